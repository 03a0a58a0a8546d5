package com.allocationsystem.allocation.engine.explain;

import com.allocationsystem.allocation.engine.compliance.RuleBook;
import com.allocationsystem.allocation.engine.input.PriceBand;
import com.allocationsystem.allocation.engine.method.contract.Decision;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.PlanSummary;
import com.allocationsystem.allocation.model.plan.Warning;
import com.allocationsystem.allocation.model.plan.Warning.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Decides what the trader must know before committing; {@link WarningWords} says so. */
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
        warnings.addAll(checksOff(inputs, warnings));
        price(inputs, warnings);
        warnings.addAll(notices);
        if (summary.unallocatedPar() > 0) {
            warnings.add(Warning.note(
                    Type.UNALLOCATED, null, WarningWords.unallocated(inputs, lines, summary, decision.certificate())));
        }
        return warnings;
    }

    /** Says that a check is off where an account passes a limit of it; otherwise the switch changed nothing. */
    private static List<Warning> checksOff(AllocationInputs inputs, List<Warning> ofLines) {
        List<Warning> warnings = new ArrayList<>();
        if (!inputs.constraints().complianceCheck() && anyPassed(ofLines, Type.COMPLIANCE, Type.MISSING_DATA)) {
            warnings.add(Warning.unchecked(Type.COMPLIANCE_OFF, WarningWords.COMPLIANCE_OFF));
        }
        if (!inputs.constraints().respectCash() && anyPassed(ofLines, Type.INSUFFICIENT_CASH)) {
            warnings.add(Warning.unchecked(Type.CASH_LIMIT_OFF, WarningWords.CASH_LIMIT_OFF));
        }
        return warnings;
    }

    private static boolean anyPassed(List<Warning> warnings, Type... types) {
        Set<Type> wanted = Set.of(types);
        return warnings.stream().anyMatch(warning -> warning.overrideRequired() && wanted.contains(warning.type()));
    }

    private static void price(AllocationInputs inputs, List<Warning> warnings) {
        BigDecimal limit = inputs.order().limitPricePer100();
        BigDecimal reference = inputs.bond().referencePricePer100();
        switch (PriceBand.judge(limit, reference, inputs.firmLimits())) {
            case OUTSIDE ->
                warnings.add(Warning.breach(
                        Type.PRICE_BAND, null, null, WarningWords.outsideBand(limit, reference, inputs.firmLimits())));
            case NO_REFERENCE ->
                warnings.add(new Warning(
                        Type.PRICE_BAND,
                        Warning.Severity.MISSING_DATA,
                        null,
                        null,
                        true,
                        WarningWords.noReferencePrice(limit)));
            case ACCEPTED, REFUSED -> {
                // REFUSED never gets here: such an order is not split.
            }
        }
    }
}
