package com.allocationsystem.allocation.application.port.out;

import com.allocationsystem.allocation.domain.preview.SealedPreview;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps previews until they expire, and for a while longer that they did. */
public interface PreviewStore {

    /** Keeps a preview until its expiry. */
    void keep(SealedPreview preview);

    /** @return empty when there never was one, or it has expired */
    Optional<SealedPreview> find(UUID allocationId);

    /** @return what is remembered of a preview, also after it has expired; empty when nothing is */
    Optional<Remembered> remembered(UUID allocationId);

    /**
     * What is left of a preview.
     *
     * @param expiresAt when it expires or expired
     * @param portfolioGroups ids as the trader named them
     */
    record Remembered(Instant expiresAt, List<String> portfolioGroups) {}
}
