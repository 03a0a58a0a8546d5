package com.allocationsystem.allocation.checker.figure;

import com.allocationsystem.allocation.checker.method.MethodReading;
import com.allocationsystem.allocation.checker.method.MethodReadings;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AccountOverride;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.plan.Metrics;

/** The target metric of every account, from the inputs. */
public final class MetricCheck {

    private final AllocationInputs inputs;
    private final AllocationPlan plan;
    private final double[] before;
    private final double[] perPar;
    private final double[] weight;
    private final boolean known;
    private final double meanAfter;
    private final double dispersionAfter;

    /** Reads the metric whose dispersion the plan reports. */
    public MetricCheck(AllocationInputs inputs, AllocationPlan plan) {
        MethodReading method = MethodReadings.of(inputs);
        TargetMetric target = method.target();
        this.inputs = inputs;
        this.plan = plan;
        this.before = new double[inputs.accounts().size()];
        this.perPar = new double[before.length];
        this.weight = new double[before.length];
        double sum = 0;
        for (int i = 0; i < before.length; i++) {
            Account account = inputs.accounts().get(i);
            Double value = value(plan.allocations().get(i).preTradeMetrics(), target);
            Double goal = method.goal(account);
            if (value != null && goal != null && account.unknown() == null) {
                before[i] = value - goal;
                perPar[i] = perPar(account, target);
                weight[i] = method.targetByNav() ? account.nav().doubleValue() : 1;
                sum += weight[i];
            }
        }
        known = sum > 0;
        for (int i = 0; i < before.length; i++) {
            weight[i] = sum > 0 ? weight[i] / sum : 0;
        }
        meanAfter = mean(true);
        dispersionAfter = dispersion(true);
    }

    public boolean known() {
        return known;
    }

    public double[] perPar() {
        return perPar;
    }

    public double[] weight() {
        return weight;
    }

    /** @return the metric after the fixed pieces, before the free ones */
    public double[] beforeFree() {
        double[] values = before.clone();
        for (int i = 0; i < values.length; i++) {
            if (inputs.overrides().get(inputs.accounts().get(i).accountId())
                    instanceof AccountOverride.FixedQuantity fixed) {
                values[i] += perPar[i] * fixed.quantityPar();
            }
        }
        return values;
    }

    public double meanAfter() {
        return meanAfter;
    }

    /** @param after the trade, else before it */
    double mean(boolean after) {
        double mean = 0;
        for (int i = 0; i < before.length; i++) {
            mean += weight[i] * (after ? after(i) : before[i]);
        }
        return mean;
    }

    /** @return first derivative of the variance by the account's piece, per par */
    public double slope(int i) {
        return 2 * weight[i] * perPar[i] * (after(i) - meanAfter);
    }

    /** @return dispersion saved by {@code par} more in one account, all else as it is */
    public double savedBy(int i, long par) {
        double move = perPar[i] * par;
        double change = weight[i] * move * (2 * (after(i) - meanAfter) + move * (1 - weight[i]));
        double now = dispersionAfter;
        double then = Math.sqrt(Math.max(0, now * now + change));
        return now + then > 0 ? -change / (now + then) : 0;
    }

    /** @return how far rounding alone can move the dispersion: it grows with the size of the values */
    public double rounding() {
        double largest = 1;
        for (int i = 0; i < before.length; i++) {
            largest = Math.max(largest, Math.max(Math.abs(before[i]), Math.abs(after(i))));
        }
        return 1e-12 * largest;
    }

    public double dispersion() {
        return dispersionAfter;
    }

    /** @param after the trade, else before it */
    public double dispersion(boolean after) {
        double mean = mean(after);
        double sum = 0;
        for (int i = 0; i < before.length; i++) {
            double distance = (after ? after(i) : before[i]) - mean;
            sum += weight[i] * distance * distance;
        }
        return Math.sqrt(sum);
    }

    /** @return distance from the mean after the trade; null where the metric is unknown */
    Double deviation(int i) {
        return weight[i] > 0 ? Double.valueOf(Math.abs(after(i) - meanAfter)) : null;
    }

    private double after(int i) {
        AccountAllocation line = plan.allocations().get(i);
        return before[i] + perPar[i] * line.quantityPar();
    }

    private double perPar(Account account, TargetMetric target) {
        var bond = inputs.bond();
        Double years =
                switch (target) {
                    case ACTIVE_SPREAD_DURATION, SPREAD_DURATION -> (Double) bond.spreadDurationYears();
                    case DURATION, CONTRIBUTION_TO_DURATION -> (Double) bond.durationYears();
                    case DTS -> bond.oasBp() == null ? null : (Double) (bond.spreadDurationYears() * bond.oasBp());
                    case OAS -> bond.oasBp();
                };
        if (years == null || account.nav().signum() == 0) {
            return 0;
        }
        double dirty = inputs.order()
                .cleanPricePer100()
                .add(inputs.order().accruedPer100())
                .doubleValue();
        return inputs.order().side().sign()
                * dirty
                * years
                / (100 * account.nav().doubleValue());
    }

    private Double value(Metrics metrics, TargetMetric target) {
        return switch (target) {
            case ACTIVE_SPREAD_DURATION -> (Double) metrics.activeSpreadDuration();
            case SPREAD_DURATION -> (Double) metrics.spreadDuration();
            case DURATION -> (Double) metrics.duration();
            case CONTRIBUTION_TO_DURATION -> (Double) metrics.contributionToDuration();
            case DTS -> metrics.dts();
            case OAS -> metrics.oasBp();
        };
    }
}
