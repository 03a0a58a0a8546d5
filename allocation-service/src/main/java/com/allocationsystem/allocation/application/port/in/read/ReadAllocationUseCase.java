package com.allocationsystem.allocation.application.port.in.read;

import com.allocationsystem.allocation.domain.commit.AllocationFilter;
import com.allocationsystem.allocation.domain.commit.CommitProgress;
import com.allocationsystem.allocation.domain.commit.CommittedAllocation;
import com.allocationsystem.allocation.domain.commit.CommittedSummary;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
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
     * @throws AllocationNotFoundException when there is no such allocation
     * @throws PreviewExpiredException when there was a preview that nobody committed in time
     */
    Found read(UUID allocationId);

    /**
     * @return how far a committed allocation is; cheap enough to be asked every second
     * @throws AllocationNotFoundException when nothing of that id was committed
     */
    CommitProgress progress(UUID allocationId);

    /** @return committed allocations, newest first */
    List<CommittedSummary> list(AllocationFilter filter);
}
