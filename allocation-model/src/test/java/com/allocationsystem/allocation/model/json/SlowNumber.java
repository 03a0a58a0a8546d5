package com.allocationsystem.allocation.model.json;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The slow simple twin of {@link CanonicalNumber}: from the platform's spelling by trial of shorter and nearer ones.
 *
 * <p>Statements were first sealed with this one; the fast one must not change a byte of them.
 */
final class SlowNumber {

    private static final int ALWAYS_EXACT_DIGITS = 15;
    private static final int PLAIN_UP_TO_EXPONENT = 21;
    private static final int PLAIN_DOWN_TO_EXPONENT = -6;
    private static final long LARGEST_EXACT_WHOLE = 1L << 53;

    private SlowNumber() {}

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

    /**
     * Begins with the platform's spelling, which always reads back right, and mends what it may have wrong: a digit too many,
     * or a last digit that is not the nearest. Most numbers are settled by a few quick readings; only among spellings of 17
     * digits, of which several read back, the exact value decides.
     */
    private static BigDecimal shortest(double number) {
        BigDecimal best = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        for (BigDecimal shorter = shorter(best, number); shorter != null; shorter = shorter(best, number)) {
            best = shorter.stripTrailingZeros();
        }
        return best.precision() <= ALWAYS_EXACT_DIGITS ? best : nearest(best, number);
    }

    /** @return a spelling with a digit fewer that reads back, null when there is none */
    private static BigDecimal shorter(BigDecimal spelling, double number) {
        if (spelling.precision() == 1) {
            return null;
        }
        BigDecimal down = spelling.setScale(spelling.scale() - 1, RoundingMode.DOWN);
        BigDecimal up = spelling.setScale(spelling.scale() - 1, RoundingMode.UP);
        boolean downReads = down.doubleValue() == number;
        boolean upReads = up.doubleValue() == number;
        if (downReads && upReads) {
            return nearer(down, up, number);
        }
        return downReads ? down : upReads ? up : null;
    }

    /** @return of the spellings of the same length that read back the one nearest to the exact value */
    private static BigDecimal nearest(BigDecimal spelling, double number) {
        BigDecimal step = BigDecimal.valueOf(1, spelling.scale());
        BigDecimal best = spelling;
        for (BigDecimal next = best.add(step); next.doubleValue() == number; next = next.add(step)) {
            best = nearer(best, next, number);
        }
        for (BigDecimal next = spelling.subtract(step); next.doubleValue() == number; next = next.subtract(step)) {
            best = nearer(best, next, number);
        }
        return best.stripTrailingZeros();
    }

    /** @return the nearer one; of two as near the one whose last digit is even, as ECMAScript wants it */
    private static BigDecimal nearer(BigDecimal one, BigDecimal other, double number) {
        BigDecimal exact = new BigDecimal(number);
        int compared = one.subtract(exact).abs().compareTo(other.subtract(exact).abs());
        if (compared == 0) {
            return one.unscaledValue().testBit(0) ? other : one;
        }
        return compared < 0 ? one : other;
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
