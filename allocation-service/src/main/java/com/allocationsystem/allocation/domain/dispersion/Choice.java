package com.allocationsystem.allocation.domain.dispersion;

import com.allocationsystem.allocation.domain.legal.Indices;

/**
 * Who gets what kind of piece; all others get nothing.
 *
 * @param runs accounts that get a piece of their run, ascending
 * @param tops accounts that sell everything, ascending
 */
record Choice(int[] runs, int[] tops) {

    /** An account's kind of piece: nothing, a piece of the run, the full liquidation. */
    static final byte ZERO = 1;

    static final byte RUN = 2;
    static final byte TOP = 3;

    /** @param kind of each account */
    static Choice of(byte[] kind) {
        return new Choice(
                Indices.where(kind.length, i -> kind[i] == RUN), Indices.where(kind.length, i -> kind[i] == TOP));
    }
}
