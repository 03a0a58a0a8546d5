package com.allocationsystem.allocation.checker.proof;

import java.util.List;

/**
 * Whether no legal split can leave less unallocated than stated.
 *
 * <p>The sum of the largest pieces settles most orders. Where it does not, every reachable total is ticked off on a ruler of the
 * greatest common divisor, if that ruler is short enough; beyond that the claim stays unchecked.
 */
final class FillCheck {

    private static final long MOST_MARKS = 100_000_000L;

    private FillCheck() {}

    /**
     * @param pieces per account {first, last, full liquidation}
     * @param increment step of the runs
     * @param toFill order less fixed pieces
     * @param statedLeast par that must stay unallocated
     */
    static void check(long[][] pieces, long increment, long toFill, long statedLeast, List<String> failures) {
        long largest = 0;
        for (long[] piece : pieces) {
            largest += Math.max(piece[1], piece[2]);
        }
        if (statedLeast <= Math.max(0, toFill - largest)) {
            return;
        }
        long unit = increment;
        for (long[] piece : pieces) {
            unit = gcd(gcd(unit, piece[0]), piece[2]);
        }
        long marks = toFill / unit + 1;
        if (marks * pieces.length > MOST_MARKS || marks > Integer.MAX_VALUE / 2) {
            return;
        }
        long reachable = largestReachable(pieces, increment, unit, (int) marks) * unit;
        if (toFill - reachable < statedLeast) {
            failures.add("stated that at least " + statedLeast + " must stay unallocated, but " + reachable + " of "
                    + toFill + " can be placed");
        }
    }

    private static int largestReachable(long[][] pieces, long increment, long unit, int marks) {
        boolean[] reach = new boolean[marks];
        reach[0] = true;
        int step = (int) (increment / unit);
        for (long[] piece : pieces) {
            boolean[] next = reach.clone();
            if (piece[1] > 0) {
                addRun(reach, next, piece[0] / unit, piece[1] / unit, step);
            }
            for (long t = piece[2] / unit; piece[2] > 0 && t < marks; t++) {
                next[(int) t] |= reach[(int) (t - piece[2] / unit)];
            }
            reach = next;
        }
        int best = marks - 1;
        while (!reach[best]) {
            best--;
        }
        return best;
    }

    /** A mark t is reached when one of t - first, t - first - step, ..., t - last was: a window that slides by one step. */
    private static void addRun(boolean[] reach, boolean[] next, long first, long last, int step) {
        for (int residue = 0; residue < step; residue++) {
            int inWindow = 0;
            for (long t = residue; t < reach.length; t += step) {
                long enters = t - first;
                long leaves = t - last - step;
                inWindow += enters >= 0 && reach[(int) enters] ? 1 : 0;
                inWindow -= leaves >= 0 && reach[(int) leaves] ? 1 : 0;
                next[(int) t] |= inWindow > 0;
            }
        }
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
