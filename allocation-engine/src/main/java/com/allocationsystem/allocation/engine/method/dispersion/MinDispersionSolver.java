package com.allocationsystem.allocation.engine.method.dispersion;

import static com.allocationsystem.allocation.model.certificate.Certificate.NEGLIGIBLE;

import com.allocationsystem.allocation.engine.limit.FillPlan;
import com.allocationsystem.allocation.engine.limit.LegalTable;
import com.allocationsystem.allocation.engine.method.dispersion.improvement.LocalImprovement;
import com.allocationsystem.allocation.engine.method.dispersion.improvement.Refit;
import com.allocationsystem.allocation.engine.method.dispersion.improvement.Split;
import com.allocationsystem.allocation.engine.method.dispersion.proof.BoundProof;
import com.allocationsystem.allocation.engine.method.dispersion.proof.ExactProof;
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
 * repaired exactly ({@link Refit}, {@link LocalImprovement}). 3. The same sums are a lower bound; intervals that cover every
 * possible mean make it valid for every legal split ({@link BoundProof}). 4. Where large pieces or odd
 * lots leave a gap, the least cost of every total closes it ({@link ExactProof}). What the work allowed leaves open is searched
 * by OptaPlanner ({@link LocalSearch}), and the certificate says so.
 *
 * <p>Trade-offs: O(n) a pass, some hundred passes, no matrix, no general optimizer. The least costs take more: up to 60 million
 * totals, of which at most 4 million (32 MB) are held for one account and as many to follow a split back, and 64 MB of bounds.
 *
 * <p>Sources: Everett 1963 (generalized Lagrange multipliers); Ibaraki and Katoh 1988, Resource Allocation Problems, ch. 4
 * (separable convex allocation on integers); Geoffrion 1974 (Lagrangean relaxation).
 */
public final class MinDispersionSolver {

    /** Relative gap of the dispersion up to which a split counts as optimal. */
    public static final double OPTIMAL_GAP = 1e-9;

    /** Relative gap of the variance that the relaxation's proof aims at. */
    private static final double GOAL_GAP = 2e-10;

    /** That of the exact proof, where each interval is dear: a gap of 0.8e-9 of the dispersion. */
    private static final double EXACT_GOAL_GAP = 1.6e-9;

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
     * @param method target, gap tolerance, most steps
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
            return solution(
                    new Split(only, variance), variance, List.of(), "the only legal split of the largest total", 1, 0);
        }
        MeanRange range = MeanRange.of(problem, table);
        Saddle saddle = Saddle.of(problem, range, Sample.of(problem, columns, table));
        LocalImprovement search = search(saddle);
        if (closed(search, saddle.bound())) {
            BoundProof proof =
                    BoundProof.of(problem, range, saddle, search.best().variance(), GOAL_GAP);
            if (closed(search, proof.bound())) {
                return solution(
                        search.best(),
                        proof.bound(),
                        proof.intervals(),
                        "separation by mean and multiplier, exact refit",
                        problem.passes() + search.steps(),
                        saddle.lambda());
            }
        }
        ExactProof proof = ExactProof.of(problem, range, saddle, search, tieRank, EXACT_GOAL_GAP);
        if (!closed(search, proof.bound())) {
            double[] wanted = new double[table.size()];
            problem.pass(saddle.center(), saddle.lambda(), wanted);
            long[] nearest = fill.nearest(wanted);
            search.offer(new Split(nearest, columns.variance(nearest)), 0);
            search.improve(enough(proof.bound()), method.maxIterations());
            searchFurther(search, proof.bound());
        }
        return solution(
                search.best(),
                proof.bound(),
                proof.intervals(),
                "separation by mean and multiplier, least cost of every total",
                problem.passes() + search.steps() + proof.totals(),
                proof.lambda());
    }

    /** @return whether the best split is as close to the bound as was asked for */
    private boolean closed(LocalImprovement search, double bound) {
        return search.best().variance() <= enough(bound);
    }

    /** @return the variance that is close enough to the bound */
    private double enough(double bound) {
        double tolerated = 1 - Math.max(OPTIMAL_GAP, method.gapTolerance());
        double close = tolerated > 0 ? bound / (tolerated * tolerated) : Double.POSITIVE_INFINITY;
        return Math.max(close, NEGLIGIBLE * NEGLIGIBLE);
    }

    /** What is still open after the search for single accounts and pairs goes to OptaPlanner. */
    private void searchFurther(LocalImprovement search, double bound) {
        long left = method.maxIterations() - search.steps();
        if (left <= 0 || table.size() < FEWEST_SEARCHED_ACCOUNTS || table.size() > MOST_SEARCHED_ACCOUNTS) {
            return;
        }
        long seed = Arrays.stream(tieRank).reduce(0, (one, other) -> one ^ other);
        LocalSearch.Found found =
                further.search(table, columns, search.best().pieces(), enough(bound), (int) left, seed);
        search.offer(new Split(found.pieces(), columns.variance(found.pieces())), found.steps());
    }

    private LocalImprovement search(Saddle saddle) {
        Refit refit = new Refit(problem, table, columns, tieRank, saddle.slope());
        LocalImprovement search = new LocalImprovement(problem, table, columns, refit, tieRank);
        search.readOff(saddle.center(), saddle.found());
        if (search.best() == null) {
            long[] any = fill.any();
            search.offer(new Split(any, columns.variance(any)), 0);
        }
        return search;
    }

    private DispersionSolution solution(
            Split split,
            double boundVariance,
            List<MeanInterval> intervals,
            String how,
            long iterations,
            double lambda) {
        double value = Math.sqrt(split.variance());
        double bound = Math.min(value, Math.sqrt(boundVariance));
        double gap = value > 0 ? (value - bound) / value : 0;
        Status status = gap <= OPTIMAL_GAP || value <= NEGLIGIBLE
                ? Status.OPTIMAL
                : gap <= method.gapTolerance() ? Status.WITHIN_GAP_TOLERANCE : Status.GAP_OPEN;
        Certificate certificate =
                new Certificate(objective(method), value, bound, gap, status, how, intervals, iterations, 0);
        return new DispersionSolution(split.pieces(), certificate, lambda);
    }
}
