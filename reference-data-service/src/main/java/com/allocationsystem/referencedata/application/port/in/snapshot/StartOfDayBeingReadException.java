package com.allocationsystem.referencedata.application.port.in.snapshot;

import java.time.Duration;

/** More accounts have to be read from Aladdin than a question can wait for; the reading is under way. */
public class StartOfDayBeingReadException extends RuntimeException {

    private final Duration retryAfter;

    /**
     * @param read how many accounts are read so far
     * @param total how many will be
     * @param retryAfter when the rest may be read, whole seconds
     */
    public StartOfDayBeingReadException(int read, int total, Duration retryAfter) {
        super("Start-of-day positions are being read from Aladdin: %,d of %,d accounts so far; try again in %d s"
                .formatted(read, total, retryAfter.toSeconds()));
        this.retryAfter = retryAfter;
    }

    /** @return when a caller should try again */
    public Duration retryAfter() {
        return retryAfter;
    }
}
