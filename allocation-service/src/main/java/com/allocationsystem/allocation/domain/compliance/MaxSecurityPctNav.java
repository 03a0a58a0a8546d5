package com.allocationsystem.allocation.domain.compliance;

import com.allocationsystem.allocation.domain.account.Account;

/** Market value of the bond itself, at most a percentage of NAV. */
final class MaxSecurityPctNav implements RuleKind {

    @Override
    public Exposure measure(ComplianceRule rule, Account account, Trade trade) {
        return NavPercentage.of(rule, account, account.holdingMarketValue(), trade, "this bond");
    }
}
