package com.allocationsystem.allocation.engine.method.dispersion;

import com.allocationsystem.allocation.engine.limit.FillPlan;
import com.allocationsystem.allocation.engine.limit.LegalTable;
import com.allocationsystem.allocation.engine.method.dispersion.improvement.Refit;
import com.allocationsystem.allocation.engine.method.dispersion.improvement.SplitSearch;
import com.allocationsystem.allocation.engine.method.dispersion.proof.BoundProof;
import com.allocationsystem.allocation.engine.method.dispersion.proof.BranchAndBound;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.MeanRange;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.Multiplier;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.Saddle;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.Sample;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.Separated;
import com.allocationsystem.allocation.engine.metric.TargetColumns;
import com.allocationsystem.allocation.model.certificate.Certificate;
import com.allocationsystem.allocation.model.certificate.Certificate.Status;
import com.allocationsystem.allocation.model.certificate.MeanInterval;
import com.allocationsystem.allocation.model.method.MinDispersion;
import java.util.Arrays;
import java.util.List;

/**
 * The split of the fillable total with the least dispersion of a metric over all accounts, and a proof of how good it is.
 *
 * <p>Method. 1. For a fixed mean the sum of squares falls apart into accounts; one multiplier on the total makes each account's
 * best legal piece a closed formula ({@link Separated}). 2. The multiplier and the mean are found by one-dimensional searches
 * ({@link Multiplier}, {@link Saddle}); what the accounts choose there is the answer but for a few increments, which are
 * repaired exactly ({@link Refit}, {@link SplitSearch}). 3. The same sums are a lower bound; intervals that cover every
 * possible mean make it valid for every legal split ({@link BoundProof}). 4. Few accounts with large pieces can have a real
 * gap: it is closed by cases ({@link BranchAndBound}). What is still open is searched by OptaPlanner ({@link LocalSearch}).
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

    /** Fewer accounts leave the wider search nothing to find, as measured. */
    private static final int FEWEST_SEARCHED_ACCOUNTS = 20;

    /** OptaPlanner copies the split whenever it finds a better one; larger orders leave next to nothing open. */
    private static final int MOST_SEARCHED_ACCOUNTS = 2_000;

    private final Separated problem;
    private final LegalTable table;
    private final FillPlan fill;
    private final TargetColumns columns;
    private final MinDispersion method;
    private final long[] tieRank;
    private final LocalSearch further;

    private MinDispersionSolver(
            Separated problem, FillPlan fill, MinDispersion method, long[] tieRank, LocalSearch further) {
        this.problem = problem;
        this.table = problem.table;
        this.columns = problem.columns;
        this.fill = fill;
        this.method = method;
        this.tieRank = tieRank;
        this.further = further;
    }

    /**
     * @param problem tradable sizes and the metric, with every open account's change per par other than 0
     * @param fill of those sizes
     * @param method target, tolerance, most steps
     * @param tieRank smaller wins
     * @param further search for what the bound leaves open
     */
    public static DispersionSolution solve(
            Separated problem, FillPlan fill, MinDispersion method, long[] tieRank, LocalSearch further) {
        return new MinDispersionSolver(problem, fill, method, tieRank, further).solve();
    }

    /** @return the name of what the method minimizes, as the certificate states it */
    public static String objective(MinDispersion method) {
        return "DISPERSION(" + method.target() + ", " + method.weighting() + ")";
    }

    private DispersionSolution solve() {
        long total = fill.totalPar();
        if (total == 0 || total == table.sumOfMaxima()) {
            long[] only = new long[table.size()];
            Arrays.setAll(only, i -> total == 0 ? 0 : table.maximum(i));
            double variance = columns.variance(only);
            return solution(only, variance, variance, List.of(), "the only legal split of the largest total", 1, 0);
        }
        MeanRange range = MeanRange.of(problem, table);
        Saddle saddle = new Saddle(problem);
        saddle.find(range, Sample.of(problem, columns, table));
        SplitSearch search = search(saddle);
        BoundProof proof = proof(problem, range, saddle, search);
        for (int round = 0; round < ROUNDS && gap(search, proof.bound()) > WORTH_ANOTHER_LOOK; round++) {
            if (!lookAtWeakest(problem, search, proof)) {
                break;
            }
            proof = proof(problem, range, saddle, search);
        }
        if (gap(search, proof.bound()) > OPTIMAL_GAP) {
            double before = search.variance;
            search.improve(enough(proof), method.maxIterations());
            BranchAndBound cases = byCases(search, gap(search, proof.bound()));
            if (gap(search, Math.max(proof.bound(), cases == null ? 0 : cases.bound())) > method.tolerance()) {
                searchFurther(search, proof);
            }
            proof = search.variance < before ? proof(problem, range, saddle, search) : proof;
            if (cases != null && cases.bound() > proof.bound()) {
                return byCases(search, cases, saddle);
            }
        }
        return solution(
                search.pieces,
                search.variance,
                proof.bound(),
                proof.intervals(),
                "separation by mean and multiplier, exact refit, local search",
                problem.passes + search.steps,
                saddle.lambda);
    }

    /** @return a proof by cases, its best split offered to the search; null when there are too many accounts for one */
    private BranchAndBound byCases(SplitSearch search, double gap) {
        int open = 0;
        for (int i = 0; i < table.size(); i++) {
            open += table.maximum(i) > 0 ? 1 : 0;
        }
        if (open > (gap > method.tolerance() ? BranchAndBound.MOST_OPEN : BranchAndBound.FEW_OPEN)) {
            return null;
        }
        BranchAndBound cases = new BranchAndBound(table, columns, fill.totalPar(), tieRank, search.pieces, GOAL_GAP);
        cases.run();
        search.offer(cases.pieces, cases.variance);
        return cases;
    }

    private DispersionSolution byCases(SplitSearch search, BranchAndBound cases, Saddle saddle) {
        DispersionSolution solution = solution(
                search.pieces,
                search.variance,
                cases.bound(),
                List.of(),
                "separation by mean and multiplier, branch and bound",
                search.steps + cases.steps,
                saddle.lambda);
        return new DispersionSolution(
                solution.pieces(), solution.certificate().withCases(cases.nodes()), solution.lambda());
    }

    private static BoundProof proof(Separated problem, MeanRange range, Saddle saddle, SplitSearch search) {
        return BoundProof.of(problem, range, saddle, search.variance, GOAL_GAP);
    }

    /** Gap of the dispersion. */
    private static double gap(SplitSearch search, double bound) {
        return search.variance > 0 ? 1 - Math.sqrt(Math.min(1, bound / search.variance)) : 0;
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
        LocalSearch.Found found = further.search(table, columns, search.pieces, enough(proof), (int) left, seed);
        search.steps += found.steps();
        search.offer(found.pieces(), columns.variance(found.pieces()));
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

    private SplitSearch search(Saddle saddle) {
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

    private DispersionSolution solution(
            long[] pieces,
            double variance,
            double boundVariance,
            List<MeanInterval> intervals,
            String how,
            long iterations,
            double lambda) {
        double value = Math.sqrt(variance);
        double bound = Math.min(value, Math.sqrt(boundVariance));
        double gap = value > 0 ? (value - bound) / value : 0;
        Status status = gap <= OPTIMAL_GAP
                ? Status.OPTIMAL
                : gap <= method.tolerance() ? Status.WITHIN_TOLERANCE : Status.GAP_OPEN;
        Certificate certificate =
                new Certificate(objective(method), value, bound, gap, status, how, intervals, iterations, 0);
        return new DispersionSolution(pieces, certificate, lambda);
    }
}
