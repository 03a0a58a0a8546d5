package com.allocationsystem.allocation.engine.explain;

import com.allocationsystem.allocation.engine.compliance.RuleBook;
import com.allocationsystem.allocation.engine.input.PriceBand;
import com.allocationsystem.allocation.engine.method.Decision;
import com.allocationsystem.allocation.model.certificate.Certificate;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.PlanSummary;
import com.allocationsystem.allocation.model.plan.ReasonCode;
import com.allocationsystem.allocation.model.plan.Warning;
import com.allocationsystem.allocation.model.plan.Warning.Type;
import com.allocationsystem.shared.DirtyPrice;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the trader must know before committing; each warning states fact, number, remedy. */
public final class PlanWarnings {

    private PlanWarnings() {}

    /** @param notices of the method about its parameters */
    public static List<Warning> of(
            AllocationInputs inputs,
            RuleBook rules,
            Decision decision,
            List<Warning> notices,
            List<AccountAllocation> lines,
            PlanSummary summary) {
        List<Warning> warnings = new ArrayList<>();
        LineWarnings ofLine = new LineWarnings(inputs, rules, decision, lines, summary);
        for (int i = 0; i < lines.size(); i++) {
            warnings.addAll(ofLine.of(i, lines.get(i)));
        }
        checksOff(inputs, warnings);
        price(inputs, warnings);
        warnings.addAll(notices);
        if (summary.unallocatedPar() > 0) {
            warnings.add(
                    Warning.note(Type.UNALLOCATED, null, unallocated(inputs, lines, summary, decision.certificate())));
        }
        return warnings;
    }

    private static void checksOff(AllocationInputs inputs, List<Warning> warnings) {
        if (!inputs.constraints().complianceCheck()) {
            warnings.add(Warning.unchecked(
                    Type.COMPLIANCE_OFF,
                    "Pre-trade compliance is off: rules and restricted lists cap no allocation; each one that an"
                            + " allocation breaks has a warning of its own."));
        }
        if (!inputs.constraints().respectCash() && inputs.order().side() == Side.BUY) {
            warnings.add(Warning.unchecked(
                    Type.CASH_LIMIT_OFF,
                    "Cash limit is off: available cash caps no allocation; each account that is short of cash has a"
                            + " warning of its own."));
        }
    }

    private static void price(AllocationInputs inputs, List<Warning> warnings) {
        BigDecimal limit = inputs.order().limitPricePer100();
        BigDecimal reference = inputs.bond().referencePricePer100();
        switch (PriceBand.judge(limit, reference, inputs.firmLimits())) {
            case OUTSIDE ->
                warnings.add(Warning.breach(
                        Type.PRICE_BAND,
                        null,
                        null,
                        "Limit price %s is %s %% off the reference price %s, outside the firm's band of %s %%."
                                .formatted(
                                        limit.toPlainString(),
                                        PriceBand.deviationPercent(limit, reference)
                                                .toPlainString(),
                                        reference.toPlainString(),
                                        inputs.firmLimits().priceBandPercent().toPlainString())));
            case NO_REFERENCE ->
                warnings.add(new Warning(
                        Type.PRICE_BAND,
                        Warning.Severity.MISSING_DATA,
                        null,
                        null,
                        true,
                        "Limit price %s cannot be compared: the bond has no reference price; supply it in the reference data."
                                .formatted(limit.toPlainString())));
            case ACCEPTED, REFUSED -> {
                // REFUSED never gets here: such an order is not split.
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
