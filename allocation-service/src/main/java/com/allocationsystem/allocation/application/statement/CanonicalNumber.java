package com.allocationsystem.allocation.application.statement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A number in the one spelling that RFC 8785 allows: the fewest digits that read back as the same IEEE double.
 *
 * <p>Layout follows ECMAScript's {@code Number::toString}: plain digits for 1e-6 up to 1e21, an exponent beyond.
 *
 * <p>{@link Double#toString(double)} is not used as it stands: before JDK 19 it sometimes writes a digit too many, and the
 * bytes must not depend on the machine. Decimals of up to 15 digits need no search: each is the shortest name of its double.
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
    static String of(long whole) {
        if (!exact(whole)) {
            throw new IllegalArgumentException(whole + " is too large to be an exact JSON number");
        }
        return Long.toString(whole);
    }

    static String of(BigDecimal decimal) {
        BigDecimal stripped = decimal.stripTrailingZeros();
        return stripped.precision() <= ALWAYS_EXACT_DIGITS ? layOut(stripped) : of(decimal.doubleValue());
    }

    /** @throws IllegalArgumentException when the number is not finite */
    static String of(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(number + " is not a JSON number");
        }
        if (number == Math.rint(number) && Math.abs(number) < LARGEST_EXACT_WHOLE) {
            return Long.toString((long) number);
        }
        return layOut(shortest(number));
    }

    /** Steps down from a spelling that reads back right, while one with a digit fewer still does. */
    private static BigDecimal shortest(double number) {
        BigDecimal exact = new BigDecimal(number);
        BigDecimal best = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        for (int digits = best.precision(); digits > 0; digits--) {
            BigDecimal candidate = nearest(exact, number, digits);
            if (candidate == null) {
                break;
            }
            best = candidate;
        }
        return best.stripTrailingZeros();
    }

    /** @return the decimal of that many digits nearest to the exact value that reads back as the double; null when none */
    private static BigDecimal nearest(BigDecimal exact, double number, int digits) {
        BigDecimal even = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
        if (even.doubleValue() == number) {
            return even;
        }
        // Below a power of two doubles lie closer together: the farther neighbour may be the one that reads back.
        BigDecimal up = exact.round(new MathContext(digits, RoundingMode.UP));
        BigDecimal other = up.compareTo(even) == 0 ? exact.round(new MathContext(digits, RoundingMode.DOWN)) : up;
        return other.doubleValue() == number ? other : null;
    }

    private static String layOut(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        String digits = number.unscaledValue().abs().toString();
        int point = digits.length() - number.scale();
        String sign = number.signum() < 0 ? "-" : "";
        if (point > PLAIN_UP_TO_EXPONENT || point <= PLAIN_DOWN_TO_EXPONENT) {
            String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
            int exponent = point - 1;
            return sign + digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
        }
        if (point <= 0) {
            return sign + "0." + "0".repeat(-point) + digits;
        }
        if (point >= digits.length()) {
            return sign + digits + "0".repeat(point - digits.length());
        }
        return sign + digits.substring(0, point) + "." + digits.substring(point);
    }
}
