package com.allocationsystem.allocation.application.resize;

import com.allocationsystem.allocation.application.port.in.resize.CheckResizeUseCase.Answer;
import com.allocationsystem.allocation.application.port.in.resize.CheckResizeUseCase.Command;
import com.allocationsystem.allocation.application.port.out.AllocationStore;
import com.allocationsystem.allocation.application.port.out.ReferenceSnapshot;
import com.allocationsystem.allocation.application.port.out.Reservations;
import com.allocationsystem.allocation.application.preview.Facts;
import com.allocationsystem.allocation.application.preview.TermsResolver;
import com.allocationsystem.allocation.config.OrderCheckConfig;
import com.allocationsystem.allocation.domain.commit.Reservation;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.allocation.engine.input.PendingTrade;
import com.allocationsystem.allocation.engine.resize.OpenOrder;
import com.allocationsystem.allocation.engine.resize.ResizeCheck;
import com.allocationsystem.allocation.engine.resize.ResizeVerdict;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.FirmLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * The one transaction that allows an increase: it decides alone, like a commit, and reserves what it allows, so that of two
 * increases, or an increase and a commit, that want the same cash the second sees the first.
 */
@ApplicationScoped
class ResizeTransaction {

    private final AllocationStore allocations;
    private final Reservations reservations;
    private final Facts facts;
    private final OrderCheckConfig config;
    private final FirmLimits firmLimits;
    private final Clock clock;

    ResizeTransaction(
            AllocationStore allocations,
            Reservations reservations,
            Facts facts,
            OrderCheckConfig config,
            FirmLimits firmLimits,
            Clock clock) {
        this.allocations = allocations;
        this.reservations = reservations;
        this.facts = facts;
        this.config = config;
        this.firmLimits = firmLimits;
        this.clock = clock;
    }

    /** @param gathered facts read after the call came in */
    @Transactional
    Answer decide(SealedPreview preview, Command command, Facts.Gathered gathered) {
        if (command.increasePar() > 0) {
            allocations.decideAlone();
        }
        AllocationInputs now = TermsResolver.renew(
                preview.inputs(),
                gathered.snapshot(),
                facts.accountsNow(withoutTheOrder(preview, command, gathered), trade -> !isTheOrder(trade, command)),
                firmLimits);
        ResizeVerdict verdict = ResizeCheck.of(now, command.accountId(), command.presentPar(), command.wantedPar());
        boolean cleared = verdict.allowed() && (verdict.breaches().isEmpty() || command.override());
        if (!cleared || command.increasePar() <= 0) {
            return new Answer(verdict, null);
        }
        Instant at = clock.instant();
        reservations.hold(
                new Reservation(
                        command.checkId(),
                        command.allocationId(),
                        command.accountId(),
                        command.orderId(),
                        command.increasePar(),
                        now.order().dirtyPrice().notional(command.increasePar()),
                        at.plus(config.lease())),
                at);
        return new Answer(verdict, config.lease());
    }

    /** Taken out before pending trades are counted, so that nothing they took is given back with it. */
    private static Facts.Gathered withoutTheOrder(SealedPreview preview, Command command, Facts.Gathered gathered) {
        ReferenceSnapshot all = gathered.snapshot();
        OpenOrder order = ResizeCheck.openOrder(
                TermsResolver.renewedOrder(preview.inputs(), all), all.bond(), command.presentPar());
        List<Account> accounts = all.accounts().stream()
                .map(account -> account.accountId().equals(command.accountId()) ? order.takenOutOf(account) : account)
                .toList();
        return new Facts.Gathered(
                new ReferenceSnapshot(
                        all.businessDate(), all.bond(), all.issuerCusips(), accounts, all.rules(), all.restrictions()),
                gathered.since());
    }

    /** The order stands in Aladdin, whose numbers count it, even when this service has not heard of that yet. */
    private static boolean isTheOrder(PendingTrade trade, Command command) {
        return trade.allocationId().equals(command.allocationId())
                && trade.accountId().equals(command.accountId());
    }
}
