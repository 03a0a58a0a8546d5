package com.allocationsystem.allocation.domain.dispersion;

import com.allocationsystem.allocation.domain.legal.LegalTable;

/**
 * An interval that holds the mean of every legal split of the total.
 *
 * <p>The mean moves by sum e_i x_i, e_i = p_i b_i. Its least value over 0 &le; x_i &le; maximum_i, sum x = total, is at least
 * nu x total + sum min(0, e_i - nu) x maximum_i for any nu; nu is found by halving, so that no sort is needed. The largest
 * value is the same with signs changed. A little is added for rounding.
 *
 * @param low lower end, shifted
 * @param high upper end, shifted
 */
record MeanRange(double low, double high) {

    private static final int HALVINGS = 60;
    private static final double MARGIN = 1e-12;

    static MeanRange of(Separated problem, LegalTable table) {
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
        double best = low * problem.total;
        for (int k = 0; k < HALVINGS; k++) {
            double nu = low + (high - low) / 2;
            double value = nu * problem.total;
            double taken = 0;
            for (int i = 0; i < table.size(); i++) {
                double over = sign * problem.p[i] * problem.b[i] - nu;
                if (over < 0) {
                    value += over * table.maximum(i);
                    taken += table.maximum(i);
                }
            }
            best = Math.max(best, value);
            if (taken <= problem.total) {
                low = nu;
            } else {
                high = nu;
            }
        }
        return best;
    }
}
