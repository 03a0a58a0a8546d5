package com.allocationsystem.allocation.checker.explain;

import com.allocationsystem.allocation.checker.figure.Figures;
import com.allocationsystem.allocation.checker.method.MethodReading;
import com.allocationsystem.allocation.checker.method.MethodReadings;
import com.allocationsystem.allocation.checker.rule.RuleCheck;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.plan.ReasonCode;
import com.allocationsystem.allocation.model.plan.Warning;
import com.allocationsystem.allocation.model.plan.Warning.Severity;
import com.allocationsystem.allocation.model.plan.Warning.Type;
import com.allocationsystem.allocation.model.rule.Restriction;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Warnings that no sentence of a line repeats: cash and restricted lists that an allocation passes, checks that are off, the price, and
 * what holds of the whole order. Their words are free, their figures are not.
 */
final class PassedLimits {

    private final AllocationInputs inputs;
    private final AllocationPlan plan;
    private final boolean buys;
    private final BigDecimal dirtyPer100;

    PassedLimits(AllocationInputs inputs, AllocationPlan plan) {
        this.inputs = inputs;
        this.plan = plan;
        this.buys = inputs.order().side() == Side.BUY;
        this.dirtyPer100 = inputs.order().cleanPricePer100().add(inputs.order().accruedPer100());
    }

    /** Takes the due ones off the stated ones, which must hold each once; what is left over and not a line's is not due. */
    void take(List<Warning> stated, double[] shares, List<String> failures) {
        for (int i = 0; i < plan.allocations().size(); i++) {
            Account account = inputs.accounts().get(i);
            restriction(account, plan.allocations().get(i), stated, failures);
            cash(account, plan.allocations().get(i), stated, failures);
        }
        boolean unruled = !inputs.constraints().complianceCheck()
                && (plan.warns(Type.COMPLIANCE) || plan.warns(Type.MISSING_DATA));
        boolean unfunded = !inputs.constraints().respectCash() && plan.warns(Type.INSUFFICIENT_CASH);
        expect(unruled, warning(Type.COMPLIANCE_OFF, Severity.UNCHECKED, null, true), List.of(), stated, failures);
        expect(unfunded, warning(Type.CASH_LIMIT_OFF, Severity.UNCHECKED, null, true), List.of(), stated, failures);
        price(stated, failures);
        for (MethodReading.Notice notice : MethodReadings.of(inputs).notices(inputs, plan, shares)) {
            expect(
                    true,
                    warning(notice.type(), Severity.NOTE, notice.accountId(), false),
                    notice.figures(),
                    stated,
                    failures,
                    notice.accountId());
        }
        expect(
                plan.summary().unallocatedPar() > 0,
                warning(Type.UNALLOCATED, Severity.NOTE, null, false),
                unallocatedFigures(),
                stated,
                failures);
    }

    private void restriction(Account account, AccountAllocation line, List<Warning> stated, List<String> failures) {
        List<String> names = new ArrayList<>(List.of(account.accountId()));
        inputs.restrictions().stream().map(Restriction::reason).forEach(names::add);
        expect(
                line.quantityPar() > 0 && RuleCheck.isRestricted(inputs, account),
                warning(Type.COMPLIANCE, Severity.BREACH, account.accountId(), true),
                List.of((double) line.quantityPar()),
                stated,
                failures,
                names.toArray(String[]::new));
    }

    private void cash(Account account, AccountAllocation line, List<Warning> stated, List<String> failures) {
        BigDecimal cost =
                dirtyPer100.multiply(BigDecimal.valueOf(line.quantityPar())).movePointLeft(2);
        BigDecimal money = cost.setScale(2, RoundingMode.HALF_EVEN);
        expect(
                buys && line.quantityPar() > 0 && cost.compareTo(account.availableCash()) > 0,
                warning(Type.INSUFFICIENT_CASH, Severity.BREACH, account.accountId(), true),
                List.of(
                        (double) line.quantityPar(),
                        money.doubleValue(),
                        account.availableCash().doubleValue(),
                        money.subtract(account.availableCash()).doubleValue()),
                stated,
                failures,
                account.accountId());
    }

    private void price(List<Warning> stated, List<String> failures) {
        BigDecimal limit = inputs.order().limitPricePer100();
        BigDecimal reference = inputs.bond().referencePricePer100();
        boolean known = reference != null && reference.signum() > 0;
        boolean unknown = limit != null && !known;
        boolean outside = false;
        List<Double> figures = new ArrayList<>();
        if (limit != null) {
            figures.add(limit.doubleValue());
        }
        if (limit != null && known) {
            BigDecimal apart = limit.subtract(reference).multiply(BigDecimal.valueOf(100));
            BigDecimal band = inputs.firmLimits().priceBandPercent();
            outside = apart.abs().compareTo(band.multiply(reference)) > 0;
            figures.add(reference.doubleValue());
            figures.add(band.doubleValue());
            figures.add(apart.divide(reference, 2, RoundingMode.HALF_EVEN).doubleValue());
        }
        expect(outside, warning(Type.PRICE_BAND, Severity.BREACH, null, true), figures, stated, failures);
        expect(unknown, warning(Type.PRICE_BAND, Severity.MISSING_DATA, null, true), figures, stated, failures);
    }

    private static Warning warning(Type type, Severity severity, String accountId, boolean overrideRequired) {
        return new Warning(type, severity, null, accountId, overrideRequired, null);
    }

    /** @param names words that may hold digits of their own */
    private static void expect(
            boolean due,
            Warning right,
            List<Double> figures,
            List<Warning> stated,
            List<String> failures,
            String... names) {
        if (!due) {
            return;
        }
        List<Warning> found =
                stated.stream().filter(warning -> isLike(warning, right)).toList();
        stated.removeAll(found);
        if (found.size() != 1 || !Figures.areAmong(found.get(0).message(), figures, names)) {
            failures.add("warning " + right + " is due once, with the figures " + figures);
        }
    }

    private static boolean isLike(Warning stated, Warning right) {
        return stated.type() == right.type()
                && stated.severity() == right.severity()
                && Objects.equals(stated.ruleId(), right.ruleId())
                && Objects.equals(stated.accountId(), right.accountId())
                && stated.overrideRequired() == right.overrideRequired();
    }

    private List<Double> unallocatedFigures() {
        List<Double> figures = new ArrayList<>();
        long rest = plan.summary().unallocatedPar();
        figures.add((double) rest);
        figures.add((double) inputs.order().quantityPar());
        figures.add((double) plan.certificate().unallocatedLowerBoundPar());
        figures.add(dirtyPer100
                .multiply(BigDecimal.valueOf(rest))
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
