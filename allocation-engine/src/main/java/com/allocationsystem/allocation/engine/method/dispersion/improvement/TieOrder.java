package com.allocationsystem.allocation.engine.method.dispersion.improvement;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/** Puts a few accounts into the order of their tie rank, so that neither number nor place decides between equals. */
final class TieOrder {

    private TieOrder() {}

    /**
     * The last bits of each rank make room for the place, so that plain numbers can be sorted.
     *
     * @param accounts any
     * @param tieRank of an account; smaller first
     * @return the same accounts in order
     */
    static int[] of(int[] accounts, IntToLongFunction tieRank) {
        int bits = 32 - Integer.numberOfLeadingZeros(accounts.length);
        long mask = (1L << bits) - 1;
        long[] keys = new long[accounts.length];
        Arrays.setAll(keys, k -> tieRank.applyAsLong(accounts[k]) & ~mask | k);
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        Arrays.setAll(order, k -> accounts[(int) (keys[k] & mask)]);
        return order;
    }
}
