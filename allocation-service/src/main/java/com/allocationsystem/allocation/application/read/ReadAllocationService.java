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
import com.allocationsystem.shared.Entitlement;
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
    public Found read(UUID allocationId, Entitlement scope) {
        Optional<CommittedAllocation> committed = allocations.find(allocationId);
        if (committed.isEmpty()) {
            return new Found(livePreview(allocationId, scope), Optional.empty());
        }
        SealedPreview preview = committed.get().preview();
        require(scope.coversAll(preview.portfolioGroups()), allocationId);
        return new Found(preview, committed);
    }

    @Override
    public CommitProgress progress(UUID allocationId, Entitlement scope) {
        Optional<CommitProgress> progress = allocations.progress(allocationId);
        require(
                progress.isPresent()
                        && (scope.all()
                                || allocations
                                        .groupsOf(allocationId)
                                        .filter(scope::coversAll)
                                        .isPresent()),
                allocationId);
        return progress.get();
    }

    @Override
    public List<CommittedSummary> list(AllocationFilter filter) {
        return allocations.list(filter);
    }

    /**
     * Costs little: reads no statement.
     *
     * @throws AllocationNotFoundException when some group of the allocation, or of the preview, is outside the scope
     */
    public void requireVisible(UUID allocationId, Entitlement scope) {
        require(isVisible(allocationId, scope), allocationId);
    }

    /** @return whether the scope covers every group of the allocation, or of the preview; reads no statement */
    public boolean isVisible(UUID allocationId, Entitlement scope) {
        if (scope.all()) {
            return true;
        }
        Optional<List<String>> groups = allocations.groupsOf(allocationId).or(() -> previews.remembered(allocationId)
                .map(PreviewStore.Remembered::portfolioGroups));
        return groups.filter(scope::coversAll).isPresent();
    }

    /**
     * @throws AllocationNotFoundException when there is no such preview, or some of its groups are outside the scope
     * @throws PreviewExpiredException when there was one
     */
    public SealedPreview livePreview(UUID allocationId, Entitlement scope) {
        Instant now = clock.instant();
        Optional<SealedPreview> preview =
                previews.find(allocationId).filter(found -> scope.coversAll(found.portfolioGroups()));
        if (preview.isPresent() && !preview.get().expiredAt(now)) {
            return preview.get();
        }
        PreviewStore.Remembered remembered = previews.remembered(allocationId)
                .filter(found -> scope.coversAll(found.portfolioGroups()))
                .orElseThrow(() -> new AllocationNotFoundException(allocationId.toString()));
        throw new PreviewExpiredException(allocationId, remembered.expiresAt());
    }

    private static void require(boolean visible, UUID allocationId) {
        if (!visible) {
            throw new AllocationNotFoundException(allocationId.toString());
        }
    }
}
