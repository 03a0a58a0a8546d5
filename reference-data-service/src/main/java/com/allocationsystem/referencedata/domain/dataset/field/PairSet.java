package com.allocationsystem.referencedata.domain.dataset.field;

import java.util.Arrays;

/** Pairs of numbers, each once: millions of positions' keys in 11 to 22 bytes each, where a HashSet would need four times that. */
public final class PairSet {

    private static final long FREE = -1;
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

    private long[] table = emptyTable(1 << 10);
    private int size;

    /**
     * @param first 0 or more
     * @param second 0 or more
     * @return whether the pair is new
     */
    public boolean add(int first, int second) {
        if (4L * size >= 3L * table.length) {
            long[] old = table;
            table = emptyTable(2 * old.length);
            for (long pair : old) {
                if (pair != FREE) {
                    put(pair);
                }
            }
        }
        boolean added = put((long) first << 32 | second);
        size += added ? 1 : 0;
        return added;
    }

    private boolean put(long pair) {
        int mask = table.length - 1;
        int at = (int) (pair * GOLDEN_RATIO >>> 32) & mask;
        while (table[at] != FREE) {
            if (table[at] == pair) {
                return false;
            }
            at = at + 1 & mask;
        }
        table[at] = pair;
        return true;
    }

    private static long[] emptyTable(int length) {
        long[] empty = new long[length];
        Arrays.fill(empty, FREE);
        return empty;
    }
}
