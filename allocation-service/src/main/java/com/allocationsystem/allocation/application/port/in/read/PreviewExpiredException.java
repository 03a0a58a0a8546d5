package com.allocationsystem.allocation.application.port.in.read;

import java.time.Instant;
import java.util.UUID;

/** There was such a preview, but it was not committed in time. */
public final class PreviewExpiredException extends RuntimeException {

    public PreviewExpiredException(UUID allocationId, Instant expiredAt) {
        super("Preview %s expired at %s; preview again".formatted(allocationId, expiredAt));
    }
}
