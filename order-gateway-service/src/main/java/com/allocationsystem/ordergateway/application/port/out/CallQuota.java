package com.allocationsystem.ordergateway.application.port.out;

import java.time.Duration;

/**
 * How often Aladdin may be called, counted for all replicas together. Whoever gets no turn keeps nothing meanwhile: no
 * claim, no connection, no thread that blocks others.
 */
public interface CallQuota {

    /**
     * Takes turns now, or says when to ask again. Never waits and never throws.
     *
     * @param wanted calls, 1 or more
     */
    Turns take(AladdinCall call, int wanted);

    /** Gives back turns that were taken and not used. */
    void giveBack(AladdinCall call, int unused);

    /** Aladdin answered 429: nobody calls this operation for a while, in no replica. */
    void hold(AladdinCall call, Duration pause);

    /**
     * @param granted calls that may be made now, 0 to what was wanted
     * @param pause how long to wait when none was granted; zero otherwise
     */
    record Turns(int granted, Duration pause) {}
}
