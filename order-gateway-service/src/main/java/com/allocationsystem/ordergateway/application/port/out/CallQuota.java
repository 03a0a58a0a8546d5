package com.allocationsystem.ordergateway.application.port.out;

import java.time.Duration;

/**
 * How often Aladdin may be called, counted for all replicas together. A caller without a permit must not hold a claim,
 * connection or thread.
 */
public interface CallQuota {

    /**
     * Takes permits now, or says when to ask again. Never waits and never throws.
     *
     * @param wanted calls, 1 or more
     */
    QuotaPermits take(AladdinCall call, int wanted);

    /** Gives back permits that were taken and not used. */
    void giveBack(AladdinCall call, int unused);

    /** Aladdin answered 429: no replica calls this operation for a while. */
    void hold(AladdinCall call, Duration pause);

    /**
     * @param granted calls that may be made now, 0 to what was wanted
     * @param pause how long to wait when none was granted; zero otherwise
     */
    record QuotaPermits(int granted, Duration pause) {}
}
