package com.allocationsystem.allocation.application.commit;

import com.allocationsystem.allocation.application.port.in.commit.CommitAllocationCommand;
import com.allocationsystem.allocation.application.port.in.commit.CommitAllocationUseCase;
import com.allocationsystem.allocation.application.port.in.commit.CommitOutcome;
import com.allocationsystem.allocation.application.port.in.commit.NothingToCommitException;
import com.allocationsystem.allocation.application.port.in.commit.OverrideNotPermittedException;
import com.allocationsystem.allocation.application.port.in.commit.WarningsNotOverriddenException;
import com.allocationsystem.allocation.application.port.out.AllocationStore;
import com.allocationsystem.allocation.application.port.out.Approvals;
import com.allocationsystem.allocation.application.preview.InputGatherer;
import com.allocationsystem.allocation.application.read.ReadAllocationService;
import com.allocationsystem.allocation.application.waiver.WaivedWarnings;
import com.allocationsystem.allocation.domain.commit.CommittedAllocation;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.allocation.model.plan.Warning;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.VisibleText;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Commits a preview: checks it and its inputs, stores it in one transaction, then hands it over within the wait. */
@ApplicationScoped
class CommitAllocationService implements CommitAllocationUseCase {

    /** Longer than any decision takes; a caller that has waited longer decides without its turn. */
    private static final Duration LONGEST_DECISION = Duration.ofMinutes(1);

    private final AllocationStore allocations;
    private final Approvals approvals;
    private final ReadAllocationService previews;
    private final InputGatherer gatherer;
    private final CommitTransaction transaction;
    private final HandOverService handOver;
    private final CallerQueue queue;
    private final WaivedWarnings waived;
    private final MeterRegistry meters;

    CommitAllocationService(
            AllocationStore allocations,
            Approvals approvals,
            ReadAllocationService previews,
            InputGatherer gatherer,
            CommitTransaction transaction,
            HandOverService handOver,
            CallerQueue queue,
            WaivedWarnings waived,
            MeterRegistry meters) {
        this.allocations = allocations;
        this.approvals = approvals;
        this.previews = previews;
        this.gatherer = gatherer;
        this.transaction = transaction;
        this.handOver = handOver;
        this.queue = queue;
        this.waived = waived;
        this.meters = meters;
    }

    @Override
    public CommitOutcome commit(CommitAllocationCommand command) {
        UUID id = command.allocationId();
        previews.requireVisible(id, command.scope());
        try {
            if (!queue.take(id, LONGEST_DECISION, () -> decideOnce(command))) {
                decideOnce(command);
            }
        } catch (RuntimeException e) {
            count(e.getClass().getSimpleName().replace("Exception", ""));
            throw e;
        }
        handOver.advance(id, command.waitAtMost());
        Optional<CommittedAllocation> committed = allocations.find(id);
        count(committed.map(now -> now.status().name()).orElse("PENDING_APPROVAL"));
        return committed
                .<CommitOutcome>map(CommitOutcome.Committed::new)
                .orElseGet(() -> new CommitOutcome.AwaitingApproval(
                        approvals.latestOf(id).orElseThrow()));
    }

    private void decideOnce(CommitAllocationCommand command) {
        if (allocations.progress(command.allocationId()).isEmpty()) {
            decide(command);
        }
    }

    private void decide(CommitAllocationCommand command) {
        SealedPreview preview = previews.livePreview(command.allocationId(), command.scope());
        if (preview.plan().summary().totalAllocatedPar() == 0) {
            throw new NothingToCommitException(preview.allocationId());
        }
        List<Warning> open = waived.open(preview, command.committedBy());
        if (!open.isEmpty() && !command.overrideWarnings()) {
            throw WarningsNotOverriddenException.ofCommit(open);
        }
        if (!open.isEmpty() && !command.mayOverride()) {
            throw new OverrideNotPermittedException(open.size());
        }
        if (!open.isEmpty()) {
            requireReason(command.comment(), open.size());
        }
        transaction.commit(PreparedCommit.of(preview, gatherer.gatherAgain(preview)), command, open);
    }

    private static void requireReason(String comment, int overridden) {
        Faults faults = new Faults();
        if (!VisibleText.isIn(comment)) {
            faults.impossible(
                    "comment",
                    "is %s; say in 1 to 500 characters why %d warnings are overridden"
                            .formatted(comment == null ? "missing" : "blank", overridden));
        }
        faults.throwIfAny();
    }

    private void count(String outcome) {
        meters.counter("oas.commits", "outcome", outcome).increment();
    }
}
