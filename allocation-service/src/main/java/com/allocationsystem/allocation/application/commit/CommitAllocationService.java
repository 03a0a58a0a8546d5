package com.allocationsystem.allocation.application.commit;

import com.allocationsystem.allocation.application.port.in.commit.CommitAllocationCommand;
import com.allocationsystem.allocation.application.port.in.commit.CommitAllocationUseCase;
import com.allocationsystem.allocation.application.port.in.commit.NothingToCommitException;
import com.allocationsystem.allocation.application.port.in.commit.OverrideNotPermittedException;
import com.allocationsystem.allocation.application.port.in.commit.WarningsNotOverriddenException;
import com.allocationsystem.allocation.application.port.out.AllocationStore;
import com.allocationsystem.allocation.application.preview.Facts;
import com.allocationsystem.allocation.application.read.ReadAllocationService;
import com.allocationsystem.allocation.domain.commit.CommittedAllocation;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.allocation.model.plan.Warning;
import com.allocationsystem.shared.Faults;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Commit: may it be, do its numbers still stand, then one transaction, then the hand-over as far as the wait allows. */
@ApplicationScoped
class CommitAllocationService implements CommitAllocationUseCase {

    /** More than any decision takes; whoever has waited longer decides for itself. */
    private static final Duration LONGEST_DECISION = Duration.ofMinutes(1);

    private final AllocationStore allocations;
    private final ReadAllocationService previews;
    private final Facts facts;
    private final CommitTransaction transaction;
    private final HandOverService handOver;
    private final Turns turns;
    private final MeterRegistry meters;

    CommitAllocationService(
            AllocationStore allocations,
            ReadAllocationService previews,
            Facts facts,
            CommitTransaction transaction,
            HandOverService handOver,
            Turns turns,
            MeterRegistry meters) {
        this.allocations = allocations;
        this.previews = previews;
        this.facts = facts;
        this.transaction = transaction;
        this.handOver = handOver;
        this.turns = turns;
        this.meters = meters;
    }

    @Override
    public CommittedAllocation commit(CommitAllocationCommand command) {
        UUID id = command.allocationId();
        try {
            if (!turns.take(id, LONGEST_DECISION, () -> decideOnce(command))) {
                decideOnce(command);
            }
        } catch (RuntimeException e) {
            count(e.getClass().getSimpleName().replace("Exception", ""));
            throw e;
        }
        handOver.advance(id, command.waitAtMost());
        CommittedAllocation now = allocations.find(id).orElseThrow();
        count(now.status().name());
        return now;
    }

    private void decideOnce(CommitAllocationCommand command) {
        if (allocations.progress(command.allocationId()).isEmpty()) {
            decide(command);
        }
    }

    private void decide(CommitAllocationCommand command) {
        SealedPreview preview = previews.livePreview(command.allocationId());
        if (preview.plan().summary().totalAllocatedPar() == 0) {
            throw new NothingToCommitException(preview.allocationId());
        }
        List<Warning> open = preview.plan().openWarnings();
        if (!open.isEmpty() && !command.overrideWarnings()) {
            throw new WarningsNotOverriddenException(open);
        }
        if (!open.isEmpty() && !command.mayOverride()) {
            throw new OverrideNotPermittedException(open.size());
        }
        if (!open.isEmpty()) {
            requireReason(command.comment(), open.size());
        }
        transaction.commit(preview, command, open, facts.gatherAgain(preview));
    }

    /** Spaces and invisible characters are no reason. */
    private static void requireReason(String comment, int overridden) {
        Faults faults = new Faults();
        boolean saysSomething = comment != null && comment.codePoints().anyMatch(CommitAllocationService::isVisible);
        if (!saysSomething) {
            faults.impossible(
                    "comment",
                    "is %s; say in 1 to 500 characters why %d warnings are overridden"
                            .formatted(comment == null ? "missing" : "blank", overridden));
        }
        faults.throwIfAny();
    }

    private static boolean isVisible(int codePoint) {
        return !Character.isWhitespace(codePoint)
                && !Character.isSpaceChar(codePoint)
                && !Character.isISOControl(codePoint)
                && Character.isDefined(codePoint)
                && Character.getType(codePoint) != Character.FORMAT;
    }

    private void count(String outcome) {
        meters.counter("oas.commits", "outcome", outcome).increment();
    }
}
