package com.allocationsystem.allocation.engine.method.dispersion.relaxation;

import com.allocationsystem.allocation.engine.limit.Indices;

/**
 * Who gets what kind of piece; all others get nothing.
 *
 * @param runs accounts that get a piece of their run, ascending
 * @param tops accounts that sell everything, ascending
 */
public record Choice(int[] runs, int[] tops) {

    /** An account's kind of piece: nothing, a piece of the run, the full liquidation. */
    public static final byte ZERO = 1;

    public static final byte RUN = 2;
    public static final byte TOP = 3;

    /** @param kind of each account */
    public static Choice of(byte[] kind) {
        return new Choice(
                Indices.where(kind.length, i -> kind[i] == RUN), Indices.where(kind.length, i -> kind[i] == TOP));
    }
}
