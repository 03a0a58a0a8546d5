package com.allocationsystem.allocation.engine.method.dispersion.proof;

import static com.allocationsystem.allocation.model.certificate.Certificate.NEGLIGIBLE;

import com.allocationsystem.allocation.engine.method.dispersion.convolution.BestTotal;
import com.allocationsystem.allocation.engine.method.dispersion.convolution.Cheapest;
import com.allocationsystem.allocation.engine.method.dispersion.convolution.Work;
import com.allocationsystem.allocation.engine.method.dispersion.improvement.LocalImprovement;
import com.allocationsystem.allocation.engine.method.dispersion.improvement.Split;
import com.allocationsystem.allocation.engine.method.dispersion.proof.Covering.Range;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.MeanRange;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.Multiplier;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.Saddle;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.Separated;
import com.allocationsystem.allocation.model.certificate.MeanInterval;
import java.util.List;

/**
 * Finds and proves the best split where the relaxation leaves a gap.
 *
 * <p>For a split of mean m and any center c, variance + (m - c)^2 is its cost at c. {@link BestTotal} gives the least cost F(c) of
 * all splits, exactly; so a split whose mean lies in [l, h] has a variance of at least F(c) - max((l - c)^2, (h - c)^2). The first
 * interval is a narrow one round the best split's mean: small changes of that split have their means there. In the others, with c
 * in the middle, a split found either improves the best one, or its mean lies inside: then the interval is divided at it. So each
 * interval ends between two splits, and its bound is the lower of their variances. Far from the best mean the relaxation is enough.
 */
public final class ExactProof {

    /** Totals worked out; about a second. */
    private static final long MOST_TOTALS = 60_000_000;

    /** Totals kept for one account: 32 MB. */
    private static final long MOST_AT_ONCE = 4_000_000;

    /** Most intervals. */
    private static final int MOST_INTERVALS = 600;

    private static final int PASSES = 60;

    /** Once the work is used up, an interval may lose this part of its bound by its width. */
    private static final double ROUGH = 1e-6;

    /** First limit of the cost looked at, relative; raised until a split is found. */
    private static final double FIRST_LIMIT = 1e-9;

    /** Half the width of the interval round the best mean, squared: this part of what the goal leaves open. */
    private static final double CENTRAL = 0.8;

    /** A part of the variance that rounding may hide. */
    private static final double LEAST = 1e-12;

    private final Separated problem;
    private final Saddle saddle;
    private final LocalImprovement search;
    private final double goalGap;
    private final Work work = new Work(MOST_TOTALS, MOST_AT_ONCE);
    private final BestTotal totals;
    private final RisingLimit rising;
    private final Multiplier multiplier;
    private final Covering covering;

    /** Whether the work allowed is used up. */
    private boolean exhausted;

    private ExactProof(
            Separated problem,
            MeanRange range,
            Saddle saddle,
            LocalImprovement search,
            long[] tieRank,
            double goalGap) {
        this.problem = problem;
        this.saddle = saddle;
        this.search = search;
        this.goalGap = goalGap;
        this.totals = new BestTotal(problem, tieRank, work);
        this.rising = new RisingLimit(totals);
        this.multiplier = new Multiplier(problem, saddle.slope());
        this.covering = new Covering(range);
    }

    /**
     * @param problem the relaxation
     * @param range holds every mean
     * @param saddle the best center
     * @param search knows a split; receives the better ones found
     * @param tieRank decides between accounts that are equally close to another choice; smaller first
     * @param goalGap relative gap of the variance that is left
     */
    public static ExactProof of(
            Separated problem,
            MeanRange range,
            Saddle saddle,
            LocalImprovement search,
            long[] tieRank,
            double goalGap) {
        ExactProof proof = new ExactProof(problem, range, saddle, search, tieRank, goalGap);
        proof.findAtSaddle();
        proof.cover();
        return proof;
    }

    /** @return no legal split has a smaller variance */
    public double bound() {
        return Math.max(
                0,
                covering.intervals().stream().mapToDouble(Interval::bound).min().orElseThrow());
    }

    /** @return totals worked out */
    public long totals() {
        return work.done();
    }

    /** @return a multiplier of the proof: that of the interval of the best split's mean */
    public double lambda() {
        double mean = mean(search.best());
        return covering.intervals().stream()
                .filter(interval -> interval.low() <= mean && mean <= interval.high())
                .findFirst()
                .map(Interval::lambda)
                .orElse(saddle.lambda());
    }

    /** @return the intervals, lowest mean first, in the metric's own unit */
    public List<MeanInterval> intervals() {
        return Interval.stated(covering.intervals(), problem);
    }

    private double mean(Split split) {
        return problem.columns.mean(split.pieces()) - problem.shift;
    }

    /** @return the variance that no split need be proven to go below */
    private double goal() {
        double variance = search.best().variance();
        return variance <= NEGLIGIBLE * NEGLIGIBLE ? 0 : variance * (1 - goalGap);
    }

    /** The best split known costs so much here: no more need be looked at. */
    private void findAtSaddle() {
        Split best = search.best();
        double off = mean(best) - saddle.center();
        double known = best.variance() * (1 + LEAST) + off * off - saddle.bound();
        Cheapest found = rising.find(saddle.center(), saddle.lambda(), FIRST_LIMIT * best.variance(), known);
        if (found.isNone() || offered(saddle.center(), saddle.lambda(), found)) {
            keepReached(
                    covering.around(saddle.center(), Double.POSITIVE_INFINITY),
                    saddle.center(),
                    saddle.lambda(),
                    saddle.bound() + found.atLeast());
        }
    }

    /** @return whether the split found is now known; otherwise the work allowed is used up */
    private boolean offered(double center, double lambda, Cheapest found) {
        long[] pieces =
                rising.pieces(found, center, lambda, LEAST * search.best().variance());
        if (pieces == null) {
            exhausted = true;
            return false;
        }
        search.offer(new Split(pieces, problem.columns.variance(pieces)), 1);
        return true;
    }

    private void cover() {
        double before = Double.POSITIVE_INFINITY;
        while (search.best().variance() < before && !covering.holds(central())) {
            before = search.best().variance();
            prove(central());
        }
        covering.openRest();
        while (covering.isOpen()) {
            prove(covering.next());
        }
    }

    /**
     * With the best split's mean as the center, a split that costs less has a smaller variance, whatever its mean: it takes
     * the best one's place, and the interval moves.
     *
     * @return means round the best split's, so few that their width costs less than the goal leaves open
     */
    private Range central() {
        double half = Math.sqrt(CENTRAL * Math.max(0, search.best().variance() - goal()));
        return covering.around(mean(search.best()), half);
    }

    private void prove(Range range) {
        double center = range.middle();
        double half = center - range.low();
        double loss = half * half;
        double goal = goal();
        double guess = saddle.lambda() + saddle.lambdaPerCenter() * (center - saddle.center());
        Multiplier.Found found = multiplier.search(center, null, guess, goal + loss, 0, PASSES);
        double bound = found.bound() - loss;
        boolean divisible = loss > LEAST * search.best().variance()
                && center > range.low()
                && center < range.high()
                && covering.size() < MOST_INTERVALS;
        double tolerated = exhausted ? ROUGH * found.bound() : Math.max(0, goal - found.bound());
        if (bound >= goal) {
            keep(range, center, found.lambda(), false, bound);
        } else if (divisible && loss > tolerated) {
            covering.open(center, range.high());
            covering.open(range.low(), center);
        } else if (exhausted) {
            keep(range, center, found.lambda(), false, bound);
        } else {
            proveExactly(range, center, found.lambda(), found.bound(), divisible);
        }
    }

    /** @param relaxed what no split costs less than at the center */
    private void proveExactly(Range range, double center, double lambda, double relaxed, boolean divisible) {
        double half = center - range.low();
        double limit = goal() + half * half - relaxed;
        double likely = Math.max(FIRST_LIMIT * search.best().variance(), goal() - saddle.bound());
        Cheapest found = rising.find(center, lambda, Math.min(limit, likely), limit);
        if (found.isNone()) {
            keep(range, center, lambda, true, relaxed + limit - half * half);
        } else if (offered(center, lambda, found) && divisible) {
            keepReached(range, center, lambda, relaxed + found.cost());
        } else if (divisible) {
            covering.open(center, range.high());
            covering.open(range.low(), center);
        } else {
            keep(range, center, lambda, found.isFound(), relaxed + (found.isFound() ? found.cost() : 0) - half * half);
        }
    }

    /**
     * Keeps the means that a least cost at a center proves, of a range, and opens what is left. The split that has the cost
     * may have its mean elsewhere in the range: from there on other splits may cost less, seen from another center.
     *
     * @param least no split costs less at the center
     */
    private void keepReached(Range range, double center, double lambda, double least) {
        double goal = goal();
        double half = Math.sqrt(Math.max(0, least - goal));
        double low = Math.max(range.low(), center - half);
        double high = Math.min(range.high(), center + half);
        double far = Math.max(center - low, high - center);
        keep(new Range(low, high), center, lambda, true, least - far * far);
        covering.open(high, range.high());
        covering.open(range.low(), low);
    }

    private void keep(Range range, double center, double lambda, boolean exact, double bound) {
        covering.keep(new Interval(range.low(), range.high(), center, lambda, exact, bound));
    }
}
