package com.allocationsystem.allocation.application.port.out;

import com.allocationsystem.allocation.domain.preview.SealedPreview;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Keeps previews until they expire, and for a while longer that they did. */
public interface PreviewStore {

    /** Keeps a preview until its expiry. */
    void keep(SealedPreview preview);

    /** @return empty when there never was one, or it has expired */
    Optional<SealedPreview> find(UUID allocationId);

    /** @return when a preview of this id expires or expired; empty when none is remembered */
    Optional<Instant> expiryOf(UUID allocationId);
}
