package com.allocationsystem.allocation.application.commit;

import com.allocationsystem.allocation.application.limit.DailyNotional;
import com.allocationsystem.allocation.application.port.in.approval.AllocationRejectedException;
import com.allocationsystem.allocation.application.port.in.commit.CommitAllocationCommand;
import com.allocationsystem.allocation.application.port.in.commit.FirmLimitException;
import com.allocationsystem.allocation.application.port.in.commit.InputsChangedException;
import com.allocationsystem.allocation.application.port.in.commit.WarningsNotOverriddenException;
import com.allocationsystem.allocation.application.port.out.AllocationStore;
import com.allocationsystem.allocation.application.port.out.Approvals;
import com.allocationsystem.allocation.application.port.out.fairness.LedgerStore;
import com.allocationsystem.allocation.application.preview.InputGatherer;
import com.allocationsystem.allocation.application.preview.TermsResolver;
import com.allocationsystem.allocation.application.waiver.WaivedWarnings;
import com.allocationsystem.allocation.config.HandOverConfig;
import com.allocationsystem.allocation.domain.approval.Approval;
import com.allocationsystem.allocation.domain.approval.ApprovalCause;
import com.allocationsystem.allocation.domain.approval.ApprovalPolicy;
import com.allocationsystem.allocation.domain.commit.ChildOrder;
import com.allocationsystem.allocation.domain.commit.CommittedAllocation;
import com.allocationsystem.allocation.domain.preview.InputChange;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.FirmLimits;
import com.allocationsystem.allocation.model.plan.Warning;
import com.allocationsystem.audit.AuditTrail;
import com.allocationsystem.edge.correlation.CorrelationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The one transaction that makes a split binding: allocation, audit row, entries of the fairness ledger and outbox entry, or none of them; or, where the
 * policy asks for a second user, the one that makes it wait.
 *
 * <p>Only one commit decides at a time, and what is pending is read inside: of two commits that want the same cash the second
 * sees the first. Nothing outside the database is called while it holds.
 */
@ApplicationScoped
public class CommitTransaction {

    private final AllocationStore allocations;
    private final Approvals approvals;
    private final InputGatherer gatherer;
    private final AuditTrail audit;
    private final HandOverConfig config;
    private final FirmLimits firmLimits;
    private final ApprovalPolicy policy;
    private final DailyNotional daily;
    private final WaivedWarnings waived;
    private final LedgerStore ledger;
    private final Clock clock;

    CommitTransaction(
            AllocationStore allocations,
            Approvals approvals,
            InputGatherer gatherer,
            AuditTrail audit,
            HandOverConfig config,
            FirmLimits firmLimits,
            ApprovalPolicy policy,
            DailyNotional daily,
            WaivedWarnings waived,
            LedgerStore ledger,
            Clock clock) {
        this.allocations = allocations;
        this.approvals = approvals;
        this.gatherer = gatherer;
        this.audit = audit;
        this.config = config;
        this.firmLimits = firmLimits;
        this.policy = policy;
        this.daily = daily;
        this.waived = waived;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Commits or asks for an approval, unless another caller just did.
     *
     * @param overridden warnings that the trader overrides
     * @throws InputsChangedException when a number that the split rests on has moved
     * @throws FirmLimitException when the maker would commit more than the firm allows in a day
     * @throws AllocationRejectedException when a second user rejected it
     */
    @Transactional
    void commit(PreparedCommit prepared, CommitAllocationCommand command, List<Warning> overridden) {
        SealedPreview preview = prepared.preview();
        allocations.decideAlone();
        if (allocations.progress(preview.allocationId()).isPresent() || waits(preview.allocationId())) {
            return;
        }
        requireUnmoved(preview, prepared.gathered());
        List<ApprovalCause> causes =
                policy.causes(preview, overridden, daily.besideBlock(command.committedBy(), preview), clock.instant());
        if (causes.isEmpty()) {
            store(prepared, command.committedBy(), command.comment(), overridden, null);
        } else {
            requireWithinTheDay(preview, command.committedBy());
            Approval approval = request(preview, command, causes);
            audit.append(CommitAudit.requested(approval, overridden));
            approvals.add(approval);
        }
    }

    /**
     * Commits what a second user approved, in the caller's transaction and in the name of the maker.
     *
     * @param approved decided as APPROVED
     * @throws InputsChangedException when a number that the split rests on has moved
     * @throws WarningsNotOverriddenException when a waiver that the maker relied on was revoked
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void commitApproved(PreparedCommit prepared, Approval approved) {
        SealedPreview preview = prepared.preview();
        requireUnmoved(preview, prepared.gathered());
        List<Warning> overridden = waived.open(preview, approved.request().maker());
        if (!overridden.isEmpty() && !approved.request().overrideWarnings()) {
            throw WarningsNotOverriddenException.ofCommit(overridden);
        }
        store(prepared, approved.request().maker(), approved.request().comment(), overridden, approved);
    }

    private boolean waits(UUID allocationId) {
        Optional<Approval> last = approvals.latestOf(allocationId);
        Approval.Status status =
                last.map(approval -> approval.status(clock.instant())).orElse(null);
        if (status == Approval.Status.REJECTED) {
            throw new AllocationRejectedException(last.get());
        }
        return status == Approval.Status.PENDING;
    }

    private void requireUnmoved(SealedPreview preview, InputGatherer.Gathered gathered) {
        AllocationInputs now =
                TermsResolver.renew(preview.inputs(), gathered.snapshot(), gatherer.accountsNow(gathered), firmLimits);
        List<InputChange> changes = InputDrift.between(preview.inputs(), now);
        if (!changes.isEmpty()) {
            throw new InputsChangedException(changes);
        }
    }

    private void requireWithinTheDay(SealedPreview preview, String username) {
        daily.refusal(username, ApprovalPolicy.notional(preview)).ifPresent(why -> {
            throw FirmLimitException.ofCommit(why);
        });
    }

    private void store(
            PreparedCommit prepared, String committedBy, String comment, List<Warning> overridden, Approval approval) {
        SealedPreview preview = prepared.preview();
        requireWithinTheDay(preview, committedBy);
        String auditId = audit.append(
                CommitAudit.committed(preview, committedBy, comment, overridden, waived.covering(preview), approval));
        Instant at = now();
        allocations.add(
                new CommittedAllocation(
                        preview, committedBy, at, comment, !overridden.isEmpty(), auditId, children(preview)),
                CorrelationId.current(),
                at.plus(config.lease()),
                at.plus(config.sendWithin()));
        ledger.add(prepared.trade());
    }

    private Approval request(SealedPreview preview, CommitAllocationCommand command, List<ApprovalCause> causes) {
        return new Approval(
                UUID.randomUUID(),
                new Approval.Subject(
                        preview.allocationId(),
                        preview.portfolioGroups(),
                        preview.inputs().order().side(),
                        preview.inputs().bond().cusip(),
                        preview.inputs().bond().description(),
                        preview.inputs().order().quantityPar(),
                        ApprovalPolicy.notional(preview),
                        preview.statement().hash()),
                new Approval.Request(
                        command.committedBy(),
                        preview.preparedBy(),
                        command.comment(),
                        command.overrideWarnings(),
                        policy.version(),
                        causes,
                        now(),
                        preview.expiresAt()),
                null);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static List<ChildOrder> children(SealedPreview preview) {
        return preview.plan().allocations().stream()
                .filter(line -> line.quantityPar() > 0)
                .map(line -> ChildOrder.awaiting(line.accountId(), line.quantityPar()))
                .toList();
    }
}
