package com.allocationsystem.simulator.domain.intake;

import com.allocationsystem.simulator.domain.order.Refusal;

/** Leaves the checks of an order at the first fault; never leaves the intake. */
final class RefusedException extends RuntimeException {

    private final transient Refusal refusal;

    RefusedException(Refusal refusal) {
        super(refusal.message(), null, false, false);
        this.refusal = refusal;
    }

    static RefusedException invalid(String message) {
        return new RefusedException(Refusal.invalid(message));
    }

    Refusal refusal() {
        return refusal;
    }
}
