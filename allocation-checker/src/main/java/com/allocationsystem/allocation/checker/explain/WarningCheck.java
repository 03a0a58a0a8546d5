package com.allocationsystem.allocation.checker.explain;

import com.allocationsystem.allocation.checker.figure.Figures;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.CustomWeights;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.plan.ReasonCode;
import com.allocationsystem.allocation.model.plan.Warning;
import com.allocationsystem.allocation.model.plan.Warning.Type;
import com.allocationsystem.allocation.model.rule.RuleFinding;
import com.allocationsystem.allocation.model.rule.RuleFinding.Outcome;
import com.allocationsystem.allocation.model.rule.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Whether the plan warns of everything there is to warn of, of nothing else, and in the words of its lines. */
public final class WarningCheck {

    private final AllocationInputs inputs;
    private final AllocationPlan plan;
    private final List<Warning> right = new ArrayList<>();

    public WarningCheck(AllocationInputs inputs, AllocationPlan plan) {
        this.inputs = inputs;
        this.plan = plan;
    }

    public void check(List<String> failures) {
        plan.allocations().forEach(this::ofLine);
        List<Warning> stated = new ArrayList<>(plan.warnings());
        ofOrder(Type.WEIGHTS_NORMALISED, !Double.isNaN(weightSum()), List.of(weightSum(), 1.0), stated, failures);
        ofOrder(Type.UNALLOCATED, plan.summary().unallocatedPar() > 0, unallocatedFigures(), stated, failures);
        if (!stated.equals(right)) {
            List<Warning> missing = new ArrayList<>(right);
            stated.forEach(missing::remove);
            right.forEach(stated::remove);
            failures.add("warnings do not follow: missing " + missing + ", too many " + stated);
        }
    }

    private void ofLine(AccountAllocation line) {
        String id = line.accountId();
        String fact = id + " gets " + line.quantityPar() + ": " + line.reason().detail();
        Type type =
                switch (line.reason().code()) {
                    case CASH -> Type.INSUFFICIENT_CASH;
                    case HOLDING -> line.holdingPar() > 0 ? Type.INSUFFICIENT_HOLDING : null;
                    case MIN_PIECE -> Type.MIN_LOT_SIZE;
                    case RESTRICTED -> Type.COMPLIANCE;
                    case MISSING_DATA -> line.reason().ruleId() == null ? Type.MISSING_DATA : null;
                    default -> null;
                };
        if (type != null) {
            right.add(new Warning(type, id, fact));
        }
        for (RuleFinding finding : line.findings()) {
            boolean holds = finding.severity() == Severity.RESTRICTION
                    && line.reason().code() == ReasonCode.COMPLIANCE
                    && finding.ruleId().equals(line.reason().ruleId());
            boolean missing = finding.outcome() == Outcome.MISSING_DATA;
            if (missing || holds || finding.outcome() == Outcome.BREACH) {
                String words = finding.detail() == null ? line.reason().detail() : finding.detail();
                right.add(new Warning(missing ? Type.MISSING_DATA : Type.COMPLIANCE, id, id + ": " + words));
            }
        }
    }

    /** Takes the warning off the stated ones, which must hold it exactly when it is due. */
    private static void ofOrder(
            Type type, boolean due, List<Double> figures, List<Warning> stated, List<String> failures) {
        List<Warning> found =
                stated.stream().filter(warning -> warning.type() == type).toList();
        stated.removeAll(found);
        boolean follows = found.size() == (due ? 1 : 0)
                && found.stream()
                        .allMatch(
                                warning -> warning.accountId() == null && Figures.areAmong(warning.message(), figures));
        if (!follows) {
            failures.add("warning " + type + (due ? " is due once, with the figures " + figures : " is not due"));
        }
    }

    /** @return the sum of the caller's weights when it is not 1; else NaN */
    private double weightSum() {
        if (!(inputs.method() instanceof CustomWeights custom)) {
            return Double.NaN;
        }
        double sum = custom.weights().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        return Math.abs(sum - 1) > 1e-9 ? sum : Double.NaN;
    }

    private List<Double> unallocatedFigures() {
        List<Double> figures = new ArrayList<>();
        long rest = plan.summary().unallocatedPar();
        BigDecimal dirty = inputs.order().cleanPricePer100().add(inputs.order().accruedPer100());
        figures.add((double) rest);
        figures.add((double) inputs.order().quantityPar());
        figures.add((double) plan.certificate().unallocatedLowerBoundPar());
        figures.add(dirty.multiply(BigDecimal.valueOf(rest))
                .movePointLeft(2)
                .setScale(2, RoundingMode.HALF_EVEN)
                .doubleValue());
        for (ReasonCode code : ReasonCode.values()) {
            figures.add((double) plan.allocations().stream()
                    .filter(line -> line.reason().code() == code)
                    .count());
        }
        return figures;
    }
}
