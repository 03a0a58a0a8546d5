package com.allocationsystem.allocation.domain.compliance;

import com.allocationsystem.allocation.domain.account.Account;

/** The account's duration, from low to high, years. */
final class DurationBand implements RuleKind {

    @Override
    public Exposure measure(ComplianceRule rule, Account account, Trade trade) {
        return YearsBand.of(rule, account, account.durationYears(), trade.bond().durationYears(), trade, "duration");
    }
}
