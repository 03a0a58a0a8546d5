package com.allocationsystem.allocation.checker.proof;

import java.util.stream.LongStream;

/**
 * The pieces that a split may give one account.
 *
 * @param apart pieces that are not of the run
 * @param first of the run; 0 when there is none
 * @param last of the run; 0 when there is none
 */
record Sizes(long[] apart, long first, long last) {

    /** @param piece {first, last, full liquidation}; nothing is always among them */
    static Sizes of(long[] piece) {
        return within(piece, 0, Long.MAX_VALUE);
    }

    /** @return those from {@code least} to {@code most} only, both of them pieces */
    static Sizes within(long[] piece, long least, long most) {
        long[] apart = LongStream.of(0, piece[2])
                .distinct()
                .filter(x -> x >= least && x <= most)
                .toArray();
        long first = Math.max(piece[0], least);
        long last = Math.min(piece[1], most);
        return piece[1] > 0 && first <= last ? new Sizes(apart, first, last) : new Sizes(apart, 0, 0);
    }

    boolean hasRun() {
        return last > 0;
    }

    long smallest() {
        long run = hasRun() ? first : Long.MAX_VALUE;
        return LongStream.concat(LongStream.of(run), LongStream.of(apart)).min().getAsLong();
    }

    long largest() {
        return LongStream.concat(LongStream.of(last), LongStream.of(apart))
                .max()
                .getAsLong();
    }
}
