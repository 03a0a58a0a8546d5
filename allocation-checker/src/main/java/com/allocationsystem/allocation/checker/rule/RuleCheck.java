package com.allocationsystem.allocation.checker.rule;

import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.allocation.model.rule.Severity;
import com.allocationsystem.shared.Side;

/** Whether a piece keeps the restricted list and every rule of severity RESTRICTION. */
public final class RuleCheck {

    private final AllocationInputs inputs;
    private final RuleReader rules;
    private final boolean buys;

    public RuleCheck(AllocationInputs inputs) {
        this.inputs = inputs;
        this.rules = new RuleReader(inputs);
        this.buys = inputs.order().side() == Side.BUY;
    }

    /** @return whether {@code par}, above 0, is allowed for the account */
    public boolean allows(Account account, long par) {
        if (!inputs.constraints().complianceCheck()) {
            return true;
        }
        if (isRestricted(inputs, account)) {
            return false;
        }
        for (ComplianceRule rule : inputs.rules()) {
            if (rule.severity() == Severity.RESTRICTION
                    && RuleReader.concerns(rule, account)
                    && par > rules.read(rule, account).cap()) {
                return false;
            }
        }
        return true;
    }

    /** @return whether a rule across accounts concerns the account; its cap is then a share of a common room */
    public boolean underCommonRule(Account account) {
        return inputs.constraints().complianceCheck()
                && buys
                && inputs.rules().stream().anyMatch(r -> isCommon(r) && RuleReader.concerns(r, account));
    }

    public static boolean isRestricted(AllocationInputs inputs, Account account) {
        return inputs.restrictions().stream()
                .anyMatch(
                        r -> r.side() == inputs.order().side() && r.accountId().equals(account.accountId()));
    }

    public static boolean isCommon(ComplianceRule rule) {
        return rule.kind().equals("MAX_ISSUE_OWNERSHIP_PCT") && rule.severity() == Severity.RESTRICTION;
    }
}
