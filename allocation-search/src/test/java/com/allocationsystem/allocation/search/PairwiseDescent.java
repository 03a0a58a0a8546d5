package com.allocationsystem.allocation.search;

import com.allocationsystem.allocation.engine.limit.LegalTable;
import com.allocationsystem.allocation.engine.metric.TargetColumns;
import java.util.stream.IntStream;

/**
 * The continuous relaxation by a textbook method that shares nothing with the solver: as long as it helps, move par from the
 * account where the variance falls most by giving some up to the one where it falls most by taking it, by the exact length
 * of the step. The Frank-Wolfe gap says how far the optimum may still be.
 */
final class PairwiseDescent {

    private static final int MOST_STEPS = 3_000;

    private final TargetColumns columns;
    private final double[] most;
    private final double[] x;

    /** Pieces of any size from 0 to the largest legal one that add up to the total. */
    PairwiseDescent(LegalTable table, TargetColumns columns, long total) {
        this.columns = columns;
        this.most = IntStream.range(0, table.size()).mapToDouble(table::maximum).toArray();
        this.x = new double[most.length];
        double rest = total;
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.min(rest, most[i]);
            rest -= x[i];
        }
        for (int k = 0; k < MOST_STEPS && step(); k++) {
            // until no pair helps
        }
    }

    double variance() {
        double variance = 0;
        double mean = mean();
        for (int i = 0; i < x.length; i++) {
            variance += columns.weight()[i] * (y(i) - mean) * (y(i) - mean);
        }
        return variance;
    }

    /** @return no pieces of that total have a variance lower than {@link #variance} by more than this */
    double gap() {
        double[] slope = slopes();
        double rest = 0;
        double gap = 0;
        for (int i = 0; i < x.length; i++) {
            rest += x[i];
            gap += slope[i] * x[i];
        }
        int[] cheapest = IntStream.range(0, x.length)
                .boxed()
                .sorted((i, j) -> Double.compare(slope[i], slope[j]))
                .mapToInt(i -> i)
                .toArray();
        for (int i : cheapest) {
            double taken = Math.min(rest, most[i]);
            gap -= slope[i] * taken;
            rest -= taken;
        }
        return gap;
    }

    private boolean step() {
        double[] slope = slopes();
        int takes = -1;
        int gives = -1;
        for (int i = 0; i < x.length; i++) {
            if (x[i] < most[i] && (takes < 0 || slope[i] < slope[takes])) {
                takes = i;
            }
            if (x[i] > 0 && (gives < 0 || slope[i] > slope[gives])) {
                gives = i;
            }
        }
        if (takes < 0 || gives < 0 || !(slope[takes] < slope[gives])) {
            return false;
        }
        double one = columns.weight()[takes] * columns.perPar()[takes];
        double other = columns.weight()[gives] * columns.perPar()[gives];
        double bend =
                2 * (one * columns.perPar()[takes] + other * columns.perPar()[gives] - (one - other) * (one - other));
        double wanted = bend > 0 ? (slope[gives] - slope[takes]) / bend : Double.POSITIVE_INFINITY;
        double moved = Math.min(wanted, Math.min(most[takes] - x[takes], x[gives]));
        x[takes] += moved;
        x[gives] -= moved;
        return moved > 1e-9;
    }

    private double[] slopes() {
        double mean = mean();
        return IntStream.range(0, x.length)
                .mapToDouble(i -> 2 * columns.weight()[i] * columns.perPar()[i] * (y(i) - mean))
                .toArray();
    }

    private double mean() {
        double mean = 0;
        for (int i = 0; i < x.length; i++) {
            mean += columns.weight()[i] * y(i);
        }
        return mean;
    }

    private double y(int i) {
        return columns.before()[i] + columns.perPar()[i] * x[i];
    }
}
