package com.allocationsystem.allocation.application.read;

import com.allocationsystem.allocation.application.port.in.read.AllocationNotFoundException;
import com.allocationsystem.allocation.application.port.in.read.PreviewExpiredException;
import com.allocationsystem.allocation.application.port.in.read.ReadAllocationUseCase;
import com.allocationsystem.allocation.application.port.out.AllocationStore;
import com.allocationsystem.allocation.application.port.out.PreviewStore;
import com.allocationsystem.allocation.domain.commit.AllocationFilter;
import com.allocationsystem.allocation.domain.commit.CommitProgress;
import com.allocationsystem.allocation.domain.commit.CommittedAllocation;
import com.allocationsystem.allocation.domain.commit.CommittedSummary;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads committed allocations first, then previews that have not expired. */
@ApplicationScoped
public class ReadAllocationService implements ReadAllocationUseCase {

    private final AllocationStore allocations;
    private final PreviewStore previews;
    private final Clock clock;

    public ReadAllocationService(AllocationStore allocations, PreviewStore previews, Clock clock) {
        this.allocations = allocations;
        this.previews = previews;
        this.clock = clock;
    }

    @Override
    public Found read(UUID allocationId) {
        Optional<CommittedAllocation> committed = allocations.find(allocationId);
        return committed.isPresent()
                ? new Found(committed.get().preview(), committed)
                : new Found(livePreview(allocationId), Optional.empty());
    }

    @Override
    public CommitProgress progress(UUID allocationId) {
        return allocations
                .progress(allocationId)
                .orElseThrow(() -> new AllocationNotFoundException(allocationId.toString()));
    }

    @Override
    public List<CommittedSummary> list(AllocationFilter filter) {
        return allocations.list(filter);
    }

    /**
     * @throws AllocationNotFoundException when there is no such preview
     * @throws PreviewExpiredException when there was one
     */
    public SealedPreview livePreview(UUID allocationId) {
        Instant now = clock.instant();
        return previews.find(allocationId)
                .filter(preview -> !preview.expiredAt(now))
                .orElseThrow(() -> previews.expiryOf(allocationId)
                        .<RuntimeException>map(expiry -> new PreviewExpiredException(allocationId, expiry))
                        .orElseGet(() -> new AllocationNotFoundException(allocationId.toString())));
    }
}
