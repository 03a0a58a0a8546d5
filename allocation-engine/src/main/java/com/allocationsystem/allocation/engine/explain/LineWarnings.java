package com.allocationsystem.allocation.engine.explain;

import com.allocationsystem.allocation.engine.compliance.RuleBook;
import com.allocationsystem.allocation.engine.limit.PieceLimits;
import com.allocationsystem.allocation.engine.method.contract.Decision;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.Cap;
import com.allocationsystem.allocation.model.plan.PlanSummary;
import com.allocationsystem.allocation.model.plan.ReasonCode;
import com.allocationsystem.allocation.model.plan.Warning;
import com.allocationsystem.allocation.model.plan.Warning.Type;
import com.allocationsystem.allocation.model.rule.Restriction;
import com.allocationsystem.allocation.model.rule.RuleFinding;
import com.allocationsystem.allocation.model.rule.RuleFinding.Outcome;
import com.allocationsystem.shared.DirtyPrice;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Warnings of one account: the limit that held its allocation down, the limits that its allocation passes, and what could not be
 * judged.
 *
 * <p>A limit that took nothing away is not worth a warning: see {@link #isShort}.
 */
final class LineWarnings {

    private final AllocationInputs inputs;
    private final RuleBook rules;
    private final Decision decision;
    private final boolean orderFilled;
    private final int linesWithHeadroom;

    LineWarnings(
            AllocationInputs inputs,
            RuleBook rules,
            Decision decision,
            List<AccountAllocation> lines,
            PlanSummary summary) {
        this.inputs = inputs;
        this.rules = rules;
        this.decision = decision;
        this.orderFilled = summary.unallocatedPar() == 0;
        this.linesWithHeadroom = (int)
                lines.stream().filter(line -> line.reason().headroomPar() > 0).count();
    }

    /** @param i of the account in the inputs */
    List<Warning> of(int i, AccountAllocation line) {
        List<Warning> warnings = new ArrayList<>();
        if (isLeftOut(line)) {
            return warnings;
        }
        boolean isShort = isShort(i, line);
        limit(line, isShort, warnings);
        passed(i, line, warnings);
        for (RuleFinding finding : line.findings()) {
            rule(line, finding, isShort, warnings);
        }
        return warnings;
    }

    /**
     * Whether the account gets less than the method meant for it, by an increment or more; under MIN_DISPERSION, which means no
     * particular share, whether another account could have taken more. In an order that does not fill every limit counts.
     */
    private boolean isShort(int i, AccountAllocation line) {
        if (!orderFilled) {
            return true;
        }
        if (decision.quotaPar() == null) {
            return linesWithHeadroom > 0;
        }
        double quota = decision.quotaPar()[i];
        long piece = line.quantityPar();
        return piece == 0 ? quota > 0 : quota - piece >= inputs.bond().incrementPar();
    }

    /** The method means nothing for the account: no limit took anything from it. */
    private static boolean isLeftOut(AccountAllocation line) {
        return line.caps().stream().anyMatch(cap -> cap.kind() == Cap.Kind.ZERO_WEIGHT);
    }

    private static void limit(AccountAllocation line, boolean isShort, List<Warning> warnings) {
        String id = line.accountId();
        long piece = line.quantityPar();
        String fact = id + " gets " + piece + ": " + line.reason().detail();
        switch (line.reason().code()) {
            case CASH -> addIf(isShort, Warning.limited(Type.INSUFFICIENT_CASH, null, id, piece, fact), warnings);
            case HOLDING ->
                addIf(
                        isShort && line.holdingPar() > 0,
                        Warning.limited(Type.INSUFFICIENT_HOLDING, null, id, piece, fact),
                        warnings);
            case RESTRICTED -> addIf(isShort, Warning.limited(Type.COMPLIANCE, null, id, piece, fact), warnings);
            case DO_NOT_TRADE, ASSET_CLASS ->
                addIf(isShort, Warning.limited(Type.COMPLIANCE, line.reason().ruleId(), id, piece, fact), warnings);
            case CASH_FLOOR ->
                addIf(
                        isShort,
                        Warning.limited(Type.INSUFFICIENT_CASH, line.reason().ruleId(), id, piece, fact),
                        warnings);
            case FIRM_LIMIT -> addIf(isShort, Warning.limited(Type.FIRM_LIMIT, null, id, piece, fact), warnings);
            case MIN_PIECE ->
                warnings.add(
                        piece > 0
                                ? Warning.note(Type.MIN_LOT_SIZE, id, fact)
                                : Warning.limited(Type.MIN_LOT_SIZE, null, id, 0, fact));
            case MISSING_DATA ->
                addIf(!isOfRule(line), Warning.missing(line.reason().ruleId(), id, piece > 0, fact), warnings);
            default -> {
                // The method's own choice needs no warning; rules speak for themselves.
            }
        }
    }

    /** Whether a finding of a rule says what is missing. */
    private static boolean isOfRule(AccountAllocation line) {
        return line.findings().stream()
                .anyMatch(finding -> finding.ruleId().equals(line.reason().ruleId()));
    }

    /** Limits that do not cap because their check is off. */
    private void passed(int i, AccountAllocation line, List<Warning> warnings) {
        String id = line.accountId();
        long piece = line.quantityPar();
        if (piece == 0) {
            return;
        }
        Restriction restriction = rules.restrictionOf(inputs.accounts().get(i));
        if (restriction != null) {
            warnings.add(Warning.breach(
                    Type.COMPLIANCE,
                    null,
                    id,
                    "%s gets %d, but the bond is on the account's restricted list for this side (%s); exclude the account"
                            .formatted(id, piece, restriction.reason())));
        }
        if (inputs.order().side() == Side.BUY
                && piece > PieceLimits.affordablePar(inputs, inputs.accounts().get(i))) {
            BigDecimal missing = line.notional().subtract(line.availableCash());
            warnings.add(Warning.breach(
                    Type.INSUFFICIENT_CASH,
                    null,
                    id,
                    "%s gets %d for %s, but its available cash is %s; raise %s of cash or reduce the allocation"
                            .formatted(
                                    id,
                                    piece,
                                    line.notional().toPlainString(),
                                    inCents(line.availableCash()),
                                    inCents(missing))));
        }
    }

    private static void rule(AccountAllocation line, RuleFinding finding, boolean isShort, List<Warning> warnings) {
        String id = line.accountId();
        String detail = finding.detail() == null ? line.reason().detail() : finding.detail();
        String fact = id + ": " + detail;
        boolean heldDown = line.reason().code() == ReasonCode.COMPLIANCE
                && finding.ruleId().equals(line.reason().ruleId());
        if (finding.outcome() == Outcome.MISSING_DATA) {
            warnings.add(Warning.missing(finding.ruleId(), id, line.quantityPar() > 0, fact));
        } else if (finding.outcome() == Outcome.BREACH) {
            warnings.add(Warning.breach(Type.COMPLIANCE, finding.ruleId(), id, fact));
        } else if (heldDown && isShort) {
            warnings.add(Warning.limited(Type.COMPLIANCE, finding.ruleId(), id, line.quantityPar(), fact));
        }
    }

    private static String inCents(BigDecimal money) {
        return money.setScale(DirtyPrice.MONEY_SCALE, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static void addIf(boolean due, Warning warning, List<Warning> warnings) {
        if (due) {
            warnings.add(warning);
        }
    }
}
