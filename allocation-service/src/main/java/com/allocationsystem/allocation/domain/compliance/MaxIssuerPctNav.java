package com.allocationsystem.allocation.domain.compliance;

import com.allocationsystem.allocation.domain.account.Account;

/** Market value of the bond's issuer, at most a percentage of NAV. */
final class MaxIssuerPctNav implements RuleKind {

    @Override
    public Exposure measure(ComplianceRule rule, Account account, Trade trade) {
        return trade.bond().issuer() == null
                ? NavPercentage.unknown("issuer", trade)
                : NavPercentage.of(
                        rule,
                        account,
                        account.issuerMarketValue(),
                        trade,
                        "issuer " + trade.bond().issuer());
    }
}
