package com.allocationsystem.allocation.application.port.in.read;

import com.allocationsystem.allocation.domain.commit.AllocationFilter;
import com.allocationsystem.allocation.domain.commit.CommitProgress;
import com.allocationsystem.allocation.domain.commit.CommittedAllocation;
import com.allocationsystem.allocation.domain.commit.CommittedSummary;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.shared.Entitlement;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Looks at previews and committed allocations. */
public interface ReadAllocationUseCase {

    /**
     * A preview, and what became of it.
     *
     * @param commit empty while it is not committed
     */
    record Found(SealedPreview preview, Optional<CommittedAllocation> commit) {}

    /**
     * @param scope the portfolio groups that the caller sees
     * @throws AllocationNotFoundException when there is no such allocation, or some of its groups are outside the scope
     * @throws PreviewExpiredException when there was a preview that was not committed in time
     */
    Found read(UUID allocationId, Entitlement scope);

    /**
     * @return how far a committed allocation is; cheap enough to be asked every second
     * @throws AllocationNotFoundException when nothing of that id was committed, or some of its groups are outside the scope
     */
    CommitProgress progress(UUID allocationId, Entitlement scope);

    /** @return committed allocations, newest first */
    List<CommittedSummary> list(AllocationFilter filter);
}
