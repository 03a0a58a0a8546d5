package com.allocationsystem.allocation.checker.rule;

import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.shared.Side;

/** Whether a piece keeps the restricted list and every rule that caps it. */
public final class RuleCheck {

    private final AllocationInputs inputs;
    private final RuleReader rules;
    private final CappingRules capping;
    private final boolean buys;

    public RuleCheck(AllocationInputs inputs) {
        this.inputs = inputs;
        this.rules = new RuleReader(inputs);
        this.capping = new CappingRules(inputs);
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
            if (capping.hold(rule, account) && par > rules.read(rule, account).cap()) {
                return false;
            }
        }
        return true;
    }

    /** @return whether a rule across accounts concerns the account; its cap is then a share of a common room */
    public boolean underCommonRule(Account account) {
        return inputs.rules().stream().anyMatch(rule -> underCommonRule(rule, account));
    }

    /** @return whether this rule is one across accounts that caps this one */
    public boolean underCommonRule(ComplianceRule rule, Account account) {
        return buys && isCommon(rule) && capping.hold(rule, account);
    }

    public static boolean isRestricted(AllocationInputs inputs, Account account) {
        return inputs.restrictions().stream()
                .anyMatch(
                        r -> r.side() == inputs.order().side() && r.accountId().equals(account.accountId()));
    }

    /** @return whether it is a rule across accounts */
    public static boolean isCommon(ComplianceRule rule) {
        return rule.kind().equals("MAX_ISSUE_OWNERSHIP_PCT");
    }
}
