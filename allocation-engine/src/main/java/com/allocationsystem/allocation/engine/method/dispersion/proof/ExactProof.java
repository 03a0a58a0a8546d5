package com.allocationsystem.allocation.engine.method.dispersion.proof;

import static com.allocationsystem.allocation.model.certificate.Certificate.NEGLIGIBLE;

import com.allocationsystem.allocation.engine.method.dispersion.convolution.BestTotal;
import com.allocationsystem.allocation.engine.method.dispersion.convolution.Cheapest;
import com.allocationsystem.allocation.engine.method.dispersion.convolution.Work;
import com.allocationsystem.allocation.engine.method.dispersion.improvement.LocalImprovement;
import com.allocationsystem.allocation.engine.method.dispersion.improvement.Split;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.MeanRange;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.Multiplier;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.Saddle;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.Separated;
import com.allocationsystem.allocation.model.certificate.MeanInterval;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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

    private record Range(double low, double high) {}

    private final Separated problem;
    private final Saddle saddle;
    private final LocalImprovement search;
    private final double goalGap;
    private final Work work = new Work(MOST_TOTALS, MOST_AT_ONCE);
    private final BestTotal totals;
    private final RisingLimit rising;
    private final Multiplier multiplier;
    private final List<Interval> intervals = new ArrayList<>();
    private final Deque<Range> open = new ArrayDeque<>();

    /** Whether the work allowed is used up. */
    private boolean exhausted;

    private ExactProof(Separated problem, Saddle saddle, LocalImprovement search, long[] tieRank, double goalGap) {
        this.problem = problem;
        this.saddle = saddle;
        this.search = search;
        this.goalGap = goalGap;
        this.totals = new BestTotal(problem, tieRank, work);
        this.rising = new RisingLimit(totals);
        this.multiplier = new Multiplier(problem, saddle.slope());
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
        ExactProof proof = new ExactProof(problem, saddle, search, tieRank, goalGap);
        proof.findAtSaddle();
        proof.cover(range);
        return proof;
    }

    /** @return no legal split has a smaller variance */
    public double bound() {
        return Math.max(0, intervals.stream().mapToDouble(Interval::bound).min().orElseThrow());
    }

    /** @return totals worked out */
    public long totals() {
        return work.done();
    }

    /** @return a multiplier of the proof: that of the interval of the best split's mean */
    public double lambda() {
        double mean = mean(search.best());
        return intervals.stream()
                .filter(interval -> interval.low() <= mean && mean <= interval.high())
                .findFirst()
                .map(Interval::lambda)
                .orElse(saddle.lambda());
    }

    /** @return the intervals, lowest mean first, in the metric's own unit */
    public List<MeanInterval> intervals() {
        return Interval.stated(intervals, problem);
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
        if (!found.isNone()) {
            offer(saddle.center(), saddle.lambda(), found);
        }
    }

    /** @return the cheapest split at the center; null when the work allowed is used up */
    private Split offer(double center, double lambda, Cheapest found) {
        long[] pieces =
                rising.pieces(found, center, lambda, LEAST * search.best().variance());
        if (pieces == null) {
            exhausted = true;
            return null;
        }
        Split split = new Split(pieces, problem.columns.variance(pieces));
        search.offer(split, 1);
        return split;
    }

    private void cover(MeanRange range) {
        Range central = central(range);
        while (!provenRoundBest(central)) {
            central = central(range);
        }
        open.push(new Range(central.high, range.high()));
        open.push(new Range(range.low(), central.low));
        while (!open.isEmpty()) {
            prove(open.pop());
        }
    }

    /** So narrow that its width costs less than the goal leaves open. */
    private Range central(MeanRange range) {
        double half = Math.sqrt(CENTRAL * Math.max(0, search.best().variance() - goal()));
        double mean = mean(search.best());
        double low = Math.max(range.low(), Math.min(range.high(), mean - half));
        return new Range(low, Math.max(low, Math.min(range.high(), mean + half)));
    }

    /**
     * With the best split's mean as the center, a split that costs less has a smaller variance, whatever its mean: it takes
     * the best one's place, and the interval moves.
     *
     * @return whether the interval is among those that cover the range
     */
    private boolean provenRoundBest(Range central) {
        double before = search.best().variance();
        prove(central);
        if (!open.isEmpty() && search.best().variance() < before) {
            open.clear();
            return false;
        }
        return true;
    }

    private void prove(Range range) {
        double half = (range.high - range.low) / 2;
        double center = range.low + half;
        double loss = half * half;
        double goal = goal();
        double guess = saddle.lambda() + saddle.lambdaPerCenter() * (center - saddle.center());
        Multiplier.Found found = multiplier.search(center, null, guess, goal + loss, 0, PASSES);
        double bound = found.bound() - loss;
        boolean divisible = loss > LEAST * search.best().variance()
                && center > range.low
                && center < range.high
                && intervals.size() + open.size() < MOST_INTERVALS;
        double tolerated = exhausted ? ROUGH * found.bound() : Math.max(0, goal - found.bound());
        if (bound >= goal) {
            keep(range, center, found.lambda(), false, bound);
        } else if (divisible && loss > tolerated) {
            divide(range, center);
        } else if (exhausted) {
            keep(range, center, found.lambda(), false, bound);
        } else {
            proveExactly(range, center, found.lambda(), bound, divisible);
        }
    }

    private void proveExactly(Range range, double center, double lambda, double bound, boolean divisible) {
        double limit = goal() - bound;
        double likely = Math.max(FIRST_LIMIT * search.best().variance(), goal() - saddle.bound());
        Cheapest found = rising.find(center, lambda, Math.min(limit, likely), limit);
        if (found.isNone()) {
            keep(range, center, lambda, true, bound + limit);
            return;
        }
        Split split = offer(center, lambda, found);
        if (split != null && (bound + found.cost() >= goal() || !divisible)) {
            keep(range, center, lambda, true, bound + found.cost());
        } else if (divisible) {
            double mean = split == null ? center : mean(split);
            divide(range, mean > range.low && mean < range.high ? mean : center);
        } else {
            keep(range, center, lambda, false, bound);
        }
    }

    private void divide(Range range, double at) {
        open.push(new Range(at, range.high));
        open.push(new Range(range.low, at));
    }

    private void keep(Range range, double center, double lambda, boolean exact, double bound) {
        intervals.add(new Interval(range.low, range.high, center, lambda, exact, bound));
    }
}
