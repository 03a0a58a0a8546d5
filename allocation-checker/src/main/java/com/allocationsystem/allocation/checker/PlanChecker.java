package com.allocationsystem.allocation.checker;

import com.allocationsystem.allocation.checker.figure.LineCheck;
import com.allocationsystem.allocation.checker.limit.DistanceCheck;
import com.allocationsystem.allocation.checker.limit.LegalCheck;
import com.allocationsystem.allocation.checker.proof.CertificateCheck;
import com.allocationsystem.allocation.checker.rule.CommonCapacity;
import com.allocationsystem.allocation.checker.rule.RuleCheck;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.plan.PlanSummary;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Verifies a plan from the frozen inputs alone; shares no code with what made it.
 *
 * <p>Every piece is legal and the stated range of pieces is the whole of them; sums, money and metrics follow; the certified
 * value is right and the bound follows from its proof. Written for plainness, not speed: each rule asked of one number at
 * a time.
 */
public final class PlanChecker {

    private PlanChecker() {}

    /** @throws PlanFailedItsCheckException with everything found, when anything is */
    public static void requireSound(AllocationInputs inputs, AllocationPlan plan) {
        List<String> failures = failures(inputs, plan);
        if (!failures.isEmpty()) {
            throw new PlanFailedItsCheckException(failures);
        }
    }

    /** @return what is wrong with the plan; empty when nothing is */
    public static List<String> failures(AllocationInputs inputs, AllocationPlan plan) {
        List<String> failures = new ArrayList<>();
        if (!sameAccounts(inputs, plan)) {
            failures.add("the plan's lines are not the accounts of the inputs");
            return failures;
        }
        LegalCheck legal = new LegalCheck(inputs);
        LineCheck lines = new LineCheck(inputs);
        long[][] pieces = new long[plan.allocations().size()][];
        for (int i = 0; i < pieces.length; i++) {
            Account account = inputs.accounts().get(i);
            AccountAllocation line = plan.allocations().get(i);
            if (!legal.isLegal(account, line.quantityPar())) {
                failures.add("piece " + line.quantityPar() + " of " + account.accountId() + " is not legal");
            }
            pieces[i] = legal.pieces(account, line, failures);
            lines.check(account, line, failures);
        }
        sums(inputs, plan, failures);
        commonRules(inputs, plan, failures);
        long[][] ranges = new DistanceCheck(inputs, plan, pieces).ranges(failures);
        new CertificateCheck(inputs, plan, pieces, ranges, failures).check();
        return failures;
    }

    static boolean sameAccounts(AllocationInputs inputs, AllocationPlan plan) {
        if (inputs.accounts().size() != plan.allocations().size()) {
            return false;
        }
        for (int i = 0; i < plan.allocations().size(); i++) {
            if (!inputs.accounts()
                    .get(i)
                    .accountId()
                    .equals(plan.allocations().get(i).accountId())) {
                return false;
            }
        }
        return true;
    }

    private static void sums(AllocationInputs inputs, AllocationPlan plan, List<String> failures) {
        long par = 0;
        int withPiece = 0;
        BigDecimal money = BigDecimal.ZERO;
        for (AccountAllocation line : plan.allocations()) {
            par += line.quantityPar();
            withPiece += line.quantityPar() > 0 ? 1 : 0;
            money = money.add(line.notional());
        }
        PlanSummary summary = plan.summary();
        boolean right = summary.totalAllocatedPar() == par
                && summary.unallocatedPar() == inputs.order().quantityPar() - par
                && summary.unallocatedPar() >= 0
                && summary.allocationRate() == (double) par / inputs.order().quantityPar()
                && summary.accountsAllocated() == withPiece
                && summary.accountsSkipped() == plan.allocations().size() - withPiece
                && summary.totalNotional().compareTo(money) == 0;
        if (!right) {
            failures.add("summary does not add up: the lines hold " + par + " of "
                    + inputs.order().quantityPar() + " in " + withPiece + " pieces for " + money);
        }
    }

    private static void commonRules(AllocationInputs inputs, AllocationPlan plan, List<String> failures) {
        RuleCheck rules = new RuleCheck(inputs);
        for (ComplianceRule rule :
                inputs.rules().stream().filter(RuleCheck::isCommon).toList()) {
            long bought = CommonCapacity.boughtPar(inputs, plan, account -> rules.underCommonRule(rule, account));
            if (bought > CommonCapacity.par(inputs, rule)) {
                failures.add("rule " + rule.ruleId() + " leaves " + CommonCapacity.par(inputs, rule) + ", but " + bought
                        + " are bought");
            }
        }
    }
}
