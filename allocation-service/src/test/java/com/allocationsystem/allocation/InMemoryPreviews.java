package com.allocationsystem.allocation;

import com.allocationsystem.allocation.application.port.out.PreviewStore;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Previews without Redis. */
public final class InMemoryPreviews implements PreviewStore {

    private final Map<UUID, SealedPreview> previews = new HashMap<>();
    private final Clock clock;

    public InMemoryPreviews(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void keep(SealedPreview preview) {
        previews.put(preview.allocationId(), preview);
    }

    @Override
    public Optional<SealedPreview> find(UUID allocationId) {
        return Optional.ofNullable(previews.get(allocationId)).filter(p -> !p.expiredAt(clock.instant()));
    }

    @Override
    public Optional<Remembered> remembered(UUID allocationId) {
        return Optional.ofNullable(previews.get(allocationId))
                .map(preview -> new Remembered(preview.expiresAt(), preview.portfolioGroups()));
    }
}
