package com.allocationsystem.allocation.engine.method.dispersion.relaxation;

/**
 * Finds the {@link Saddle}.
 *
 * <p>G(c) = max over lambda has the slope 2 (c - mean(c)), so its least value lies where mean(c) = c; mean(c) - c falls in c,
 * so the secant through the last two centers, kept within a bracket, finds it. Near the root the bound is flat: an error e
 * costs e^2.
 */
final class SaddleSearch {

    private static final int STEPS = 60;

    /** Secants before the bracket's middle is tried in between. */
    private static final int SECANTS = 8;

    private static final int PASSES = 60;
    private static final double NEAR = 1e-6;

    /** How far off a sample's center may be, as a part of the range. */
    private static final double NEAR_SAMPLE = 0.01;

    /** How much of its best bound a search may miss: a part of the squared distance, and of the bound. */
    private static final double ROUGH = 1e-4;

    private static final double FINE = 1e-12;

    private final Separated problem;
    private Multiplier multiplier;
    private Multiplier.Found found;
    private double center;
    private double lambda = Double.NaN;
    private double bound;
    private double lambdaPerCenter;
    private double fall = 1;

    SaddleSearch(Separated problem) {
        this.problem = problem;
    }

    Saddle find(MeanRange range, Sample sample) {
        double low = range.low();
        double high = range.high();
        double width = high - low;
        double scale = Math.max(Math.abs(low), Math.abs(high));
        multiplier = new Multiplier(problem, sample == null ? 0 : sample.slope());
        double start = sample == null ? Double.NaN : sample.center() - problem.shift;
        boolean inside = start > low && start < high;
        center = inside ? start : low + width / 2;
        lambda = inside ? sample.lambda() : Double.NaN;
        double off = meanOff(center, inside ? NEAR_SAMPLE * width : width);
        for (int k = 0; k < STEPS && width > 1e-13 * scale; k++) {
            if (Math.abs(off) <= NEAR * Math.sqrt(Math.max(0, bound))) {
                break;
            }
            low = off > 0 ? center : low;
            high = off > 0 ? high : center;
            double next = center + off / fall;
            boolean slow = k > SECANTS && k % 2 == 0 && high - low > width / 2;
            width = high - low;
            off = moveTo(next > low && next < high && !slow ? next : low + width / 2, off);
        }
        search(0, 2 * PASSES);
        return new Saddle(center, lambda, bound, lambdaPerCenter, fall, found, multiplier.slope());
    }

    private double moveTo(double next, double offBefore) {
        double before = center;
        double lambdaBefore = lambda;
        center = next;
        lambda += lambdaPerCenter * (next - before);
        double off = meanOff(next, offBefore);
        double slope = (offBefore - off) / (next - before);
        fall = slope > 0 ? slope : fall;
        lambdaPerCenter = (lambda - lambdaBefore) / (next - before);
        return off;
    }

    /** @param about how far off the mean may be: far from the saddle a rough multiplier will do */
    private double meanOff(double at, double about) {
        double slack = ROUGH * about * about + FINE * Math.max(0, bound);
        search(slack, PASSES);
        return found.mean() - at;
    }

    private void search(double slack, int passes) {
        found = multiplier.search(center, null, lambda, Double.POSITIVE_INFINITY, slack, passes);
        lambda = found.lambda();
        bound = found.bound();
    }
}
