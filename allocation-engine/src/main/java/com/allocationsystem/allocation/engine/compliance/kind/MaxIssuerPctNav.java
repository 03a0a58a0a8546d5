package com.allocationsystem.allocation.engine.compliance.kind;

import com.allocationsystem.allocation.engine.compliance.exposure.Exposure;
import com.allocationsystem.allocation.engine.compliance.exposure.Trade;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.rule.ComplianceRule;

/** Market value of the bond's issuer, at most a percentage of NAV. */
public final class MaxIssuerPctNav implements RuleKind {

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
