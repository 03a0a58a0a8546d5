package com.allocationsystem.allocation.model.json;

import java.math.BigInteger;

/**
 * The shortest decimal that reads back as a double, of several the nearest, of two as near the even one: digits x 10^exponent.
 *
 * <p>The decimals that read back as c x 2^q fill the interval round it, half a gap to each side, ends included when c is even.
 * With the power of ten that makes the interval at least two and at most twenty units wide, its two or three candidates
 * are found by one multiplication each. The product with a power of ten cut to 126 bits is exact enough as long as the bits
 * cut off are kept as one "sticky" bit.
 *
 * <p>Source: R. Giulietti, The Schubfach way to render doubles, 2020. Unlike {@code Double.toString} it is the same on every version
 * of Java: before JDK 19 that one sometimes writes a digit too many.
 *
 * @param digits above 0, last one not 0
 * @param exponent of ten
 */
record ShortestDecimal(long digits, int exponent) {

    private static final int FRACTION_BITS = 52;
    private static final long HIDDEN_BIT = 1L << FRACTION_BITS;
    private static final int BIAS = 1075;
    private static final int LEAST_EXPONENT = -1074;
    private static final double LOG10_OF_2 = 0.30102999566398119521;
    private static final double LOG10_OF_3_4 = -0.12493873660829995313;
    private static final double LOG2_OF_10 = 3.32192809488736234787;
    private static final long LOW_63_BITS = Long.MAX_VALUE;

    private static final int LEAST_POWER = -324;
    private static final int LARGEST_POWER = 292;

    /** High and low 63 bits of 10^-k, scaled to 126 bits and rounded up. */
    private static final long[] HIGH = new long[LARGEST_POWER - LEAST_POWER + 1];

    private static final long[] LOW = new long[HIGH.length];

    static {
        for (int k = LEAST_POWER; k <= LARGEST_POWER; k++) {
            int bits = floor(-k * LOG2_OF_10) - 125;
            BigInteger scaled = k > 0
                    ? BigInteger.ONE.shiftLeft(-bits).divide(BigInteger.TEN.pow(k))
                    : bits > 0
                            ? BigInteger.TEN.pow(-k).shiftRight(bits)
                            : BigInteger.TEN.pow(-k).shiftLeft(-bits);
            scaled = scaled.add(BigInteger.ONE);
            HIGH[k - LEAST_POWER] = scaled.shiftRight(63).longValueExact();
            LOW[k - LEAST_POWER] = scaled.longValue() & LOW_63_BITS;
        }
    }

    /** @param number finite, above 0 */
    static ShortestDecimal of(double number) {
        long bits = Double.doubleToRawLongBits(number);
        int biased = (int) (bits >>> FRACTION_BITS) & 0x7FF;
        long fraction = bits & HIDDEN_BIT - 1;
        return biased == 0 ? of(LEAST_EXPONENT, fraction) : of(biased - BIAS, fraction | HIDDEN_BIT);
    }

    private static ShortestDecimal of(int q, long c) {
        long closed = c & 1;
        boolean even = c != HIDDEN_BIT || q == LEAST_EXPONENT;
        int k = floor(q * LOG10_OF_2 + (even ? 0 : LOG10_OF_3_4));
        int shift = q + floor(-k * LOG2_OF_10) + 2;
        long value = scaled(k, 4 * c << shift);
        long least = scaled(k, 4 * c - (even ? 2 : 1) << shift) + closed;
        long most = scaled(k, 4 * c + 2 << shift) - closed;
        long below = value >> 2;
        long tens = below / 10 * 10;
        boolean tensIn = least <= tens << 2 && tens > 0;
        boolean nextTensIn = tens + 10 << 2 <= most;
        if (tensIn != nextTensIn) {
            return stripped(tensIn ? tens : tens + 10, k);
        }
        boolean belowIn = least <= below << 2;
        boolean aboveIn = below + 1 << 2 <= most;
        if (belowIn != aboveIn) {
            return stripped(belowIn ? below : below + 1, k);
        }
        long off = value - (2 * below + 1 << 1);
        return stripped(off < 0 || off == 0 && (below & 1) == 0 ? below : below + 1, k);
    }

    /** @return four times the value in units of 10^k, its last bit set when anything was cut off */
    private static long scaled(int k, long shifted) {
        long high = HIGH[k - LEAST_POWER];
        long low = LOW[k - LEAST_POWER];
        long middle = (high * shifted >>> 1) + Math.multiplyHigh(low, shifted);
        long whole = Math.multiplyHigh(high, shifted) + (middle >>> 63);
        return whole | (middle & LOW_63_BITS) + LOW_63_BITS >>> 63;
    }

    private static ShortestDecimal stripped(long digits, int exponent) {
        long rest = digits;
        int power = exponent;
        while (rest % 10 == 0) {
            rest /= 10;
            power++;
        }
        return new ShortestDecimal(rest, power);
    }

    private static int floor(double x) {
        return (int) Math.floor(x);
    }
}
