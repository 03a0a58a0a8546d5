package com.allocationsystem.allocation.checker.figure;

import com.allocationsystem.allocation.checker.method.MethodReadings;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.plan.PlanSummary;
import java.util.List;

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
        String objective = MethodReadings.of(inputs).objective();
        if (!objective.equals(plan.certificate().objective())) {
            failures.add("the certificate's objective is not " + objective);
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
