package com.allocationsystem.ordergateway.fake.port;

import com.allocationsystem.ordergateway.application.port.out.AladdinCall;
import com.allocationsystem.ordergateway.application.port.out.CallQuota;
import java.time.Duration;

/** An Aladdin that may be called as often as one likes. */
public final class FreeQuota implements CallQuota {

    @Override
    public QuotaPermits take(AladdinCall call, int wanted) {
        return new QuotaPermits(wanted, Duration.ZERO);
    }

    @Override
    public void giveBack(AladdinCall call, int unused) {
        // nothing is counted
    }

    @Override
    public void hold(AladdinCall call, Duration pause) {
        // likewise
    }
}
