package com.allocationsystem.ordergateway.adapter.out.quota;

import com.allocationsystem.aladdin.quota.Pace;
import com.allocationsystem.ordergateway.application.port.out.AladdinCall;
import com.allocationsystem.ordergateway.config.QuotaConfig;

/** The configured quota of each call. */
final class Quotas {

    private Quotas() {}

    /** @return calls a minute that Aladdin allows of the call's operation */
    static int of(AladdinCall call, QuotaConfig config) {
        return switch (call) {
            case POST_ONE, WHAT_IF_ONE, MODIFY -> config.orderPost();
            case POST_MANY, WHAT_IF_MANY -> config.batchPost();
            case CANCEL -> config.batchCancel();
            case CANCEL_ONE -> config.orderCancel();
            case LOOK_UP, REFRESH -> config.filter();
            case OPERATION -> config.operations();
        };
    }

    /** @return calls that must be left to others by calls that can wait */
    static int left(AladdinCall call, Pace pace) {
        return call.yields() ? pace.burst() / 2 : 0;
    }
}
