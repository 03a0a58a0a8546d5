package com.allocationsystem.ordergateway.adapter.in.rest.field;

import com.allocationsystem.shared.Faults;
import java.math.BigDecimal;

/** The sizes that can be meant: above zero and at most a million million par. */
public final class Quantities {

    private static final long LARGEST_PAR = 1_000_000_000_000L;

    private Quantities() {}

    /**
     * Reads a whole number in any of its forms: 600000, 600000.0, 6e5.
     *
     * @param value par, or null, which is no fault here
     */
    public static void checkWhole(Faults faults, String field, BigDecimal value) {
        if (value == null) {
            return;
        }
        if (value.stripTrailingZeros().scale() > 0) {
            faults.malformed(field, "is %s; a whole number is expected".formatted(value.toPlainString()));
        } else if (value.signum() <= 0 || value.compareTo(BigDecimal.valueOf(LARGEST_PAR)) > 0) {
            faults.impossible(
                    field,
                    "is %s; a whole number from 1 to %d is expected".formatted(value.toPlainString(), LARGEST_PAR));
        }
    }

    /** @param value par, or null, which is no fault here */
    public static void check(Faults faults, String field, Long value) {
        if (value != null && (value <= 0 || value > LARGEST_PAR)) {
            faults.impossible(field, "is %d; a whole number from 1 to %d is expected".formatted(value, LARGEST_PAR));
        }
    }
}
