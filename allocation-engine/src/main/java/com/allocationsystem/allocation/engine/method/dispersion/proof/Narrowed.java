package com.allocationsystem.allocation.engine.method.dispersion.proof;

import com.allocationsystem.allocation.engine.limit.LegalSizes;
import com.allocationsystem.allocation.engine.limit.LegalTable;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.MeanRange;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.Separated;
import com.allocationsystem.allocation.engine.metric.TargetColumns;
import com.allocationsystem.allocation.model.certificate.MeanInterval;
import java.util.Arrays;

/**
 * The order with every account's piece kept between two ends: again an order like any other.
 *
 * <p>An account that must get at least some piece is given it beforehand: its metric starts from there, and its legal sizes are
 * what may come on top. So nothing that works on legal sizes needs to know of the ends. Multipliers and means stay the same.
 *
 * @param table legal sizes on top of what is given
 * @param columns the metric after what is given
 * @param given par of each account
 * @param total left to split
 */
record Narrowed(LegalTable table, TargetColumns columns, long[] given, long total) {

    /**
     * @param least of each account, a legal piece
     * @param most of each account, a legal piece not below it
     */
    static Narrowed of(LegalTable table, TargetColumns columns, long total, long[] least, long[] most) {
        int n = table.size();
        LegalTable narrow = new LegalTable(table.stepPar(), new long[n], new long[n], new long[n]);
        double[] before = columns.before().clone();
        long rest = total;
        for (int i = 0; i < n; i++) {
            LegalSizes sizes = onTop(table.sizes(i), least[i], most[i]);
            narrow.low()[i] = sizes.lowPar();
            narrow.high()[i] = sizes.highPar();
            narrow.top()[i] = sizes.topPar();
            before[i] += columns.perPar()[i] * least[i];
            rest -= least[i];
        }
        TargetColumns after = new TargetColumns(before, columns.perPar(), columns.weight());
        return new Narrowed(narrow, after, least, rest);
    }

    private static LegalSizes onTop(LegalSizes sizes, long least, long most) {
        long first = least < sizes.lowPar() ? sizes.lowPar() : least + sizes.stepPar();
        long last = Math.min(most, sizes.highPar());
        boolean run = sizes.hasRun() && first <= last;
        boolean top = sizes.topPar() > least && sizes.topPar() <= most;
        return new LegalSizes(
                run ? first - least : 0, run ? last - least : 0, sizes.stepPar(), top ? sizes.topPar() - least : 0);
    }

    /** @return whether a split may fit, by the sums of the pieces and by their remainders */
    boolean mayFit() {
        return total >= 0
                && total <= table.sumOfMaxima()
                && Remainders.of(table, total).map(Remainders::fit).orElse(true);
    }

    /** @return whether only one split of the total is left */
    boolean isSettled() {
        return total == 0 || total == table.sumOfMaxima();
    }

    /** @return that split, of the whole order */
    long[] settled() {
        long[] rest = new long[table.size()];
        Arrays.setAll(rest, i -> total == 0 ? 0 : table.maximum(i));
        return whole(rest);
    }

    /** @return the proof of that split: its own mean, and a multiplier at which every account chooses its piece of itself */
    MeanInterval settledInterval() {
        Separated problem = new Separated(columns, table, total);
        MeanRange range = MeanRange.of(problem, table);
        double mean = range.low() + (range.high() - range.low()) / 2;
        double multiplier = total == 0 ? problem.lowestLambda(mean) : problem.highestLambda(mean);
        return new MeanInterval(
                range.low() + problem.shift,
                range.high() + problem.shift,
                mean + problem.shift,
                Double.isFinite(multiplier) ? multiplier : 0);
    }

    /** @return pieces of the whole order */
    long[] whole(long[] onTop) {
        long[] pieces = given.clone();
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] += onTop[i];
        }
        return pieces;
    }
}
