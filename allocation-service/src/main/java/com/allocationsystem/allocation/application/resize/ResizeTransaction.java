package com.allocationsystem.allocation.application.resize;

import com.allocationsystem.allocation.application.limit.DailyNotional;
import com.allocationsystem.allocation.application.port.in.resize.CheckResizeUseCase.Answer;
import com.allocationsystem.allocation.application.port.in.resize.CheckResizeUseCase.Command;
import com.allocationsystem.allocation.application.port.out.AllocationStore;
import com.allocationsystem.allocation.application.port.out.ReferenceSnapshot;
import com.allocationsystem.allocation.application.port.out.Reservations;
import com.allocationsystem.allocation.application.preview.InputGatherer;
import com.allocationsystem.allocation.application.preview.TermsResolver;
import com.allocationsystem.allocation.application.waiver.WaivedWarnings;
import com.allocationsystem.allocation.config.OrderCheckConfig;
import com.allocationsystem.allocation.domain.approval.ApprovalPolicy;
import com.allocationsystem.allocation.domain.commit.CommittedAllocation;
import com.allocationsystem.allocation.domain.commit.Reservation;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.allocation.engine.input.OrderRules;
import com.allocationsystem.allocation.engine.input.PendingTrade;
import com.allocationsystem.allocation.engine.resize.OpenOrder;
import com.allocationsystem.allocation.engine.resize.ResizeCheck;
import com.allocationsystem.allocation.engine.resize.ResizeVerdict;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.BlockOrder;
import com.allocationsystem.allocation.model.input.FirmLimits;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The one transaction that allows an increase: it decides alone, like a commit, and reserves what it allows, so that of two
 * increases, or an increase and a commit, that want the same cash the second sees the first.
 */
@ApplicationScoped
class ResizeTransaction {

    private final AllocationStore allocations;
    private final Reservations reservations;
    private final InputGatherer gatherer;
    private final OrderCheckConfig config;
    private final FirmLimits firmLimits;
    private final ApprovalPolicy policy;
    private final DailyNotional daily;
    private final WaivedWarnings waived;
    private final OverriddenIncreases overridden;
    private final Clock clock;

    ResizeTransaction(
            AllocationStore allocations,
            Reservations reservations,
            InputGatherer gatherer,
            OrderCheckConfig config,
            FirmLimits firmLimits,
            ApprovalPolicy policy,
            DailyNotional daily,
            WaivedWarnings waived,
            OverriddenIncreases overridden,
            Clock clock) {
        this.allocations = allocations;
        this.reservations = reservations;
        this.gatherer = gatherer;
        this.config = config;
        this.firmLimits = firmLimits;
        this.policy = policy;
        this.daily = daily;
        this.waived = waived;
        this.overridden = overridden;
        this.clock = clock;
    }

    /** @param gathered inputs read after the call came in */
    @Transactional
    Answer decide(CommittedAllocation allocation, Command command, InputGatherer.Gathered gathered) {
        SealedPreview preview = allocation.preview();
        String requestedBy = command.requestedBy() == null ? allocation.committedBy() : command.requestedBy();
        if (command.increasePar() > 0) {
            allocations.decideAlone();
        }
        AllocationInputs now = TermsResolver.renew(
                preview.inputs(),
                gathered.snapshot(),
                gatherer.accountsNow(withoutTheOrder(preview, command, gathered), trade -> !isTheOrder(trade, command)),
                firmLimits);
        long othersPar = othersPar(preview, command);
        ResizeVerdict verdict =
                ResizeCheck.of(now, command.accountId(), command.presentPar(), command.wantedPar(), othersPar);
        verdict = new ResizeVerdict(
                verdict.allowed(),
                verdict.maximumPar(),
                verdict.refusal(),
                waived.open(now, command.accountId(), verdict.breaches(), requestedBy));
        if (verdict.allowed() && command.increasePar() > 0) {
            Optional<String> refusal =
                    refusal(now, verdict, command, requestedBy, othersPar + command.wantedPar(), preview);
            if (refusal.isPresent()) {
                return new Answer(ResizeVerdict.refused(command.presentPar(), refusal.get()), null);
            }
        }
        boolean cleared = verdict.allowed() && (verdict.breaches().isEmpty() || command.overrideReason() != null);
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
                        requestedBy,
                        command.increasePar(),
                        now.order().dirtyPrice().notional(command.increasePar()),
                        at.plus(config.lease())),
                at);
        if (!verdict.breaches().isEmpty()) {
            overridden.record(preview, command, requestedBy, verdict.breaches(), at);
        }
        return new Answer(verdict, config.lease());
    }

    /** What needs a second user, or more than one user may commit in a day, is refused: an increase cannot wait. */
    private Optional<String> refusal(
            AllocationInputs now,
            ResizeVerdict verdict,
            Command command,
            String requestedBy,
            long blockPar,
            SealedPreview preview) {
        return daily.refusal(requestedBy, now.order().dirtyPrice().notional(command.increasePar()))
                .map(why -> "the increase " + why)
                .or(() -> policy.refusalOfIncrease(
                        now.order().dirtyPrice().notional(blockPar),
                        daily.besideBlock(requestedBy, preview),
                        now.bond().currency(),
                        !verdict.breaches().isEmpty(),
                        clock.instant()));
    }

    /** What the block's other orders come to: as committed, with what was added to them since. */
    private long othersPar(SealedPreview preview, Command command) {
        long committed = preview.plan().allocations().stream()
                .filter(line -> !line.accountId().equals(command.accountId()))
                .mapToLong(AccountAllocation::quantityPar)
                .sum();
        return committed + reservations.increasedPar(command.allocationId(), command.accountId());
    }

    /** Taken out before pending trades are counted, so that nothing they took is given back with it. */
    private static InputGatherer.Gathered withoutTheOrder(
            SealedPreview preview, Command command, InputGatherer.Gathered gathered) {
        ReferenceSnapshot all = gathered.snapshot();
        BlockOrder today = TermsResolver.renewedOrder(preview.inputs(), all);
        // Without a price of today the order still stands in Aladdin's numbers, at the price that it was committed at.
        OpenOrder order = ResizeCheck.openOrder(
                OrderRules.isPriced(today) ? today : preview.inputs().order(), all.bond(), command.presentPar());
        List<Account> accounts = all.accounts().stream()
                .map(account -> account.accountId().equals(command.accountId()) ? order.takenOutOf(account) : account)
                .toList();
        return new InputGatherer.Gathered(
                new ReferenceSnapshot(
                        all.businessDate(),
                        all.bond(),
                        all.issuerCusips(),
                        accounts,
                        all.rules(),
                        all.restrictions(),
                        all.policies(),
                        List.of(),
                        all.targets()),
                gathered.since());
    }

    /** The order stands in Aladdin, whose numbers count it, even when this service has not heard of that yet. */
    private static boolean isTheOrder(PendingTrade trade, Command command) {
        return trade.allocationId().equals(command.allocationId())
                && trade.accountId().equals(command.accountId());
    }
}
