package com.allocationsystem.referencedata.adapter.out.aladdin.call;

import com.allocationsystem.aladdin.AladdinException;
import io.smallrye.faulttolerance.api.CustomBackoffStrategy;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Pause before a read is tried again: what Aladdin asks for, up to {@value #LONGEST_MS} ms, else twice the last pause. A
 * random part of up to half keeps callers that failed together from coming back together.
 */
public final class GrowingPause implements CustomBackoffStrategy {

    private static final long LONGEST_MS = 5_000;

    private long nextMs;

    @Override
    public void init(long initialDelayInMillis) {
        nextMs = initialDelayInMillis;
    }

    @Override
    public long nextDelayInMillis(Throwable failure) {
        long pause = nextMs + ThreadLocalRandom.current().nextLong(nextMs / 2 + 1);
        nextMs = Math.min(2 * nextMs, LONGEST_MS);
        if (failure instanceof AladdinException refused) {
            long asked = refused.retryAfter().map(Duration::toMillis).orElse(0L);
            return Math.max(pause, Math.min(asked, LONGEST_MS));
        }
        return pause;
    }
}
