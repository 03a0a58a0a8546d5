package com.allocationsystem.allocation.domain.dispersion;

import com.allocationsystem.allocation.domain.dispersion.Certificate.Status;
import com.allocationsystem.allocation.domain.dispersion.search.LocalSearch;
import com.allocationsystem.allocation.domain.legal.FillPlan;
import com.allocationsystem.allocation.domain.legal.LegalTable;
import com.allocationsystem.allocation.domain.method.MinDispersion;
import com.allocationsystem.allocation.domain.metric.TargetColumns;
import java.util.Arrays;
import java.util.List;

/**
 * The split of the fillable total with the least dispersion of a metric over all accounts, and a proof of how good it is.
 *
 * <p>Method. 1. For a fixed mean the sum of squares falls apart into accounts; one multiplier on the total makes each account's
 * best legal piece a closed formula ({@link Separated}). 2. The multiplier and the mean are found by one-dimensional searches
 * ({@link Multiplier}, {@link Saddle}); what the accounts choose there is the answer but for a few increments, which are
 * repaired exactly ({@link Refit}, {@link SplitSearch}). 3. The same sums are a lower bound; intervals that cover every
 * possible mean make it valid for every legal split ({@link BoundProof}). 4. Few accounts with few pieces can have a real
 * gap: they are enumerated ({@link Enumeration}). What is still open is searched by OptaPlanner ({@link LocalSearch}).
 *
 * <p>Trade-offs: O(n) a pass, some hundred passes, no matrix, no general optimiser; the bound is not always tight for some
 * tens of accounts with large smallest pieces, and then the certificate says so.
 *
 * <p>Sources: Everett 1963 (generalised Lagrange multipliers); Ibaraki and Katoh 1988, Resource Allocation Problems, ch. 4
 * (separable convex allocation on integers); Geoffrion 1974 (Lagrangean relaxation).
 */
public final class MinDispersionSolver {

    /** Gap of the dispersion up to which a split counts as optimal. */
    public static final double OPTIMAL_GAP = 1e-9;

    /** Relative gap of the variance that the proof aims at. */
    private static final double GOAL_GAP = 2e-10;

    /** Above this gap of the dispersion, splits are also read off where the bound is weakest. */
    private static final double WORTH_ANOTHER_LOOK = 1e-7;

    private static final int ROUNDS = 4;
    private static final int WEAKEST = 4;
    private static final int PASSES = 120;
    private static final int MOST_ENUMERATED_ACCOUNTS = 16;

    /** Fewer accounts leave the wider search nothing to find, as measured. */
    private static final int FEWEST_SEARCHED_ACCOUNTS = 20;

    /** OptaPlanner copies the split whenever it finds a better one; larger orders leave next to nothing open. */
    private static final int MOST_SEARCHED_ACCOUNTS = 2_000;

    private final LegalTable table;
    private final FillPlan fill;
    private final TargetColumns columns;
    private final MinDispersion method;
    private final long[] tieRank;

    private MinDispersionSolver(
            LegalTable table, FillPlan fill, TargetColumns columns, MinDispersion method, long[] tieRank) {
        this.table = table;
        this.fill = fill;
        this.columns = columns;
        this.method = method;
        this.tieRank = tieRank;
    }

    /**
     * @param table legal sizes
     * @param fill of that table
     * @param columns the metric, with every open account's change per par other than 0
     * @param method target, tolerance, most steps
     * @param tieRank smaller wins
     */
    public static DispersionSolution solve(
            LegalTable table, FillPlan fill, TargetColumns columns, MinDispersion method, long[] tieRank) {
        return new MinDispersionSolver(table, fill, columns, method, tieRank).solve();
    }

    private DispersionSolution solve() {
        long total = fill.totalPar();
        if (total == 0 || total == table.sumOfMaxima()) {
            long[] only = new long[table.size()];
            Arrays.setAll(only, i -> total == 0 ? 0 : table.maximum(i));
            double variance = columns.variance(only);
            return solution(
                    only, variance, variance, List.of(), "the only legal split of the largest total", 1, true, 0);
        }
        Separated problem = new Separated(columns, table, total);
        MeanRange range = MeanRange.of(problem, table);
        Saddle saddle = new Saddle(problem);
        saddle.find(range, Sample.of(problem, columns, table));
        SplitSearch search = search(problem, saddle);
        BoundProof proof = proof(problem, range, saddle, search);
        for (int round = 0; round < ROUNDS && gap(search, proof) > WORTH_ANOTHER_LOOK; round++) {
            if (!lookAtWeakest(problem, search, proof)) {
                break;
            }
            proof = proof(problem, range, saddle, search);
        }
        if (gap(search, proof) > OPTIMAL_GAP) {
            double before = search.variance;
            search.improve(enough(proof), method.maxIterations());
            Enumeration enumeration = enumerate(problem, search, saddle);
            if (enumeration != null) {
                double variance = columns.variance(enumeration.best);
                String how = "every legal split tried";
                return solution(
                        enumeration.best, variance, variance, List.of(), how, enumeration.steps, true, saddle.lambda);
            }
            if (gap(search, proof) > method.tolerance()) {
                searchFurther(search, proof);
            }
            proof = search.variance < before ? proof(problem, range, saddle, search) : proof;
        }
        return solution(
                search.pieces,
                search.variance,
                proof.bound(),
                proof.intervals(),
                "separation by mean and multiplier, exact refit, local search",
                problem.passes + search.steps,
                false,
                saddle.lambda);
    }

    private static BoundProof proof(Separated problem, MeanRange range, Saddle saddle, SplitSearch search) {
        return BoundProof.of(problem, range, saddle, search.variance, GOAL_GAP);
    }

    /** Gap of the dispersion. */
    private static double gap(SplitSearch search, BoundProof proof) {
        return search.variance > 0 ? 1 - Math.sqrt(Math.min(1, proof.bound() / search.variance)) : 0;
    }

    /** @return the variance at which the gap is within the tolerance */
    private double enough(BoundProof proof) {
        double tolerated = 1 - method.tolerance();
        return tolerated > 0 ? proof.bound() / (tolerated * tolerated) : Double.POSITIVE_INFINITY;
    }

    /** What is still open after the search for single accounts and pairs goes to OptaPlanner. */
    private void searchFurther(SplitSearch search, BoundProof proof) {
        long left = method.maxIterations() - search.steps;
        if (left <= 0 || table.size() < FEWEST_SEARCHED_ACCOUNTS || table.size() > MOST_SEARCHED_ACCOUNTS) {
            return;
        }
        long seed = Arrays.stream(tieRank).reduce(0, (one, other) -> one ^ other);
        LocalSearch further = new LocalSearch(table, columns, search.pieces, enough(proof), (int) left, seed);
        long[] found = further.best();
        search.steps += further.steps();
        search.offer(found, columns.variance(found));
    }

    /** A better split, if there is one, has its mean where the bound is weakest. */
    private static boolean lookAtWeakest(Separated problem, SplitSearch search, BoundProof proof) {
        boolean better = false;
        Multiplier multiplier = new Multiplier(problem, 0);
        for (double centre : proof.weakestCentres(WEAKEST)) {
            multiplier.search(centre, null, Double.NaN, Double.POSITIVE_INFINITY, 0, PASSES);
            better |= search.readOff(centre, multiplier);
        }
        return better;
    }

    private SplitSearch search(Separated problem, Saddle saddle) {
        Refit refit =
                new Refit(problem, table, columns, tieRank, saddle.multiplier().slope());
        SplitSearch search = new SplitSearch(problem, table, columns, refit, tieRank);
        search.readOff(saddle.centre, saddle.multiplier());
        if (search.pieces == null) {
            double[] wanted = new double[table.size()];
            problem.pass(saddle.centre, saddle.lambda, wanted);
            long[] nearest = fill.nearest(wanted);
            search.offer(nearest, columns.variance(nearest));
        }
        return search;
    }

    /** @return a finished enumeration; null when it is too large */
    private Enumeration enumerate(Separated problem, SplitSearch search, Saddle saddle) {
        int open = 0;
        for (int i = 0; i < table.size(); i++) {
            open += table.maximum(i) > 0 ? 1 : 0;
        }
        if (open > MOST_ENUMERATED_ACCOUNTS) {
            return null;
        }
        Enumeration enumeration =
                new Enumeration(table, problem, saddle.centre, tieRank, search.pieces, search.variance);
        return enumeration.run() ? enumeration : null;
    }

    private DispersionSolution solution(
            long[] pieces,
            double variance,
            double boundVariance,
            List<MeanInterval> intervals,
            String how,
            long iterations,
            boolean enumerated,
            double lambda) {
        double value = Math.sqrt(variance);
        double bound = enumerated ? value : Math.min(value, Math.sqrt(boundVariance));
        double gap = value > 0 ? (value - bound) / value : 0;
        Status status = gap <= OPTIMAL_GAP
                ? Status.OPTIMAL
                : gap <= method.tolerance() ? Status.WITHIN_TOLERANCE : Status.GAP_OPEN;
        Certificate certificate = new Certificate(
                "DISPERSION(" + method.target() + ", " + method.weighting() + ")",
                value,
                bound,
                gap,
                status,
                how,
                intervals,
                iterations,
                0);
        return new DispersionSolution(pieces, certificate, lambda);
    }
}
