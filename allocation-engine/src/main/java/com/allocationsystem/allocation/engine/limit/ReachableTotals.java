package com.allocationsystem.allocation.engine.limit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Every total that legal pieces can add up to, found exactly, and a split for any of them that stays near given targets.
 *
 * <p>Method: account by account, the set of reachable totals is kept as progressions "from, to, step d", merged where they
 * touch; accounts with the widest runs come first, so that the set soon is one progression. Walking back from the wanted
 * total, each account takes the piece nearest to its target that leaves a reachable rest. Trade-off: with many odd lots
 * the number of progressions can explode (this is a subset-sum problem); past {@link #MOST_RUNS} it gives up and the
 * caller reports the fill as not proven.
 */
final class ReachableTotals {

    /** Most progressions kept over all accounts: 16 bytes each. */
    static final int MOST_RUNS = 400_000;

    private final LegalTable table;
    private final int[] order;
    /** reach.get(k) = totals of the first k accounts of {@code order}: pairs from, to. */
    private final List<long[]> reach;

    private ReachableTotals(LegalTable table, int[] order, List<long[]> reach) {
        this.table = table;
        this.order = order;
        this.reach = reach;
    }

    /**
     * @param mostPar totals above it are of no interest
     * @return empty when there are too many progressions
     */
    static Optional<ReachableTotals> of(LegalTable table, long mostPar) {
        return of(table, mostPar, false);
    }

    /** @return as many accounts as it takes to reach {@code mostPar}, the others with nothing; all when it is never reached */
    static Optional<ReachableTotals> upTo(LegalTable table, long mostPar) {
        return of(table, mostPar, true);
    }

    private static Optional<ReachableTotals> of(LegalTable table, long mostPar, boolean stop) {
        Integer[] byWidth = new Integer[table.size()];
        Arrays.setAll(byWidth, i -> i);
        Arrays.sort(
                byWidth,
                Comparator.comparingLong((Integer i) -> table.low()[i] - table.high()[i])
                        .thenComparingInt(i -> i));
        int[] order = Arrays.stream(byWidth)
                .filter(i -> table.maximum(i) > 0)
                .mapToInt(i -> i)
                .toArray();
        List<long[]> reach = new ArrayList<>(order.length + 1);
        reach.add(new long[] {0, 0});
        long kept = 1;
        for (int i : order) {
            long[] now = add(reach.get(reach.size() - 1), table.sizes(i), mostPar);
            kept += now.length / 2;
            if (kept > MOST_RUNS) {
                return Optional.empty();
            }
            reach.add(now);
            if (stop && largest(now) == mostPar) {
                break;
            }
        }
        return Optional.of(new ReachableTotals(table, Arrays.copyOf(order, reach.size() - 1), reach));
    }

    private static long[] add(long[] before, LegalSizes sizes, long mostPar) {
        long[] raw = new long[before.length * 3];
        int size = 0;
        for (int r = 0; r < before.length; r += 2) {
            size = put(raw, size, before[r], before[r + 1], sizes.stepPar(), mostPar);
            if (sizes.hasRun()) {
                size = put(
                        raw,
                        size,
                        before[r] + sizes.lowPar(),
                        before[r + 1] + sizes.highPar(),
                        sizes.stepPar(),
                        mostPar);
            }
            if (sizes.topPar() > 0) {
                size = put(
                        raw,
                        size,
                        before[r] + sizes.topPar(),
                        before[r + 1] + sizes.topPar(),
                        sizes.stepPar(),
                        mostPar);
            }
        }
        return merged(raw, size, sizes.stepPar());
    }

    private static int put(long[] raw, int size, long from, long to, long step, long mostPar) {
        if (from > mostPar) {
            return size;
        }
        raw[size] = from;
        raw[size + 1] = to <= mostPar ? to : mostPar - (mostPar - from) % step;
        return size + 2;
    }

    private static long[] merged(long[] raw, int size, long step) {
        Integer[] index = new Integer[size / 2];
        Arrays.setAll(index, k -> 2 * k);
        Arrays.sort(
                index, Comparator.comparingLong((Integer k) -> raw[k] % step).thenComparingLong(k -> raw[k]));
        long[] out = new long[size];
        int filled = 0;
        for (int k : index) {
            boolean touches = filled > 0 && out[filled - 2] % step == raw[k] % step && raw[k] <= out[filled - 1] + step;
            if (touches) {
                out[filled - 1] = Math.max(out[filled - 1], raw[k + 1]);
            } else {
                out[filled] = raw[k];
                out[filled + 1] = raw[k + 1];
                filled += 2;
            }
        }
        return Arrays.copyOf(out, filled);
    }

    /** @return whether every account that can have a piece is among them */
    boolean isComplete() {
        int open = 0;
        for (int i = 0; i < table.size(); i++) {
            open += table.maximum(i) > 0 ? 1 : 0;
        }
        return open == order.length;
    }

    /** @return the largest reachable total not above the {@code mostPar} of {@link #of} */
    long largest() {
        return largest(reach.get(reach.size() - 1));
    }

    private static long largest(long[] last) {
        long best = 0;
        for (int r = 0; r < last.length; r += 2) {
            best = Math.max(best, last[r + 1]);
        }
        return best;
    }

    /**
     * @param totalPar reachable
     * @param targetPar what each account would best get
     * @return legal pieces that add up to the total
     */
    long[] nearest(long totalPar, double[] targetPar) {
        long[] pieces = new long[table.size()];
        long rest = totalPar;
        for (int k = order.length; k > 0; k--) {
            int i = order[k - 1];
            pieces[i] = nearestPiece(reach.get(k - 1), table.sizes(i), rest, targetPar[i]);
            rest -= pieces[i];
        }
        return pieces;
    }

    private static long nearestPiece(long[] before, LegalSizes sizes, long rest, double target) {
        long best = LegalSizes.NONE;
        for (int r = 0; r < before.length; r += 2) {
            if (Math.floorMod(rest - before[r], sizes.stepPar()) == 0 && rest >= before[r] && rest <= before[r + 1]) {
                best = nearer(best, 0, target);
            }
            long top = rest - sizes.topPar();
            if (sizes.topPar() > 0
                    && top >= before[r]
                    && top <= before[r + 1]
                    && (top - before[r]) % sizes.stepPar() == 0) {
                best = nearer(best, sizes.topPar(), target);
            }
            long from = Math.max(sizes.lowPar(), rest - before[r + 1]);
            long to = Math.min(sizes.highPar(), rest - before[r]);
            boolean fits = Math.floorMod(rest - before[r] - sizes.lowPar(), sizes.stepPar()) == 0;
            if (sizes.hasRun() && fits && from <= to) {
                long wanted = Math.max(from, Math.min(to, Math.round(target)));
                long piece = from + Math.round((double) (wanted - from) / sizes.stepPar()) * sizes.stepPar();
                best = nearer(best, Math.min(piece, to), target);
            }
        }
        return best;
    }

    private static long nearer(long best, long candidate, double target) {
        return best == LegalSizes.NONE || Math.abs(candidate - target) < Math.abs(best - target) ? candidate : best;
    }
}
