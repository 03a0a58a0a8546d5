package com.allocationsystem.allocation.checker.figure;

import com.allocationsystem.allocation.checker.method.MethodReadings;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.plan.PlanSummary;
import java.util.List;
import java.util.Objects;

/** Whether means, dispersions and improvement follow, and the certificate names what was asked for. */
public final class SummaryCheck {

    private static final double ROUNDING = 1e-9;

    private SummaryCheck() {}

    public static void check(AllocationInputs inputs, AllocationPlan plan, List<String> failures) {
        MetricCheck columns = new MetricCheck(inputs, plan);
        PlanSummary summary = plan.summary();
        double before = columns.dispersion(false);
        double after = columns.dispersion(true);
        double rounding = columns.rounding();
        expect("mean before", summary.preTradeMean(), columns.mean(false), rounding, columns, failures);
        expect("mean after", summary.postTradeMean(), columns.mean(true), rounding, columns, failures);
        expect("dispersion before", summary.preTradeStdDev(), before, rounding, columns, failures);
        expect("dispersion after", summary.postTradeStdDev(), after, rounding, columns, failures);
        double improvement = before > rounding ? (before - after) / before : 0;
        double uncertain = before > rounding ? rounding / before : Double.MAX_VALUE;
        expect("improvement", summary.improvement(), improvement, uncertain, columns, failures);
        deviations(inputs, plan, columns, failures);
        String objective = MethodReadings.of(inputs).objective();
        if (!objective.equals(plan.certificate().objective())) {
            failures.add("the certificate's objective is not " + objective);
        }
    }

    private static void deviations(
            AllocationInputs inputs, AllocationPlan plan, MetricCheck columns, List<String> failures) {
        Double tolerance = MethodReadings.of(inputs).tolerance();
        double allowed = tolerance == null ? Double.NaN : tolerance * Math.abs(columns.meanAfter());
        double rounding = columns.rounding() + ROUNDING * allowed;
        double largest = 0;
        double smallest = Double.POSITIVE_INFINITY;
        int within = 0;
        for (int i = 0; i < plan.allocations().size(); i++) {
            Double deviation = columns.deviation(i);
            Boolean stated = plan.allocations().get(i).withinTolerance();
            if (deviation != null) {
                largest = Math.max(largest, deviation);
                smallest = Math.min(smallest, deviation);
            }
            boolean due = deviation != null && tolerance != null;
            boolean near = due && Math.abs(deviation - allowed) <= rounding;
            if (due ? stated == null || !near && stated != deviation <= allowed : stated != null) {
                failures.add(
                        "within tolerance of " + plan.allocations().get(i).accountId() + " is stated as " + stated);
            }
            within += Boolean.TRUE.equals(stated) ? 1 : 0;
        }
        PlanSummary summary = plan.summary();
        expect("largest deviation", summary.maxDeviation(), largest, columns.rounding(), columns, failures);
        expect("smallest deviation", summary.minDeviation(), smallest, columns.rounding(), columns, failures);
        Integer count = tolerance == null || !columns.known() ? null : (Integer) within;
        if (!Objects.equals(summary.withinTolerance(), count)) {
            failures.add("accounts within tolerance are stated as " + summary.withinTolerance() + ", not " + count);
        }
    }

    private static void expect(
            String what, Double stated, double right, double rounding, MetricCheck columns, List<String> failures) {
        boolean follows = columns.known()
                ? stated != null && Math.abs(stated - right) <= ROUNDING * Math.abs(right) + rounding
                : stated == null;
        if (!follows) {
            failures.add(what + " is stated as " + stated + ", not " + (columns.known() ? right : "unknown"));
        }
    }
}
