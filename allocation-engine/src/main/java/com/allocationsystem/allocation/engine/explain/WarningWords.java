package com.allocationsystem.allocation.engine.explain;

import com.allocationsystem.allocation.engine.input.PriceBand;
import com.allocationsystem.allocation.model.certificate.Certificate;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.FirmLimits;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.PlanSummary;
import com.allocationsystem.allocation.model.plan.ReasonCode;
import com.allocationsystem.shared.DirtyPrice;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The sentences of warnings about the whole order: fact, number, remedy. */
final class WarningWords {

    static final String COMPLIANCE_OFF =
            "Pre-trade compliance is off: rules and restricted lists cap no allocation; each one that an allocation"
                    + " breaks has a warning of its own.";

    static final String CASH_LIMIT_OFF =
            "Cash limit is off: available cash caps no allocation; each account that is short of cash has a warning of"
                    + " its own.";

    private WarningWords() {}

    static String outsideBand(BigDecimal limit, BigDecimal reference, FirmLimits firm) {
        return "Limit price %s is %s %% off the reference price %s, outside the firm's band of %s %%."
                .formatted(
                        limit.toPlainString(),
                        PriceBand.deviationPercent(limit, reference).toPlainString(),
                        reference.toPlainString(),
                        firm.priceBandPercent().toPlainString());
    }

    static String noReferencePrice(BigDecimal limit) {
        return "Limit price %s cannot be compared: the bond has no reference price; supply it in the reference data."
                .formatted(limit.toPlainString());
    }

    /** What would place the rest. */
    static String unallocated(
            AllocationInputs inputs, List<AccountAllocation> lines, PlanSummary summary, Certificate certificate) {
        long rest = summary.unallocatedPar();
        DirtyPrice price = inputs.order().dirtyPrice();
        Map<ReasonCode, Integer> counts = new EnumMap<>(ReasonCode.class);
        lines.forEach(line -> counts.merge(line.reason().code(), 1, Integer::sum));
        StringBuilder text = new StringBuilder();
        text.append(rest).append(" of ").append(inputs.order().quantityPar()).append(" stay unallocated");
        text.append(
                certificate.unallocatedLowerBoundPar() == rest
                        ? "; no tradable split places more."
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
            case EXCLUDED -> " include the excluded accounts" + accounts + ",";
            case FIXED -> " unlock the fixed allocations" + accounts + ",";
            case FIRM_LIMIT -> " order less at a time" + accounts + ",";
            case DO_NOT_TRADE, CASH_FLOOR, ASSET_CLASS -> " end the policies that bind" + accounts + ",";
            case ZERO_WEIGHT -> " give a weight" + accounts + ",";
            case MIN_PIECE -> " lower the smallest allocation" + accounts + ",";
            case REQUEST -> " ask for more" + accounts + ",";
            case METHOD_SHARE, WATER_LEVEL, INCREMENT, ORDER, DISTANCE -> "";
        };
    }
}
