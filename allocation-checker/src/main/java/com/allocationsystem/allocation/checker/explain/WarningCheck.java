package com.allocationsystem.allocation.checker.explain;

import com.allocationsystem.allocation.checker.figure.Shares;
import com.allocationsystem.allocation.checker.method.MethodReadings;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.plan.ReasonCode;
import com.allocationsystem.allocation.model.plan.Warning;
import com.allocationsystem.allocation.model.plan.Warning.Type;
import com.allocationsystem.allocation.model.rule.RuleFinding;
import com.allocationsystem.allocation.model.rule.RuleFinding.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Whether the plan warns of everything there is to warn of, of nothing else, and in the words of its lines. */
public final class WarningCheck {

    private final AllocationInputs inputs;
    private final AllocationPlan plan;
    private final double[] shares;
    private final boolean searched;
    private final boolean anyHeadroom;
    private final List<Warning> right = new ArrayList<>();

    public WarningCheck(AllocationInputs inputs, AllocationPlan plan) {
        this.inputs = inputs;
        this.plan = plan;
        this.shares = Shares.of(inputs, plan);
        this.searched = new ReasonCheck(inputs, plan).searched();
        this.anyHeadroom = plan.allocations().stream()
                .anyMatch(line -> line.legal().maximumPar() > line.quantityPar() && !isFixed(line));
    }

    public void check(List<String> failures) {
        for (int i = 0; i < shares.length; i++) {
            if (!isLeftOut(i)) {
                ofLine(plan.allocations().get(i), fellShort(i));
            }
        }
        List<Warning> stated = new ArrayList<>(plan.warnings());
        new PassedLimits(inputs, plan).take(stated, shares, failures);
        if (!stated.equals(right)) {
            List<Warning> missing = new ArrayList<>(right);
            stated.forEach(missing::remove);
            right.forEach(stated::remove);
            failures.add("warnings do not follow: missing " + missing + ", too many " + stated);
        }
    }

    private void ofLine(AccountAllocation line, boolean fellShort) {
        String id = line.accountId();
        ReasonCode code = line.reason().code();
        boolean none = line.quantityPar() == 0;
        Warning.Severity held = none ? Warning.Severity.SKIPPED : Warning.Severity.CAPPED;
        String fact = id + " gets " + line.quantityPar() + ": " + line.reason().detail();
        if (code == ReasonCode.MIN_PIECE) {
            add(Type.MIN_LOT_SIZE, none ? held : Warning.Severity.NOTE, null, id, fact);
        } else if (code == ReasonCode.MISSING_DATA && !isSaidByARule(line)) {
            add(Type.MISSING_DATA, Warning.Severity.MISSING_DATA, line.reason().ruleId(), id, fact);
        } else if (fellShort && code == ReasonCode.CASH) {
            add(Type.INSUFFICIENT_CASH, held, null, id, fact);
        } else if (fellShort && code == ReasonCode.HOLDING && line.holdingPar() > 0) {
            add(Type.INSUFFICIENT_HOLDING, held, null, id, fact);
        } else if (fellShort && code == ReasonCode.FIRM_LIMIT) {
            add(Type.FIRM_LIMIT, held, null, id, fact);
        } else if (fellShort && code == ReasonCode.RESTRICTED) {
            add(Type.COMPLIANCE, held, null, id, fact);
        } else if (fellShort && code == ReasonCode.CASH_FLOOR) {
            add(Type.INSUFFICIENT_CASH, held, line.reason().ruleId(), id, fact);
        } else if (fellShort && (code == ReasonCode.DO_NOT_TRADE || code == ReasonCode.ASSET_CLASS)) {
            add(Type.COMPLIANCE, held, line.reason().ruleId(), id, fact);
        }
        for (RuleFinding finding : line.findings()) {
            String words = finding.detail() == null ? line.reason().detail() : finding.detail();
            boolean holds = code == ReasonCode.COMPLIANCE
                    && finding.ruleId().equals(line.reason().ruleId());
            if (finding.outcome() == Outcome.MISSING_DATA) {
                right.add(new Warning(
                        Type.MISSING_DATA,
                        Warning.Severity.MISSING_DATA,
                        finding.ruleId(),
                        id,
                        !none,
                        id + ": " + words));
            } else if (finding.outcome() == Outcome.BREACH) {
                right.add(new Warning(
                        Type.COMPLIANCE, Warning.Severity.BREACH, finding.ruleId(), id, true, id + ": " + words));
            } else if (holds && fellShort) {
                add(Type.COMPLIANCE, held, finding.ruleId(), id, id + ": " + words);
            }
        }
    }

    private static boolean isSaidByARule(AccountAllocation line) {
        return line.findings().stream()
                .map(RuleFinding::ruleId)
                .anyMatch(id -> id.equals(line.reason().ruleId()));
    }

    /** A warning that no commit has to override. */
    private void add(Type type, Warning.Severity severity, String ruleId, String accountId, String message) {
        right.add(new Warning(type, severity, ruleId, accountId, false, message));
    }

    /** Whether a limit took something from the account, or the order did not fill. */
    private boolean fellShort(int i) {
        if (plan.summary().unallocatedPar() > 0) {
            return true;
        }
        if (searched) {
            return anyHeadroom;
        }
        long par = plan.allocations().get(i).quantityPar();
        return par > 0 ? shares[i] - par >= inputs.bond().incrementPar() : shares[i] > 0;
    }

    /** The method has nothing for the account, so no limit takes anything from it. */
    private boolean isLeftOut(int i) {
        return !isFixed(plan.allocations().get(i))
                && MethodReadings.of(inputs)
                        .hasNoWeight(inputs, inputs.accounts().get(i));
    }

    private boolean isFixed(AccountAllocation line) {
        return line.reason().code() == ReasonCode.FIXED;
    }
}
