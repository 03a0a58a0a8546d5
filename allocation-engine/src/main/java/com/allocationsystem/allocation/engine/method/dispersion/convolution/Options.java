package com.allocationsystem.allocation.engine.method.dispersion.convolution;

import com.allocationsystem.allocation.engine.method.dispersion.relaxation.Separated;

/**
 * The pieces that one account can have in a split within the limit, and what each costs.
 *
 * <p>The cost of a piece x is p (y - c)^2 - lambda x at a fixed center c and multiplier lambda, less the least that any piece of
 * the account costs: 0 for the best piece. A piece that alone costs more than the limit is no option.
 *
 * @param account place among all accounts
 * @param zero cost of nothing; infinite when it is no option
 * @param from first piece of the run that is an option, par
 * @param more pieces of the run after it, one step apart; -1 when none is an option
 * @param best the cheapest piece of the run, counted from {@code from}
 * @param base its cost: piece k of the run costs base + slope (k - best) + curve (k - best)^2
 * @param slope see {@code base}
 * @param curve see {@code base}; 0 or more
 * @param top the full liquidation, par; 0 when it is no option
 * @param topCost its cost
 */
record Options(
        int account,
        double zero,
        long from,
        int more,
        int best,
        double base,
        double slope,
        double curve,
        long top,
        double topCost) {

    /** More pieces of a run than are ever worked out. */
    static final int TOO_MANY = 1 << 30;

    /** How far a computed end of the options may be off, in steps. */
    private static final double ROUNDING = 1e-9;

    /** @param limit 0 or more */
    static Options of(Separated problem, int i, double center, double lambda, double limit) {
        double step = problem.table.stepPar();
        long low = problem.table.low()[i];
        long high = problem.table.high()[i];
        long all = problem.table.top()[i];
        double p = problem.p[i];
        double b = problem.b[i];
        double distance = center - problem.a[i];
        long most = high > 0 ? (high - low) / problem.table.stepPar() : -1;
        double curve = p * b * step * b * step;
        long cheapest = 0;
        double base = Double.POSITIVE_INFINITY;
        double slope = 0;
        double least = 0;
        if (most >= 0) {
            double peak = (distance / b + lambda / (2 * p * b * b) - low) / step;
            cheapest = (long) Math.max(0, Math.min(most, Math.rint(peak)));
            double x = low + cheapest * step;
            base = cost(p, b, distance, lambda, x);
            slope = (2 * p * b * (b * x - distance) - lambda) * step;
            least = Math.min(least, base);
        }
        double atTop = all > 0 ? cost(p, b, distance, lambda, all) : Double.POSITIVE_INFINITY;
        least = Math.min(least, atTop);
        long first = 0;
        long last = -1;
        double spare = limit - (base - least);
        if (most >= 0 && spare >= 0) {
            first = cheapest - (long) Math.min(cheapest, reach(-slope, curve, spare));
            last = cheapest + (long) Math.min(most - cheapest, reach(slope, curve, spare));
        }
        boolean runs = last >= first;
        boolean sellsAll = atTop - least <= limit;
        return new Options(
                i,
                -least <= limit ? -least : Double.POSITIVE_INFINITY,
                runs ? low + first * problem.table.stepPar() : 0,
                runs ? (int) Math.min(last - first, TOO_MANY) : -1,
                runs ? (int) Math.min(cheapest - first, TOO_MANY) : 0,
                base - least,
                slope,
                curve,
                sellsAll ? all : 0,
                sellsAll ? atTop - least : Double.POSITIVE_INFINITY);
    }

    /** Cost of x over the cost of 0. */
    private static double cost(double p, double b, double distance, double lambda, double x) {
        double move = b * x;
        return p * move * (move - 2 * distance) - lambda * x;
    }

    /** @return steps u up to which slope u + curve u^2 is within the spare cost */
    private static double reach(double slope, double curve, double spare) {
        double root = slope + Math.sqrt(slope * slope + 4 * curve * spare);
        return root > 0 ? 2 * spare / root + ROUNDING : spare > 0 || slope < 0 ? Double.MAX_VALUE : 0;
    }

    boolean hasZero() {
        return zero < Double.POSITIVE_INFINITY;
    }

    boolean hasRun() {
        return more >= 0;
    }

    boolean hasTop() {
        return top > 0;
    }

    /** @return number of pieces that are options, nothing included */
    long count() {
        return (hasZero() ? 1 : 0) + (hasTop() ? 1 : 0) + more + 1L;
    }

    /** @return cost of piece {@code k} of the run */
    double run(int k) {
        double off = k - best;
        return base + off * (slope + curve * off);
    }

    long smallest() {
        return hasZero() ? 0 : hasRun() ? from : top;
    }

    long largestOfRun(long step) {
        return hasRun() ? from + more * step : 0;
    }

    long largest(long step) {
        return Math.max(top, largestOfRun(step));
    }

    /** @return the kind of piece that is farthest from being chosen: what it costs at least */
    double dearest() {
        double dearest = Math.max(hasZero() ? zero : 0, hasTop() ? topCost : 0);
        return hasRun() ? Math.max(dearest, base) : dearest;
    }

    /** @return the widest gap between two neighboring options, par */
    long hole(long step) {
        long hole = hasRun() && hasZero() ? from : step;
        return hasTop() ? Math.max(hole, hasRun() ? top - largestOfRun(step) : top) : hole;
    }

    boolean isOffGrid(long step) {
        return top % step != 0 || from % step != 0;
    }

    /** @return the least of cost - mu x over the options */
    double least(double mu, long step) {
        double least = hasRun() ? Math.min(zero, leastOfRun(mu, step)) : zero;
        return hasTop() ? Math.min(least, topCost - mu * top) : least;
    }

    /** @return the least of cost - mu x over the run */
    double leastOfRun(double mu, long step) {
        int k = cheapest(mu * step);
        return run(k) - mu * (from + k * (double) step);
    }

    /** @param perStep taken off the cost of a piece for each step */
    private int cheapest(double perStep) {
        return (int) Math.max(0, Math.min(more, Math.rint(best + (perStep - slope) / (2 * curve))));
    }
}
