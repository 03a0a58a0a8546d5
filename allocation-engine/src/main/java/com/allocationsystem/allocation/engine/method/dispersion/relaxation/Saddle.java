package com.allocationsystem.allocation.engine.method.dispersion.relaxation;

/**
 * The centre and multiplier with the best bound for the mean they lead to: the point where the mean of the accounts' own
 * choices is the centre itself.
 *
 * <p>G(c) = max over lambda has the slope 2 (c - mean(c)), so its least value lies where mean(c) = c; mean(c) - c falls in c,
 * so the secant through the last two centres, kept within a bracket, finds it. Near the root the bound is flat: an error e
 * costs e^2.
 */
public final class Saddle {

    private static final int STEPS = 60;

    /** Secants before the bracket's middle is tried in between. */
    private static final int SECANTS = 8;

    private static final int PASSES = 60;
    private static final double NEAR = 1e-6;

    /** How far off a sample's centre may be, as a part of the range. */
    private static final double NEAR_SAMPLE = 0.01;

    /** How much of its best bound a search may miss: a part of the squared distance, and of the bound. */
    private static final double ROUGH = 1e-4;

    private static final double FINE = 1e-12;

    private final Separated problem;
    private Multiplier multiplier;

    /** The centre, shifted. */
    public double centre;

    /** Its multiplier. */
    public double lambda = Double.NaN;

    /** G at the saddle. */
    public double bound;

    /** Change of the multiplier per change of the centre, near the saddle. */
    public double lambdaPerCentre;

    /** How fast mean(c) - c falls in c near the saddle, above 0: half the curvature of G. */
    public double fall = 1;

    public Saddle(Separated problem) {
        this.problem = problem;
    }

    /** @return the last search, at the centre */
    public Multiplier multiplier() {
        return multiplier;
    }

    /**
     * @param range holds the centre
     * @param sample where to start; null = in the middle
     */
    public void find(MeanRange range, Sample sample) {
        double low = range.low();
        double high = range.high();
        double width = high - low;
        double scale = Math.max(Math.abs(low), Math.abs(high));
        multiplier = new Multiplier(problem, sample == null ? 0 : sample.slope());
        double start = sample == null ? Double.NaN : sample.centre() - problem.shift;
        boolean inside = start > low && start < high;
        centre = inside ? start : low + width / 2;
        lambda = inside ? sample.lambda() : Double.NaN;
        double off = meanOff(centre, inside ? NEAR_SAMPLE * width : width);
        for (int k = 0; k < STEPS && width > 1e-13 * scale; k++) {
            if (Math.abs(off) <= NEAR * Math.sqrt(Math.max(0, bound))) {
                break;
            }
            low = off > 0 ? centre : low;
            high = off > 0 ? high : centre;
            double next = centre + off / fall;
            boolean slow = k > SECANTS && k % 2 == 0 && high - low > width / 2;
            width = high - low;
            off = moveTo(next > low && next < high && !slow ? next : low + width / 2, off);
        }
        multiplier.search(centre, null, lambda, Double.POSITIVE_INFINITY, 0, 2 * PASSES);
        keep();
    }

    private double moveTo(double next, double offBefore) {
        double before = centre;
        double lambdaBefore = lambda;
        centre = next;
        lambda += lambdaPerCentre * (next - before);
        double off = meanOff(next, offBefore);
        double slope = (offBefore - off) / (next - before);
        fall = slope > 0 ? slope : fall;
        lambdaPerCentre = (lambda - lambdaBefore) / (next - before);
        return off;
    }

    /** @param about how far off the mean may be: far from the saddle a rough multiplier will do */
    private double meanOff(double at, double about) {
        double slack = ROUGH * about * about + FINE * Math.max(0, bound);
        multiplier.search(at, null, lambda, Double.POSITIVE_INFINITY, slack, PASSES);
        keep();
        return multiplier.mean - at;
    }

    private void keep() {
        lambda = multiplier.bestLambda;
        bound = multiplier.bestBound;
    }
}
