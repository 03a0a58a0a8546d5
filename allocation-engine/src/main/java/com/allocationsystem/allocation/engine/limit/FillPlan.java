package com.allocationsystem.allocation.engine.limit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * The largest total that legal pieces can add up to without passing the order: what "fill first" means.
 *
 * <p>Three cases, cheapest first: every account at its largest piece still fits; the accounts with the smallest first
 * piece and the longest run bracket the order, so that grid steps fill it exactly; else the reachable totals are listed
 * exactly ({@link ReachableTotals}). Only when that list explodes is the answer a greedy one and not proven.
 */
public final class FillPlan {

    private final LegalTable table;
    private final long totalPar;
    private final long upperBoundPar;
    private final long[] witness;
    private Optional<ReachableTotals> reachable;

    private FillPlan(LegalTable table, long totalPar, long upperBoundPar, long[] witness) {
        this.table = table;
        this.totalPar = totalPar;
        this.upperBoundPar = upperBoundPar;
        this.witness = witness;
    }

    /**
     * @param table legal sizes
     * @param orderPar what is to be filled, 0 or more
     */
    public static FillPlan of(LegalTable table, long orderPar) {
        long all = table.sumOfMaxima();
        if (all <= orderPar) {
            long[] pieces = new long[table.size()];
            Arrays.setAll(pieces, table::maximum);
            return new FillPlan(table, all, all, pieces);
        }
        long[] bracketed = bracketed(table, orderPar);
        if (bracketed != null) {
            return new FillPlan(table, orderPar, orderPar, bracketed);
        }
        Optional<ReachableTotals> reachable = ReachableTotals.upTo(table, orderPar);
        FillPlan plan;
        if (reachable.isPresent()) {
            long total = reachable.get().largest();
            plan = new FillPlan(table, total, total, reachable.get().nearest(total, new double[table.size()]));
        } else {
            long[] pieces = greedy(table, orderPar);
            plan = new FillPlan(table, Arrays.stream(pieces).sum(), orderPar, pieces);
        }
        plan.reachable = reachable.map(ReachableTotals::isComplete).orElse(true) ? reachable : null;
        return plan;
    }

    /** @return the total every method of this order splits */
    public long totalPar() {
        return totalPar;
    }

    /** @return no legal split has a larger total; equal to {@link #totalPar} when that is proven largest */
    public long upperBoundPar() {
        return upperBoundPar;
    }

    /** @return legal pieces that add up to the total, no matter near what */
    public long[] any() {
        return witness.clone();
    }

    /**
     * @param targetPar what each account would best get
     * @return legal pieces that add up to the total, near the targets where the list of totals is known
     */
    public long[] nearest(double[] targetPar) {
        if (reachable == null) {
            reachable = ReachableTotals.of(table, totalPar);
        }
        return reachable.map(r -> r.nearest(totalPar, targetPar)).orElseGet(witness::clone);
    }

    /** Opens runs, smallest first piece and longest run first, until they bracket the order; null when they never do. */
    private static long[] bracketed(LegalTable table, long orderPar) {
        int[] order = everyRun(table);
        if (Arrays.stream(order).mapToLong(i -> table.low()[i]).sum() > orderPar) {
            order = bySmallestFirst(table, order);
        }
        long lows = 0;
        long highs = 0;
        int open = 0;
        while (open < order.length && highs < orderPar) {
            lows += table.low()[order[open]];
            highs += table.high()[order[open]];
            open++;
        }
        if (highs < orderPar || lows > orderPar || (orderPar - lows) % table.stepPar() != 0) {
            return null;
        }
        long[] pieces = new long[table.size()];
        long rest = orderPar - lows;
        for (int k = 0; k < open; k++) {
            int i = order[k];
            long more = Math.min(rest, table.high()[i] - table.low()[i]);
            pieces[i] = table.low()[i] + more;
            rest -= more;
        }
        return pieces;
    }

    private static int[] everyRun(LegalTable table) {
        return Indices.where(table.size(), i -> table.high()[i] > 0);
    }

    private static int[] bySmallestFirst(LegalTable table, int[] runs) {
        double[] low = new double[table.size()];
        Arrays.setAll(low, i -> table.low()[i]);
        IndexSort.sort(runs, low, table.high());
        return runs;
    }

    private static long[] greedy(LegalTable table, long orderPar) {
        Integer[] order = new Integer[table.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order,
                Comparator.comparingLong((Integer i) -> -table.maximum(i)).thenComparingInt(i -> i));
        long[] pieces = new long[table.size()];
        long rest = orderPar;
        for (int i : order) {
            pieces[i] = table.sizes(i).floor(rest);
            rest -= pieces[i];
        }
        return pieces;
    }
}
