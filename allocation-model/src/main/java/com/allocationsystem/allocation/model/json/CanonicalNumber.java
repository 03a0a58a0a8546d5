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
    private static final int MOST_DIGITS_OF_LONG = 18;

    private static final long[] POWERS_OF_TEN = new long[19];

    /** The two digits of each number below 100. */
    private static final byte[] TENS = new byte[100];

    private static final byte[] ONES = new byte[100];

    static {
        for (int i = 0; i < TENS.length; i++) {
            TENS[i] = (byte) ('0' + i / 10);
            ONES[i] = (byte) ('0' + i % 10);
        }
        POWERS_OF_TEN[0] = 1;
        for (int i = 1; i < POWERS_OF_TEN.length; i++) {
            POWERS_OF_TEN[i] = 10 * POWERS_OF_TEN[i - 1];
        }
    }

    private CanonicalNumber() {}

    /** @return whether a double holds the number, so that any JSON reader reads it right */
    static boolean exact(long whole) {
        return -LARGEST_EXACT_WHOLE <= whole && whole <= LARGEST_EXACT_WHOLE;
    }

    /**
     * @return the number as it is read back from its spelling, so that sealing and opening change nothing: without trailing zeros, and
     *     at most as exact as a double
     */
    static BigDecimal frozen(BigDecimal number) {
        if (number.scale() == 0 && number.precision() <= ALWAYS_EXACT_DIGITS) {
            return number;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        if (stripped.precision() > ALWAYS_EXACT_DIGITS) {
            byte[] spelling = new byte[64];
            int length = put(spelling, 0, number.doubleValue());
            char[] digits = new char[length];
            for (int i = 0; i < length; i++) {
                digits[i] = (char) spelling[i];
            }
            return new BigDecimal(digits);
        }
        boolean plain = stripped.precision() - stripped.scale() <= PLAIN_UP_TO_EXPONENT;
        return stripped.scale() < 0 && plain
                ? stripped.setScale(0)
                : stripped.signum() == 0 ? BigDecimal.ZERO : stripped;
    }

    /**
     * @param at where the spelling begins
     * @return where it ends
     * @throws IllegalArgumentException when a double cannot hold the number exactly
     */
    static int put(byte[] to, int at, long whole) {
        if (!exact(whole)) {
            throw new IllegalArgumentException(whole + " is too large to be an exact JSON number");
        }
        if (whole < 0) {
            to[at] = '-';
            return digits(to, at + 1, -whole);
        }
        return digits(to, at, whole);
    }

    static int put(byte[] to, int at, BigDecimal decimal) {
        if (decimal.precision() <= MOST_DIGITS_OF_LONG) {
            return putShort(to, at, decimal);
        }
        BigDecimal stripped = decimal.stripTrailingZeros();
        return stripped.precision() > ALWAYS_EXACT_DIGITS
                ? put(to, at, decimal.doubleValue())
                : putShort(to, at, stripped);
    }

    /** @param decimal whose digits a long holds */
    private static int putShort(byte[] to, int at, BigDecimal decimal) {
        long digits = decimal.unscaledValue().longValue();
        int exponent = -decimal.scale();
        if (digits == 0) {
            to[at] = '0';
            return at + 1;
        }
        while (digits % 10 == 0) {
            digits /= 10;
            exponent++;
        }
        if (Math.abs(digits) >= 1_000_000_000_000_000L) {
            return put(to, at, decimal.doubleValue());
        }
        if (digits < 0) {
            to[at] = '-';
            return layOut(to, at + 1, -digits, exponent);
        }
        return layOut(to, at, digits, exponent);
    }

    /** @throws IllegalArgumentException when the number is not finite */
    static int put(byte[] to, int at, double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(number + " is not a JSON number");
        }
        if (number == Math.rint(number) && Math.abs(number) < LARGEST_EXACT_WHOLE) {
            return put(to, at, (long) number);
        }
        int begin = at;
        if (number < 0) {
            to[begin++] = '-';
        }
        ShortestDecimal shortest = ShortestDecimal.of(Math.abs(number));
        return layOut(to, begin, shortest.digits(), shortest.exponent());
    }

    /** @param digits above 0, times ten to the {@code exponent} */
    private static int layOut(byte[] to, int at, long digits, int exponent) {
        int length = length(digits);
        int point = length + exponent;
        if (point > PLAIN_UP_TO_EXPONENT || point <= PLAIN_DOWN_TO_EXPONENT) {
            return withExponent(to, at, digits, length, point - 1);
        }
        if (point <= 0) {
            int end = fill(to, at, 2 - point);
            to[at + 1] = '.';
            return digits(to, end, digits);
        }
        if (exponent >= 0) {
            return fill(to, digits(to, at, digits), exponent);
        }
        int end = digits(to, at, digits);
        System.arraycopy(to, at + point, to, at + point + 1, end - at - point);
        to[at + point] = '.';
        return end + 1;
    }

    private static int withExponent(byte[] to, int at, long digits, int length, int power) {
        int end = digits(to, at, digits);
        if (length > 1) {
            System.arraycopy(to, at + 1, to, at + 2, length - 1);
            to[at + 1] = '.';
            end++;
        }
        to[end] = 'e';
        to[end + 1] = (byte) (power > 0 ? '+' : '-');
        return digits(to, end + 2, Math.abs(power));
    }

    private static int fill(byte[] to, int at, int zeros) {
        for (int i = 0; i < zeros; i++) {
            to[at + i] = '0';
        }
        return at + zeros;
    }

    /** @param number 0 or more */
    private static int digits(byte[] to, int at, long number) {
        int end = at + length(number);
        long rest = number;
        int i = end;
        while (rest >= 100) {
            long hundreds = rest / 100;
            int pair = (int) (rest - hundreds * 100);
            to[--i] = ONES[pair];
            to[--i] = TENS[pair];
            rest = hundreds;
        }
        to[--i] = ONES[(int) rest];
        if (i > at) {
            to[--i] = TENS[(int) rest];
        }
        return end;
    }

    private static int length(long number) {
        int length = 1;
        while (length < POWERS_OF_TEN.length && number >= POWERS_OF_TEN[length]) {
            length++;
        }
        return length;
    }
}
