package com.allocationsystem.allocation.domain.compliance;

import com.allocationsystem.allocation.domain.account.Account;

/** The account's spread duration less its benchmark's, from low to high, years. */
final class ActiveSpreadDurationBand implements RuleKind {

    @Override
    public Exposure measure(ComplianceRule rule, Account account, Trade trade) {
        double active = account.spreadDurationYears() - account.benchmarkSpreadDurationYears();
        return YearsBand.of(rule, account, active, trade.bond().spreadDurationYears(), trade, "active spread duration");
    }
}
