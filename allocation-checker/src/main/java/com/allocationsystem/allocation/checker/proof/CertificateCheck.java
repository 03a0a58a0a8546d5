package com.allocationsystem.allocation.checker.proof;

import com.allocationsystem.allocation.checker.figure.MetricCheck;
import com.allocationsystem.allocation.checker.method.MethodReading;
import com.allocationsystem.allocation.checker.method.MethodReadings;
import com.allocationsystem.allocation.checker.rule.CommonCapacity;
import com.allocationsystem.allocation.checker.rule.RuleCheck;
import com.allocationsystem.allocation.model.certificate.Certificate;
import com.allocationsystem.allocation.model.input.AccountOverride;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import java.util.Arrays;
import java.util.List;

/** Whether the certificate's value is right, its bound follows, and its status says no more than that. */
public final class CertificateCheck {

    private static final double ROUNDING = 1e-9;
    private static final double OPTIMAL_GAP = 1e-9;

    private final AllocationInputs inputs;
    private final AllocationPlan plan;
    private final MethodReading method;
    private final long[][] pieces;

    /** {least, most} piece of each account within the method's distance from pro rata; null where it has no such limit. */
    private final long[][] ranges;

    private final List<String> failures;

    public CertificateCheck(
            AllocationInputs inputs, AllocationPlan plan, long[][] pieces, long[][] ranges, List<String> failures) {
        this.inputs = inputs;
        this.plan = plan;
        this.method = MethodReadings.of(inputs);
        this.pieces = pieces;
        this.ranges = ranges;
        this.failures = failures;
    }

    public void check() {
        Certificate certificate = plan.certificate();
        long fixed = fixedPar();
        long toFill = inputs.order().quantityPar() - fixed;
        FillCheck.check(
                pieces,
                inputs.bond().incrementPar(),
                fillable(toFill),
                certificate.unallocatedLowerBoundPar() - (toFill - fillable(toFill)),
                failures);
        expect(
                0 <= certificate.unallocatedLowerBoundPar()
                        && certificate.unallocatedLowerBoundPar()
                                <= plan.summary().unallocatedPar(),
                "less is unallocated than the certificate calls the least");
        PriorityCheck.check(inputs, plan, method, pieces, fillable(toFill), failures);
        MetricCheck columns = new MetricCheck(inputs, plan);
        Double stated = plan.summary().postTradeStdDev();
        expect(
                stated == null ? !columns.known() : near(stated, columns),
                "post-trade dispersion is not " + columns.dispersion());
        if (method.minimizes()) {
            expect(near(certificate.value(), columns), "certified value is not " + columns.dispersion());
            bound(certificate, columns, fixed);
        } else {
            expect(
                    certificate.value() == plan.summary().unallocatedPar(),
                    "certified value is not the unallocated par");
            expect(
                    certificate.lowerBound() == certificate.unallocatedLowerBoundPar(),
                    "the bound is not the least unallocated par");
        }
        status(certificate);
    }

    private void bound(Certificate certificate, MetricCheck columns, long fixed) {
        long total = plan.summary().totalAllocatedPar() - fixed;
        Sizes[] sizes = new Sizes[pieces.length];
        Arrays.setAll(
                sizes, i -> ranges == null ? Sizes.of(pieces[i]) : Sizes.within(pieces[i], ranges[i][0], ranges[i][1]));
        if (!certificate.intervals().isEmpty()) {
            new BoundCheck(
                            columns.beforeFree(),
                            columns.perPar(),
                            columns.weight(),
                            sizes,
                            inputs.bond().incrementPar(),
                            total)
                    .check(certificate.intervals(), certificate.lowerBound(), failures);
            return;
        }
        long smallest = 0;
        long largest = 0;
        boolean moves = false;
        for (int i = 0; i < sizes.length; i++) {
            smallest += sizes[i].smallest();
            largest += sizes[i].largest();
            moves |= sizes[i].largest() > 0 && columns.perPar()[i] != 0;
        }
        expect(!moves || total == smallest || total == largest, "the bound has no proof");
    }

    private void status(Certificate certificate) {
        double value = certificate.value();
        double gap = value > 0 ? (value - certificate.lowerBound()) / value : 0;
        expect(certificate.lowerBound() <= value * (1 + ROUNDING), "the bound lies above the value");
        expect(Math.abs(gap - certificate.relativeGap()) <= ROUNDING * gap + 1e-15, "the gap is not " + gap);
        boolean honest =
                switch (certificate.status()) {
                    case OPTIMAL -> gap <= OPTIMAL_GAP * 1.01 || value <= Certificate.NEGLIGIBLE * (1 + ROUNDING);
                    case WITHIN_GAP_TOLERANCE -> gap <= method.gapTolerance() * (1 + ROUNDING);
                    case GAP_OPEN -> true;
                };
        expect(honest, "status " + certificate.status() + " says more than the gap " + gap);
    }

    /** What common rules leave of the part to fill. */
    private long fillable(long toFill) {
        long most = toFill;
        RuleCheck rules = new RuleCheck(inputs);
        for (var rule : inputs.rules()) {
            if (inputs.accounts().stream().allMatch(account -> rules.underCommonRule(rule, account))) {
                most = Math.max(0, Math.min(most, CommonCapacity.par(inputs, rule) - fixedPar()));
            }
        }
        return most;
    }

    private long fixedPar() {
        return inputs.overrides().values().stream()
                .mapToLong(o -> o instanceof AccountOverride.FixedQuantity f ? f.quantityPar() : 0)
                .sum();
    }

    private static boolean near(double stated, MetricCheck columns) {
        double value = columns.dispersion();
        return Math.abs(stated - value) <= ROUNDING * value + columns.rounding();
    }

    private void expect(boolean right, String otherwise) {
        if (!right) {
            failures.add(otherwise);
        }
    }
}
