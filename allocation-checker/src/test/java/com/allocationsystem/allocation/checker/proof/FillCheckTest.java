package com.allocationsystem.allocation.checker.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What must stay unallocated against every total that pieces reach, one by one. */
class FillCheckTest {

    private static final int CASES = 20_000;

    @Test
    void theLargestTotalStandsAndNothingMoreIsClaimed() {
        int beside = 0;
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            long increment = 1 + random.nextInt(6);
            long[][] pieces = new long[1 + random.nextInt(6)][];
            for (int i = 0; i < pieces.length; i++) {
                long first = increment * (1 + random.nextInt(6));
                boolean runs = random.nextInt(4) > 0;
                long last = first + increment * random.nextInt(5);
                pieces[i] =
                        new long[] {runs ? first : 0, runs ? last : 0, random.nextBoolean() ? random.nextInt(40) : 0};
            }
            long toFill = random.nextInt(120);
            long largest = totals(pieces, increment).floor(toFill);
            long left = toFill - largest;
            String order = "seed " + seed;
            assertEquals(List.of(), failures(pieces, increment, toFill, left), order);
            assertEquals(1, failures(pieces, increment, toFill, left + 1).size(), order);
            beside += left > 0 && largest < sumOfLargest(pieces) ? 1 : 0;
        }
        assertTrue(beside > CASES / 20, beside + " totals end beside the order and the sum of the largest pieces");
    }

    private static List<String> failures(long[][] pieces, long increment, long toFill, long statedLeast) {
        List<String> failures = new ArrayList<>();
        FillCheck.check(pieces, increment, toFill, statedLeast, failures);
        return failures;
    }

    private static TreeSet<Long> totals(long[][] pieces, long increment) {
        TreeSet<Long> totals = new TreeSet<>(List.of(0L));
        for (long[] piece : pieces) {
            TreeSet<Long> next = new TreeSet<>(totals);
            for (long total : totals) {
                for (long run = piece[0]; piece[1] > 0 && run <= piece[1]; run += increment) {
                    next.add(total + run);
                }
                next.add(total + piece[2]);
            }
            totals = next;
        }
        return totals;
    }

    private static long sumOfLargest(long[][] pieces) {
        long sum = 0;
        for (long[] piece : pieces) {
            sum += Math.max(piece[1], piece[2]);
        }
        return sum;
    }
}
