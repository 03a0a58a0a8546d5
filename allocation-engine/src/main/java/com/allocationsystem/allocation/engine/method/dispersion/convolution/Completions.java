package com.allocationsystem.allocation.engine.method.dispersion.convolution;

import java.util.Arrays;
import java.util.List;

/**
 * Which totals of the first accounts the others can complete within the limit, and a lower bound on what that costs.
 *
 * <p>For any further multiplier mu the others cost at least mu times what is missing plus the least sum of cost - mu x over choices
 * whose remainder of a step is that of what is missing (odd lots). The remainders are combined account by account, as the totals
 * are, but there are only as many as par in a step.
 */
final class Completions {

    /** Further multipliers to each side of the middle one. */
    private static final int SIDE = 9;

    /** Each is so much farther from the middle one than the one before. */
    private static final double RATIO = 4;

    /** How often the multipliers are gathered round the best one. */
    private static final int MOST_GATHERED = 4;

    /** They are not once more when that raised the bound by less than this part of the limit. */
    private static final double LITTLE = 0.01;

    /** Rounding of the bounds, as a part of the limit. */
    private static final double ROUNDING = 1e-9;

    /** Most numbers kept for remainders: 64 MB. */
    private static final long MOST_NUMBERS = 8_000_000;

    private final long step;
    private final long total;
    private final double limit;
    private final double[] mu = new double[2 * SIDE + 1];

    /** Whether the remainders of a step are followed. */
    private final boolean followed;

    /**
     * For the accounts from k on: the least sum for each multiplier; where their pieces have several remainders, all sums of the
     * first multiplier, then those of the next.
     */
    private final double[][] least;

    /** How many remainders have sums of their own, for the accounts from k on: 1 or all. */
    private final int[] remainders;

    private final long[] smallest;
    private final long[] largest;

    /** The sums of the remainder under way, by multiplier. */
    private final double[] sums = new double[mu.length];

    /**
     * @param total of the open accounts
     * @param follow the remainders too; much more work where many accounts sell odd lots
     */
    static Completions of(List<Options> open, long step, long total, double limit, boolean follow, Buffers buffers) {
        Completions completions = new Completions(open, step, total, limit, follow, 0, buffers);
        double before = Double.NEGATIVE_INFINITY;
        double bound = completions.atLeast();
        for (int k = 0; k < MOST_GATHERED && follow && bound < limit && bound - before > LITTLE * limit; k++) {
            completions = new Completions(open, step, total, limit, true, completions.strongest(), buffers);
            before = bound;
            bound = completions.atLeast();
        }
        return completions;
    }

    /** @param middle multiplier that the others lie round */
    private Completions(
            List<Options> open, long step, long total, double limit, boolean follow, double middle, Buffers buffers) {
        int m = open.size();
        this.step = step;
        this.total = total;
        this.limit = limit * (1 + ROUNDING);
        mu[SIDE] = middle;
        for (int q = 1; q <= SIDE; q++) {
            double off = limit / step * Math.pow(RATIO, q - SIDE);
            mu[SIDE + q] = middle + off;
            mu[SIDE - q] = middle - off;
        }
        followed = follow && numbers(open) <= MOST_NUMBERS;
        smallest = new long[m + 1];
        largest = new long[m + 1];
        least = new double[m + 1][];
        least[m] = new double[mu.length];
        remainders = new int[m + 1];
        remainders[m] = 1;
        for (int k = m - 1; k >= 0; k--) {
            Options options = open.get(k);
            smallest[k] = smallest[k + 1] + options.smallest();
            largest[k] = largest[k + 1] + options.largest(step);
            boolean spread = remainders[k + 1] > 1 || followed && options.isOffGrid(step);
            remainders[k] = spread ? Math.toIntExact(step) : 1;
            least[k] = buffers.get(k, remainders[k] * mu.length);
            for (int q = 0; q < mu.length; q++) {
                combine(k, q, options);
            }
        }
    }

    /** @return how many are kept when remainders are followed */
    private long numbers(List<Options> open) {
        int first = 0;
        while (first < open.size() && !open.get(open.size() - 1 - first).isOffGrid(step)) {
            first++;
        }
        return (open.size() - first) * step * mu.length;
    }

    /** The sums of one multiplier with the pieces of account {@code k}. */
    private void combine(int k, int q, Options options) {
        double[] after = least[k + 1];
        double[] with = least[k];
        int size = remainders[k];
        int to = q * size;
        if (size == 1) {
            with[to] = after[q] + options.least(mu[q], step);
            return;
        }
        boolean runOnGrid = options.from() % step == 0;
        double run = options.hasRun() ? options.leastOfRun(mu[q], step) : Double.POSITIVE_INFINITY;
        double stays = runOnGrid ? Math.min(options.zero(), run) : options.zero();
        if (remainders[k + 1] == 1) {
            Arrays.fill(with, to, to + size, Double.POSITIVE_INFINITY);
            with[to] = after[q] + stays;
        } else {
            int from = q * size;
            for (int r = 0; r < size; r++) {
                with[to + r] = after[from + r] + stays;
            }
        }
        if (!runOnGrid && options.hasRun()) {
            lower(k, q, options.from(), run);
        }
        if (options.hasTop()) {
            lower(k, q, options.top(), options.topCost() - mu[q] * options.top());
        }
    }

    /** Lets every choice of the accounts after {@code k} be completed by the piece as well. */
    private void lower(int k, int q, long piece, double cost) {
        double[] after = least[k + 1];
        double[] with = least[k];
        int size = remainders[k];
        int shift = (int) (piece % step);
        int to = q * size;
        if (remainders[k + 1] == 1) {
            with[to + shift] = Math.min(with[to + shift], after[q] + cost);
            return;
        }
        int whole = size - shift;
        for (int r = 0; r < whole; r++) {
            with[to + shift + r] = Math.min(with[to + shift + r], after[to + r] + cost);
        }
        for (int r = whole; r < size; r++) {
            with[to + r - whole] = Math.min(with[to + r - whole], after[to + r] + cost);
        }
    }

    /** @return the sums of a remainder, by multiplier; good until the next call */
    private double[] sums(int k, long missing) {
        int size = remainders[k];
        int remainder = size == 1 ? 0 : (int) Math.floorMod(missing, step);
        for (int q = 0; q < sums.length; q++) {
            sums[q] = least[k][q * size + remainder];
        }
        return sums;
    }

    /** @return the least that any choice of all open accounts costs, by the bounds */
    double atLeast() {
        if (total < smallest[0] || total > largest[0] || !fits(0, 0)) {
            return Double.POSITIVE_INFINITY;
        }
        double bound = Double.NEGATIVE_INFINITY;
        double[] of = sums(0, total);
        for (int q = 0; q < of.length; q++) {
            bound = Math.max(bound, mu[q] * total + of[q]);
        }
        return bound - limit * ROUNDING;
    }

    /** @return the multiplier of the highest bound for all open accounts */
    private double strongest() {
        double[] of = sums(0, total);
        int best = 0;
        for (int q = 1; q < of.length; q++) {
            best = mu[q] * total + of[q] > mu[best] * total + of[best] ? q : best;
        }
        return mu[best];
    }

    /** @return whether the remainder of a total before account {@code k} can be completed */
    boolean fits(int k, long of) {
        return remainders[k] == 1
                ? !followed || (total - of) % step == 0
                : least[k][(int) Math.floorMod(total - of, step)] < Double.POSITIVE_INFINITY;
    }

    /** @return the smallest total before account {@code k} that may be completed, of those with the remainder of {@code like} */
    long from(int k, long like) {
        double[] of = sums(k, total - like);
        double most = largest[k];
        for (int q = mu.length - 1; mu[q] > 0; q--) {
            most = Math.min(most, (limit - of[q]) / mu[q] + 1);
        }
        return total - (long) Math.max(-1, most);
    }

    /** @return the largest such total */
    long to(int k, long like) {
        double[] of = sums(k, total - like);
        double fewest = smallest[k];
        for (int q = 0; mu[q] < 0; q++) {
            fewest = Math.max(fewest, (limit - of[q]) / mu[q] - 1);
        }
        return total - (long) Math.min(total + 1.0, fewest);
    }

    /**
     * Makes every cost infinite from which the accounts from {@code k} on cannot complete the total within the limit.
     *
     * @param row totals before account {@code k}
     */
    void drop(Row row, int k) {
        double[] cost = row.cost();
        double[] of = sums(k, total - row.first());
        int q = mu.length - 1;
        double missing = (double) total - row.first();
        for (int s = 0; s < cost.length; s++, missing -= step) {
            if (cost[s] <= limit) {
                // The bound is the largest of lines in what is missing: as that falls, the line falls back.
                double bound = mu[q] * missing + of[q];
                while (q > 0 && mu[q - 1] * missing + of[q - 1] > bound) {
                    q--;
                    bound = mu[q] * missing + of[q];
                }
                cost[s] = cost[s] + bound <= limit ? cost[s] : Double.POSITIVE_INFINITY;
            } else {
                cost[s] = Double.POSITIVE_INFINITY;
            }
        }
    }
}
