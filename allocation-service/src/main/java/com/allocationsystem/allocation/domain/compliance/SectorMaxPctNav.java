package com.allocationsystem.allocation.domain.compliance;

import com.allocationsystem.allocation.domain.account.Account;

/** Market value of the bond's sector, at most a percentage of NAV. */
final class SectorMaxPctNav implements RuleKind {

    @Override
    public Exposure measure(ComplianceRule rule, Account account, Trade trade) {
        return trade.bond().sector() == null
                ? NavPercentage.unknown("sector", trade)
                : NavPercentage.of(
                        rule,
                        account,
                        account.sectorMarketValue(),
                        trade,
                        "sector " + trade.bond().sector());
    }
}
