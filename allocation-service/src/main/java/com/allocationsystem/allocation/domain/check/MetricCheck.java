package com.allocationsystem.allocation.domain.check;

import com.allocationsystem.allocation.domain.AccountAllocation;
import com.allocationsystem.allocation.domain.AllocationInputs;
import com.allocationsystem.allocation.domain.AllocationPlan;
import com.allocationsystem.allocation.domain.account.Account;
import com.allocationsystem.allocation.domain.method.MinDispersion;
import com.allocationsystem.allocation.domain.metric.Metrics;
import com.allocationsystem.allocation.domain.metric.TargetMetric;
import com.allocationsystem.allocation.domain.order.AccountOverride;

/** The target metric of every account, from the inputs. */
final class MetricCheck {

    private final AllocationInputs inputs;
    private final AllocationPlan plan;
    private final double[] before;
    private final double[] perPar;
    private final double[] weight;
    private final boolean known;

    MetricCheck(AllocationInputs inputs, AllocationPlan plan, TargetMetric target) {
        this.inputs = inputs;
        this.plan = plan;
        this.before = new double[inputs.accounts().size()];
        this.perPar = new double[before.length];
        this.weight = new double[before.length];
        boolean byNav =
                inputs.method() instanceof MinDispersion method && method.weighting() == MinDispersion.Weighting.NAV;
        double sum = 0;
        for (int i = 0; i < before.length; i++) {
            Account account = inputs.accounts().get(i);
            Double value = value(plan.allocations().get(i).preTradeMetrics(), target);
            if (value != null) {
                before[i] = value;
                perPar[i] = perPar(account, target);
                weight[i] = byNav ? account.nav().doubleValue() : 1;
                sum += weight[i];
            }
        }
        known = sum > 0;
        for (int i = 0; i < before.length; i++) {
            weight[i] = sum > 0 ? weight[i] / sum : 0;
        }
    }

    boolean known() {
        return known;
    }

    double[] perPar() {
        return perPar;
    }

    double[] weight() {
        return weight;
    }

    /** @return the metric after the fixed pieces, before the free ones */
    double[] beforeFree() {
        double[] values = before.clone();
        for (int i = 0; i < values.length; i++) {
            if (inputs.overrides().get(inputs.accounts().get(i).accountId())
                    instanceof AccountOverride.FixedQuantity fixed) {
                values[i] += perPar[i] * fixed.quantityPar();
            }
        }
        return values;
    }

    double meanAfter() {
        double mean = 0;
        for (int i = 0; i < before.length; i++) {
            mean += weight[i] * after(i);
        }
        return mean;
    }

    /** @return how far rounding alone can move the dispersion: it grows with the size of the values */
    double rounding() {
        double largest = 1;
        for (int i = 0; i < before.length; i++) {
            largest = Math.max(largest, Math.max(Math.abs(before[i]), Math.abs(after(i))));
        }
        return 1e-12 * largest;
    }

    double dispersion() {
        double mean = meanAfter();
        double sum = 0;
        for (int i = 0; i < before.length; i++) {
            sum += weight[i] * (after(i) - mean) * (after(i) - mean);
        }
        return Math.sqrt(sum);
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
        };
    }
}
