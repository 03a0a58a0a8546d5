package com.allocationsystem.ordergateway.adapter.in.rest;

import com.allocationsystem.shared.Faults;

/** The sizes that can be meant: above zero and at most a million million par. */
final class Quantities {

    private static final long LARGEST_PAR = 1_000_000_000_000L;

    private Quantities() {}

    /** @param value par, or null, which is no fault here */
    static void check(Faults faults, String field, Long value) {
        if (value != null && (value <= 0 || value > LARGEST_PAR)) {
            faults.impossible(field, "is %d; a whole number from 1 to %d is expected".formatted(value, LARGEST_PAR));
        }
    }
}
