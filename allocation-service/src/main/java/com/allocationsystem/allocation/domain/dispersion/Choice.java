package com.allocationsystem.allocation.domain.dispersion;

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
        return new Choice(accounts(kind, RUN), accounts(kind, TOP));
    }

    private static int[] accounts(byte[] kind, byte wanted) {
        int count = 0;
        for (byte k : kind) {
            count += k == wanted ? 1 : 0;
        }
        int[] accounts = new int[count];
        for (int i = 0, filled = 0; filled < count; i++) {
            if (kind[i] == wanted) {
                accounts[filled++] = i;
            }
        }
        return accounts;
    }
}
