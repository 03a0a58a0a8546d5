package com.allocationsystem.allocation.engine.method.dispersion.relaxation;

/**
 * The center and multiplier with the best bound for the mean they lead to: the point where the mean of the accounts' own
 * choices is the center itself.
 *
 * @param center shifted
 * @param lambda its multiplier
 * @param bound G there
 * @param lambdaPerCenter change of the multiplier per change of the center, near the saddle
 * @param fall how fast mean(c) - c falls in c near the saddle, above 0: half the curvature of G
 * @param found the last search, at the center
 * @param slope rise of the sum of pieces per lambda there; 0 = not known
 */
public record Saddle(
        double center,
        double lambda,
        double bound,
        double lambdaPerCenter,
        double fall,
        Multiplier.Found found,
        double slope) {

    /**
     * @param range holds the center
     * @param sample where to start; null = in the middle
     */
    public static Saddle of(Separated problem, MeanRange range, Sample sample) {
        return new SaddleSearch(problem).find(range, sample);
    }
}
