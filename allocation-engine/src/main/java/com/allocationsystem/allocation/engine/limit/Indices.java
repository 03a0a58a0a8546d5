package com.allocationsystem.allocation.engine.limit;

import java.util.function.IntPredicate;

/** Picks places out of a column without the garbage of a stream, which small orders would feel. */
public final class Indices {

    private Indices() {}

    /**
     * @param size of the column
     * @param wanted asked twice of every place
     * @return the places wanted, ascending
     */
    public static int[] where(int size, IntPredicate wanted) {
        int count = 0;
        for (int i = 0; i < size; i++) {
            count += wanted.test(i) ? 1 : 0;
        }
        int[] places = new int[count];
        for (int i = 0, filled = 0; filled < count; i++) {
            if (wanted.test(i)) {
                places[filled++] = i;
            }
        }
        return places;
    }
}
