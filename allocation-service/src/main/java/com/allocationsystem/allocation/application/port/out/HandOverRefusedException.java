package com.allocationsystem.allocation.application.port.out;

/** The order gateway refuses a batch for good; handing it over again would not help. */
public final class HandOverRefusedException extends RuntimeException {

    /** @param reason the order gateway's own words */
    public HandOverRefusedException(String reason) {
        super(reason);
    }
}
