package com.allocationsystem.allocation.engine.compliance.kind;

import com.allocationsystem.allocation.engine.compliance.exposure.Exposure;
import com.allocationsystem.allocation.engine.compliance.exposure.Trade;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.rule.ComplianceRule;

/** Market value of the bond itself, at most a percentage of NAV. */
public final class MaxSecurityPctNav implements RuleKind {

    @Override
    public Exposure measure(ComplianceRule rule, Account account, Trade trade) {
        return NavPercentage.of(rule, account, account.holdingMarketValue(), trade, "this bond");
    }
}
