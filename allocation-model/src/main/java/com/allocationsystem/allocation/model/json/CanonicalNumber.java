package com.allocationsystem.allocation.model.json;

import java.math.BigDecimal;

/**
 * A number in the one spelling that RFC 8785 allows: the fewest digits that read back as the same IEEE double.
 *
 * <p>Layout follows ECMAScript's {@code Number::toString}: plain digits for 1e-6 up to 1e21, an exponent beyond. Decimals of
 * up to 15 digits need no search: each is the shortest name of its double.
 */
final class CanonicalNumber {

    private static final int ALWAYS_EXACT_DIGITS = 15;
    private static final int PLAIN_UP_TO_EXPONENT = 21;
    private static final int PLAIN_DOWN_TO_EXPONENT = -6;
    private static final long LARGEST_EXACT_WHOLE = 1L << 53;

    private CanonicalNumber() {}

    /** @return whether a double holds the number, so that any JSON reader reads it right */
    static boolean exact(long whole) {
        return -LARGEST_EXACT_WHOLE <= whole && whole <= LARGEST_EXACT_WHOLE;
    }

    /** @throws IllegalArgumentException when a double cannot hold the number exactly */
    static void append(StringBuilder out, long whole) {
        if (!exact(whole)) {
            throw new IllegalArgumentException(whole + " is too large to be an exact JSON number");
        }
        out.append(whole);
    }

    static void append(StringBuilder out, BigDecimal decimal) {
        BigDecimal stripped = decimal.stripTrailingZeros();
        if (stripped.precision() > ALWAYS_EXACT_DIGITS) {
            append(out, decimal.doubleValue());
        } else if (stripped.signum() == 0) {
            out.append('0');
        } else {
            out.append(stripped.signum() < 0 ? "-" : "");
            layOut(out, stripped.unscaledValue().abs().longValue(), -stripped.scale());
        }
    }

    /** @throws IllegalArgumentException when the number is not finite */
    static void append(StringBuilder out, double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(number + " is not a JSON number");
        }
        if (number == Math.rint(number) && Math.abs(number) < LARGEST_EXACT_WHOLE) {
            out.append((long) number);
            return;
        }
        out.append(number < 0 ? "-" : "");
        ShortestDecimal shortest = ShortestDecimal.of(Math.abs(number));
        layOut(out, shortest.digits(), shortest.exponent());
    }

    /** @param digits above 0, times ten to the {@code exponent} */
    private static void layOut(StringBuilder out, long digits, int exponent) {
        int begin = out.length();
        out.append(digits);
        int length = out.length() - begin;
        int point = length + exponent;
        if (point > PLAIN_UP_TO_EXPONENT || point <= PLAIN_DOWN_TO_EXPONENT) {
            if (length > 1) {
                out.insert(begin + 1, '.');
            }
            out.append(point > 0 ? "e+" : "e").append(point - 1);
        } else if (point <= 0) {
            out.insert(begin, "0.000000", 0, 2 - point);
        } else if (exponent >= 0) {
            out.append("0".repeat(exponent));
        } else {
            out.insert(begin + point, '.');
        }
    }
}
