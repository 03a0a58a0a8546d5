package com.allocationsystem.allocation.application.commit;

import com.allocationsystem.allocation.application.port.in.commit.NothingToRetryException;
import com.allocationsystem.allocation.application.port.in.commit.RetryFailedUseCase;
import com.allocationsystem.allocation.application.port.in.read.AllocationNotFoundException;
import com.allocationsystem.allocation.application.port.out.AllocationStore;
import com.allocationsystem.allocation.application.preview.InputGatherer;
import com.allocationsystem.allocation.domain.commit.CommitStatus;
import com.allocationsystem.allocation.domain.commit.CommittedAllocation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Do the failed pieces' numbers still stand, then one transaction, then the same hand-over as a commit. */
@ApplicationScoped
class RetryFailedService implements RetryFailedUseCase {

    private final AllocationStore allocations;
    private final InputGatherer gatherer;
    private final RetryTransaction transaction;
    private final HandOverService handOver;

    RetryFailedService(
            AllocationStore allocations,
            InputGatherer gatherer,
            RetryTransaction transaction,
            HandOverService handOver) {
        this.allocations = allocations;
        this.gatherer = gatherer;
        this.transaction = transaction;
        this.handOver = handOver;
    }

    @Override
    public CommittedAllocation retryFailed(Command command) {
        UUID id = command.allocationId();
        CommittedAllocation found = allocations
                .find(id)
                .filter(one -> command.scope().coversAll(one.preview().portfolioGroups()))
                .orElseThrow(() -> new AllocationNotFoundException(id.toString()));
        if (found.status() == CommitStatus.SUCCESS) {
            throw new NothingToRetryException(id);
        }
        if (found.status() != CommitStatus.PENDING) {
            transaction.reopen(found, command, gatherer.gatherAgain(found.preview()));
        }
        handOver.advance(id, command.waitAtMost());
        return allocations.find(id).orElseThrow();
    }
}
