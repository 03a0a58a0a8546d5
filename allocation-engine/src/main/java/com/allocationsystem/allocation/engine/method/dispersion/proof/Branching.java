package com.allocationsystem.allocation.engine.method.dispersion.proof;

import com.allocationsystem.allocation.engine.limit.IndexSort;
import com.allocationsystem.allocation.engine.limit.Indices;
import com.allocationsystem.allocation.engine.limit.LegalSizes;
import com.allocationsystem.allocation.engine.limit.LegalTable;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.Saddle;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.Separated;
import com.allocationsystem.allocation.engine.metric.TargetColumns;
import java.util.Arrays;
import java.util.Optional;

/**
 * Decides which account's pieces {@link BranchAndBound} tells apart next.
 *
 * <p>Pieces that cannot occur at all go first. Else the closest calls are tried, and the one is taken whose two cases
 * raise the bound most (product rule: both must).
 */
final class Branching {

    /** Closest calls tried. */
    private static final int TRIED = 8;

    /** Least rise of a bound that counts, as a part of what is wanted. */
    private static final double LEAST_RISE = 1e-6;

    private final LegalTable table;
    private final TargetColumns columns;
    private final long total;
    private final long[] tieRank;

    Branching(LegalTable table, TargetColumns columns, long total, long[] tieRank) {
        this.table = table;
        this.columns = columns;
        this.total = total;
        this.tieRank = tieRank;
    }

    /** Whether nothing and the smallest piece are more than a step apart. */
    private static boolean opens(LegalSizes sizes) {
        return sizes.minimumPar() > sizes.stepPar() || !sizes.hasRun() && sizes.topPar() > 0;
    }

    /**
     * @param relaxed the case
     * @param wanted bound at which a case is proven
     */
    void split(Case node, Narrowed part, Relaxed relaxed, double wanted) {
        Separated problem = relaxed.problem();
        Saddle saddle = relaxed.saddle();
        double[] below = new double[table.size()];
        double[] above = new double[table.size()];
        problem.pass(saddle.centre, saddle.multiplier().low, below);
        problem.pass(saddle.centre, saddle.multiplier().high, above);
        double most = 0;
        Case best = null;
        for (int i : closestCalls(part, problem, saddle, below, above)) {
            LegalSizes sizes = part.table().sizes(i);
            boolean opening = opens(sizes) && Math.min(below[i], above[i]) < sizes.minimumPar();
            long cut = opening || sizes.topPar() == 0 ? 0 : sizes.highPar();
            Case tried = node.again();
            tried.split(table, i, cut);
            tried.first.bound = Math.max(node.bound, bound(tried.first));
            tried.second.bound = Math.max(node.bound, bound(tried.second));
            double least = LEAST_RISE * wanted;
            double gain = Math.max(least, Math.min(wanted, tried.first.bound) - node.bound)
                    * Math.max(least, Math.min(wanted, tried.second.bound) - node.bound);
            if (best == null || gain > most) {
                most = gain;
                best = tried;
            }
        }
        if (best == null) {
            int widest = widest(part);
            node.split(table, widest, part.table().high()[widest] / 2 / table.stepPar() * table.stepPar());
        } else {
            node.splitAs(best);
        }
    }

    private int[] closestCalls(Narrowed part, Separated problem, Saddle saddle, double[] below, double[] above) {
        Optional<Remainders> remainders = Remainders.of(part.table(), part.total());
        double[] call = new double[table.size()];
        for (int i = 0; i < call.length; i++) {
            int at = i;
            boolean possible = remainders
                    .map(r -> r.fit(at, (long) below[at]) && r.fit(at, (long) above[at]))
                    .orElse(true);
            boolean close = below[i] != above[i];
            call[i] = !possible ? -1 : close ? 0 : Math.abs(problem.openingCost(i, saddle.centre, saddle.lambda));
        }
        int[] undecided = Indices.where(
                call.length,
                i -> part.table().sizes(i).topPar() > 0 || opens(part.table().sizes(i)));
        IndexSort.sort(undecided, call, tieRank);
        return Arrays.copyOf(undecided, Math.min(TRIED, undecided.length));
    }

    private double bound(Case one) {
        Narrowed part = one.narrowed(table, columns, total);
        if (!part.mayFit()) {
            return Double.POSITIVE_INFINITY;
        }
        if (part.isSettled()) {
            return columns.variance(part.settled());
        }
        return Relaxed.of(part).saddle().bound;
    }

    /** Everyone's kind of piece is decided: the widest run is halved. */
    private static int widest(Narrowed part) {
        int widest = 0;
        for (int i = 0; i < part.table().size(); i++) {
            widest = part.table().high()[i] > part.table().high()[widest] ? i : widest;
        }
        return widest;
    }
}
