package com.allocationsystem.allocation.checker.rule;

import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.allocation.model.rule.Severity;
import com.allocationsystem.allocation.model.rule.SoftLimits;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which rules hold which accounts down, and which only find. */
public final class CappingRules {

    private final boolean checked;
    private final SoftLimits soft;
    private final Map<String, Set<String>> waivedAccounts = new HashMap<>();

    public CappingRules(AllocationInputs inputs) {
        this(inputs.constraints().complianceCheck(), inputs.constraints().softLimits());
    }

    private CappingRules(boolean checked, SoftLimits soft) {
        this.checked = checked;
        this.soft = soft;
        if (soft != null) {
            soft.waived().forEach(waived -> waivedAccounts
                    .computeIfAbsent(waived.ruleId(), id -> new HashSet<>())
                    .add(waived.accountId()));
        }
    }

    /** @return for rules in test, which are read as their severity says, whatever the order asks for */
    static CappingRules bySeverity() {
        return new CappingRules(true, null);
    }

    /** @return whether the account's piece must keep the rule */
    public boolean hold(ComplianceRule rule, Account account) {
        if (!checked || !RuleReader.concerns(rule, account)) {
            return false;
        }
        return switch (rule.severity()) {
            case RESTRICTION -> true;
            case WARNING -> soft != null && !isWaived(rule, account);
        };
    }

    /** @return whether compliance lets the account pass a rule that the trader asks to cap */
    boolean isWaived(ComplianceRule rule, Account account) {
        return rule.severity() == Severity.WARNING
                && waivedAccounts.getOrDefault(rule.ruleId(), Set.of()).contains(account.accountId());
    }
}
