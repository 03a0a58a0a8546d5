package com.allocationsystem.allocation.engine.method.dispersion.relaxation;

import com.allocationsystem.allocation.engine.limit.LegalTable;

/**
 * An interval that holds the mean of every legal split of the total.
 *
 * <p>The mean moves by sum e_i x_i, e_i = p_i b_i. Its least value over 0 &le; x_i &le; maximum_i, sum x = total, is at least
 * f(nu) = nu x total + sum min(0, e_i - nu) x maximum_i for any nu. f is concave and made of straight pieces: the best nu is
 * looked for where the lines at both ends of a bracket meet, so that no sort is needed and a few passes do. The largest
 * value is the same with signs changed. A little is added for rounding.
 *
 * @param low lower end, shifted
 * @param high upper end, shifted
 */
public record MeanRange(double low, double high) {

    private static final int CUTS = 12;

    /** So near to the best, a wider range costs the proof next to nothing. */
    private static final double NEAR = 1e-3;

    private static final double MARGIN = 1e-12;

    public static MeanRange of(Separated problem, LegalTable table) {
        double before = 0;
        double size = 0;
        for (int i = 0; i < table.size(); i++) {
            before += problem.p[i] * problem.a[i];
            size += Math.abs(problem.p[i] * problem.a[i]);
        }
        double least = least(problem, table, 1);
        double most = -least(problem, table, -1);
        double margin = MARGIN * (size + Math.abs(least) + Math.abs(most));
        return new MeanRange(before + least - margin, before + most + margin);
    }

    private static double least(Separated problem, LegalTable table, int sign) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < table.size(); i++) {
            if (table.maximum(i) > 0) {
                low = Math.min(low, sign * problem.p[i] * problem.b[i]);
                high = Math.max(high, sign * problem.p[i] * problem.b[i]);
            }
        }
        if (low > high) {
            return 0;
        }
        double[] atLow = line(problem, table, sign, low);
        double[] atHigh = line(problem, table, sign, high);
        double best = Math.max(atLow[0], atHigh[0]);
        for (int k = 0; k < CUTS && atLow[1] > 0 && atHigh[1] < 0; k++) {
            double nu = (atHigh[0] - atLow[0] + atLow[1] * low - atHigh[1] * high) / (atLow[1] - atHigh[1]);
            double atMost = atLow[0] + atLow[1] * (nu - low);
            if (!(nu > low && nu < high) || atMost - best <= NEAR * Math.abs(best)) {
                break;
            }
            double[] here = line(problem, table, sign, nu);
            best = Math.max(best, here[0]);
            if (here[1] >= 0) {
                low = nu;
                atLow = here;
            } else {
                high = nu;
                atHigh = here;
            }
        }
        return best;
    }

    /** @return f(nu) and its slope there */
    private static double[] line(Separated problem, LegalTable table, int sign, double nu) {
        double value = nu * problem.total;
        double slope = problem.total;
        for (int i = 0; i < table.size(); i++) {
            double over = sign * problem.p[i] * problem.b[i] - nu;
            double taken = (over < 0 ? 1 : 0) * (double) table.maximum(i);
            value += over * taken;
            slope -= taken;
        }
        return new double[] {value, slope};
    }
}
