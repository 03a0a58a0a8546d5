package com.allocationsystem.allocation.checker.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether no legal split can leave less unallocated than stated.
 *
 * <p>The sum of the largest pieces and the unit that all pieces are multiples of settle most orders. Where they do not, every
 * total that could contradict is worked out, account after account: of each remainder of the increment, stretches of totals one
 * increment apart.
 */
final class FillCheck {

    /** Stretches of one account's totals; with more than these the claim stays unchecked. */
    private static final long MOST_STRETCHES = 2_000_000;

    private final long[][] pieces;
    private final long increment;

    /** No total above it may be reached. */
    private final long most;

    private final long toFill;

    /** Sum of the largest pieces from each account on. */
    private final long[] largest;

    private FillCheck(long[][] pieces, long increment, long most, long toFill) {
        this.pieces = pieces;
        this.increment = increment;
        this.most = most;
        this.toFill = toFill;
        this.largest = new long[pieces.length + 1];
        for (int i = pieces.length - 1; i >= 0; i--) {
            largest[i] = largest[i + 1] + Math.max(pieces[i][1], pieces[i][2]);
        }
    }

    /**
     * @param pieces per account {first, last, full liquidation}
     * @param increment step of the runs
     * @param toFill order less fixed pieces
     * @param statedLeast par that must stay unallocated
     */
    static void check(long[][] pieces, long increment, long toFill, long statedLeast, List<String> failures) {
        long most = toFill - statedLeast;
        long unit = increment;
        for (long[] piece : pieces) {
            unit = gcd(gcd(unit, piece[0]), piece[2]);
        }
        FillCheck check = new FillCheck(pieces, increment, most, toFill);
        if (Math.min(check.largest[0], toFill / unit * unit) <= most) {
            return;
        }
        long reached = check.largestReached();
        if (reached > most) {
            failures.add("stated that at least " + statedLeast + " must stay unallocated, but " + reached + " of "
                    + toFill + " can be placed");
        }
    }

    private long largestReached() {
        Map<Long, List<long[]>> reached = new HashMap<>();
        reached.put(0L, List.of(new long[] {0, 0}));
        for (int i = 0; i < pieces.length; i++) {
            Map<Long, List<long[]>> next = new HashMap<>();
            for (List<long[]> stretches : reached.values()) {
                add(stretches, 0, 0, i, next);
                if (pieces[i][1] > 0) {
                    add(stretches, pieces[i][0], pieces[i][1], i, next);
                }
                if (pieces[i][2] > 0) {
                    add(stretches, pieces[i][2], pieces[i][2], i, next);
                }
            }
            long size = 0;
            for (Map.Entry<Long, List<long[]>> of : next.entrySet()) {
                of.setValue(joined(of.getValue()));
                size += of.getValue().size();
            }
            if (size > MOST_STRETCHES) {
                return 0;
            }
            reached = next;
        }
        return reached.values().stream()
                .flatMap(List::stream)
                .mapToLong(stretch -> stretch[1])
                .max()
                .orElse(0);
    }

    /** Adds an account's pieces to totals; keeps those that the accounts after it can bring above what is stated. */
    private void add(List<long[]> stretches, long first, long last, int account, Map<Long, List<long[]>> next) {
        for (long[] stretch : stretches) {
            long from = stretch[0] + first;
            long to = Math.min(stretch[1] + last, from + Math.floorDiv(toFill - from, increment) * increment);
            if (from <= toFill && to + largest[account + 1] > most) {
                next.computeIfAbsent(from % increment, of -> new ArrayList<>()).add(new long[] {from, to});
            }
        }
    }

    private List<long[]> joined(List<long[]> stretches) {
        stretches.sort(Comparator.comparingLong(stretch -> stretch[0]));
        List<long[]> joined = new ArrayList<>();
        long[] last = null;
        for (long[] stretch : stretches) {
            if (last != null && stretch[0] <= last[1] + increment) {
                last[1] = Math.max(last[1], stretch[1]);
            } else {
                last = stretch;
                joined.add(last);
            }
        }
        return joined;
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
