package com.allocationsystem.allocation.engine.explain;

import com.allocationsystem.allocation.engine.method.MethodWeights;
import com.allocationsystem.allocation.model.certificate.Certificate;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.PlanSummary;
import com.allocationsystem.allocation.model.plan.ReasonCode;
import com.allocationsystem.allocation.model.plan.Warning;
import com.allocationsystem.allocation.model.plan.Warning.Type;
import com.allocationsystem.allocation.model.rule.RuleFinding;
import com.allocationsystem.allocation.model.rule.RuleFinding.Outcome;
import com.allocationsystem.allocation.model.rule.Severity;
import com.allocationsystem.shared.DirtyPrice;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the trader must know before committing; each warning states fact, number, remedy. */
public final class PlanWarnings {

    private PlanWarnings() {}

    public static List<Warning> of(
            AllocationInputs inputs, List<AccountAllocation> lines, PlanSummary summary, Certificate certificate) {
        List<Warning> warnings = new ArrayList<>();
        for (AccountAllocation line : lines) {
            limit(line, warnings);
            rules(line, warnings);
        }
        double sum = MethodWeights.sumToNormalise(inputs);
        if (!Double.isNaN(sum)) {
            warnings.add(new Warning(
                    Type.WEIGHTS_NORMALISED,
                    null,
                    "Weights sum to " + plain(sum) + ", not 1; each was divided by that sum."));
        }
        if (summary.unallocatedPar() > 0) {
            warnings.add(new Warning(Type.UNALLOCATED, null, unallocated(inputs, lines, summary, certificate)));
        }
        return warnings;
    }

    /** Twelve digits, spelt alike by every version of Java, as the statement's hash needs. */
    private static String plain(double number) {
        if (Double.isInfinite(number)) {
            return "more than a number can hold";
        }
        return new BigDecimal(number)
                .round(new MathContext(12))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static void limit(AccountAllocation line, List<Warning> warnings) {
        String fact = line.accountId() + " gets " + line.quantityPar() + ": "
                + line.reason().detail();
        switch (line.reason().code()) {
            case CASH -> warnings.add(new Warning(Type.INSUFFICIENT_CASH, line.accountId(), fact));
            case HOLDING -> {
                if (line.holdingPar() > 0) {
                    warnings.add(new Warning(Type.INSUFFICIENT_HOLDING, line.accountId(), fact));
                }
            }
            case MIN_PIECE -> warnings.add(new Warning(Type.MIN_LOT_SIZE, line.accountId(), fact));
            case RESTRICTED -> warnings.add(new Warning(Type.COMPLIANCE, line.accountId(), fact));
            case MISSING_DATA -> {
                if (line.reason().ruleId() == null) {
                    warnings.add(new Warning(Type.MISSING_DATA, line.accountId(), fact));
                }
            }
            default -> {
                // The method's own choice needs no warning; rules speak for themselves below.
            }
        }
    }

    private static void rules(AccountAllocation line, List<Warning> warnings) {
        for (RuleFinding finding : line.findings()) {
            boolean heldDown = finding.severity() == Severity.RESTRICTION
                    && line.reason().code() == ReasonCode.COMPLIANCE
                    && finding.ruleId().equals(line.reason().ruleId());
            if (finding.outcome() == Outcome.MISSING_DATA) {
                warnings.add(
                        new Warning(Type.MISSING_DATA, line.accountId(), line.accountId() + ": " + finding.detail()));
            } else if (finding.outcome() == Outcome.BREACH || heldDown) {
                String detail = finding.detail() == null ? line.reason().detail() : finding.detail();
                warnings.add(new Warning(Type.COMPLIANCE, line.accountId(), line.accountId() + ": " + detail));
            }
        }
    }

    /** What would it take to place the rest. */
    private static String unallocated(
            AllocationInputs inputs, List<AccountAllocation> lines, PlanSummary summary, Certificate certificate) {
        long rest = summary.unallocatedPar();
        DirtyPrice price = inputs.order().dirtyPrice();
        Map<ReasonCode, Integer> counts = new EnumMap<>(ReasonCode.class);
        lines.forEach(line -> counts.merge(line.reason().code(), 1, Integer::sum));
        StringBuilder text = new StringBuilder();
        text.append(rest).append(" of ").append(inputs.order().quantityPar()).append(" stay unallocated");
        text.append(
                certificate.unallocatedLowerBoundPar() == rest
                        ? "; no legal split places more."
                        : "; at least " + certificate.unallocatedLowerBoundPar() + " must.");
        text.append(" To place the rest:");
        counts.forEach((code, count) ->
                text.append(remedy(code, count, price.notional(rest).toPlainString())));
        return text.append(" or reduce the order by ").append(rest).append('.').toString();
    }

    private static String remedy(ReasonCode code, int count, String money) {
        String accounts = String.format(Locale.ROOT, " in %d account%s", count, count == 1 ? "" : "s");
        return switch (code) {
            case CASH -> " raise " + money + " of cash" + accounts + ",";
            case HOLDING -> " nothing more is held" + accounts + ",";
            case COMPLIANCE -> " ease the rules that bind" + accounts + ",";
            case RESTRICTED -> " lift the restriction" + accounts + ",";
            case MISSING_DATA -> " supply missing data" + accounts + ",";
            case EXCLUDED -> " include the accounts left out" + accounts + ",";
            case FIXED -> " free the fixed pieces" + accounts + ",";
            case ZERO_WEIGHT -> " give a weight" + accounts + ",";
            case MIN_PIECE -> " lower the smallest piece" + accounts + ",";
            case METHOD_SHARE, WATER_LEVEL, INCREMENT, ORDER -> "";
        };
    }
}
