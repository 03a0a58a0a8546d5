package com.allocationsystem.allocation.engine.metric;

import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.model.plan.Metrics;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The target metric of all accounts as columns.
 *
 * @param before a_i; 0 where unknown
 * @param perPar b_i, its signed change per par; 0 where unknown or NAV is 0
 * @param weight of each account in the dispersion; they sum to 1; 0 where the metric or the account is unknown
 */
public record TargetColumns(double[] before, double[] perPar, double[] weight) {

    /**
     * @param accounts all of the order
     * @param before their metrics
     * @param trade gives the change per par
     * @param target which metric
     * @param byNav weights by NAV instead of equal ones
     * @param goal value from which the metric's deviation counts, by account; 0 for the metric itself, NaN where unknown
     * @return columns; all weights 0 when the metric is known for no account
     */
    public static TargetColumns of(
            List<Account> accounts,
            List<Metrics> before,
            AccountMetrics trade,
            TargetMetric target,
            boolean byNav,
            ToDoubleFunction<Account> goal) {
        int n = accounts.size();
        TargetColumns columns = new TargetColumns(new double[n], new double[n], new double[n]);
        double factor = trade.factor(target);
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double value = AccountMetrics.value(before.get(i), target) - goal.applyAsDouble(accounts.get(i));
            if (!Double.isNaN(value) && accounts.get(i).unknown() == null) {
                columns.before[i] = value;
                columns.perPar[i] = Double.isNaN(factor)
                        ? 0
                        : trade.weightPerPar(accounts.get(i).nav()) * factor;
                columns.weight[i] = byNav ? accounts.get(i).nav().doubleValue() : 1;
                sum += columns.weight[i];
            }
        }
        for (int i = 0; i < n && sum > 0; i++) {
            columns.weight[i] /= sum;
        }
        return columns;
    }

    /** @return whether the metric is known for any account */
    public boolean known() {
        for (double w : weight) {
            if (w > 0) {
                return true;
            }
        }
        return false;
    }

    /** @return weighted mean before any piece */
    public double meanBefore() {
        double sum = 0;
        for (int i = 0; i < before.length; i++) {
            sum += weight[i] * before[i];
        }
        return sum;
    }

    /**
     * @param pieces par of each account
     * @return weighted population variance after the pieces
     */
    public double variance(long[] pieces) {
        double mean = mean(pieces);
        double sum = 0;
        for (int i = 0; i < pieces.length; i++) {
            double distance = before[i] + perPar[i] * pieces[i] - mean;
            sum += weight[i] * distance * distance;
        }
        return sum;
    }

    /** @return weighted mean after the pieces */
    public double mean(long[] pieces) {
        double sum = 0;
        for (int i = 0; i < pieces.length; i++) {
            sum += weight[i] * (before[i] + perPar[i] * pieces[i]);
        }
        return sum;
    }
}
