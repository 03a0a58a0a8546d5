package com.allocationsystem.allocation.application.commit;

import com.allocationsystem.allocation.application.limit.DailyNotional;
import com.allocationsystem.allocation.application.port.in.commit.FirmLimitException;
import com.allocationsystem.allocation.application.port.in.commit.InputsChangedException;
import com.allocationsystem.allocation.application.port.in.commit.RetryFailedUseCase;
import com.allocationsystem.allocation.application.port.in.commit.WarningsNotOverriddenException;
import com.allocationsystem.allocation.application.port.out.AllocationStore;
import com.allocationsystem.allocation.application.preview.InputGatherer;
import com.allocationsystem.allocation.application.preview.TermsResolver;
import com.allocationsystem.allocation.application.waiver.WaivedWarnings;
import com.allocationsystem.allocation.config.HandOverConfig;
import com.allocationsystem.allocation.domain.commit.ChildOrder;
import com.allocationsystem.allocation.domain.commit.CommitProgress;
import com.allocationsystem.allocation.domain.commit.CommitStatus;
import com.allocationsystem.allocation.domain.commit.CommittedAllocation;
import com.allocationsystem.allocation.domain.commit.Retry;
import com.allocationsystem.allocation.domain.preview.InputChange;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.FirmLimits;
import com.allocationsystem.allocation.model.json.CanonicalJson;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.Warning;
import com.allocationsystem.audit.AuditEvent;
import com.allocationsystem.audit.AuditTrail;
import com.allocationsystem.edge.correlation.CorrelationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one transaction that puts failed pieces back on their way: pieces, audit row and outbox entry, or none of them.
 *
 * <p>A failed piece reserves no cash and nothing of its user's day, so both may be spent meanwhile: it decides alone, like a
 * commit, on numbers that must not have moved for the accounts concerned, and within the firm's limits of the day.
 */
@ApplicationScoped
class RetryTransaction {

    private final AllocationStore allocations;
    private final InputGatherer gatherer;
    private final AuditTrail audit;
    private final HandOverConfig config;
    private final FirmLimits firmLimits;
    private final DailyNotional daily;
    private final WaivedWarnings waived;
    private final Clock clock;

    RetryTransaction(
            AllocationStore allocations,
            InputGatherer gatherer,
            AuditTrail audit,
            HandOverConfig config,
            FirmLimits firmLimits,
            DailyNotional daily,
            WaivedWarnings waived,
            Clock clock) {
        this.allocations = allocations;
        this.gatherer = gatherer;
        this.audit = audit;
        this.config = config;
        this.firmLimits = firmLimits;
        this.daily = daily;
        this.waived = waived;
        this.clock = clock;
    }

    /**
     * Reopens the failed orders, unless another caller just did.
     *
     * @param gathered inputs read after the trader's call came in
     * @throws InputsChangedException when a number has moved that the failed pieces rest on
     * @throws WarningsNotOverriddenException when a waiver was revoked on which the commit rested
     * @throws FirmLimitException when the failed pieces would take the user who committed them past the limit of the day
     */
    @Transactional
    void reopen(CommittedAllocation allocation, RetryFailedUseCase.Command command, InputGatherer.Gathered gathered) {
        allocations.decideAlone();
        CommitProgress now = allocations.progress(command.allocationId()).orElseThrow();
        if (now.status() == CommitStatus.PENDING || now.status() == CommitStatus.SUCCESS) {
            return;
        }
        Set<String> failed = now.children().stream()
                .filter(child -> child.status() == ChildOrder.Status.FAILED)
                .map(ChildOrder::accountId)
                .collect(Collectors.toSet());
        requireUnmoved(allocation.preview().inputs(), gathered, failed);
        requireStillWaived(allocation, failed);
        requireWithinTheDay(allocation, failed);
        Retry retry = new Retry(now.round() + 1, command.askedBy(), command.comment());
        audit.append(event(now, retry));
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        allocations.reopen(
                now.allocationId(),
                retry,
                CorrelationId.current(),
                at.plus(config.lease()),
                at.plus(config.sendWithin()));
    }

    private void requireUnmoved(AllocationInputs previewed, InputGatherer.Gathered gathered, Set<String> accounts) {
        AllocationInputs now =
                TermsResolver.renew(previewed, gathered.snapshot(), gatherer.accountsNow(gathered), firmLimits);
        List<InputChange> changes = InputDrift.between(previewed, now).stream()
                .filter(change -> change.accountId() == null || accounts.contains(change.accountId()))
                .toList();
        if (!changes.isEmpty()) {
            throw new InputsChangedException(changes);
        }
    }

    private void requireStillWaived(CommittedAllocation allocation, Set<String> failed) {
        List<Warning> open = waived.open(allocation.preview(), allocation.committedBy()).stream()
                .filter(warning -> warning.accountId() == null || failed.contains(warning.accountId()))
                .toList();
        if (!open.isEmpty() && !allocation.warningsOverridden()) {
            throw WarningsNotOverriddenException.ofRetry(open);
        }
    }

    private void requireWithinTheDay(CommittedAllocation allocation, Set<String> failed) {
        BigDecimal again = allocation.preview().plan().allocations().stream()
                .filter(line -> failed.contains(line.accountId()))
                .map(AccountAllocation::notional)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        daily.refusal(allocation.committedBy(), again).ifPresent(why -> {
            throw FirmLimitException.ofRetry(why);
        });
    }

    private static AuditEvent event(CommitProgress now, Retry retry) {
        return new AuditEvent(
                "allocation.retried",
                now.allocationId().toString(),
                retry.askedBy(),
                retry.reason(),
                CanonicalJson.text(Map.of("failed", failures(now))),
                CanonicalJson.text(Map.of("round", (long) retry.round())));
    }

    private static Map<String, Object> failures(CommitProgress now) {
        return now.children().stream()
                .filter(child -> child.status() == ChildOrder.Status.FAILED)
                .collect(Collectors.toMap(ChildOrder::accountId, child -> String.valueOf(child.message())));
    }
}
