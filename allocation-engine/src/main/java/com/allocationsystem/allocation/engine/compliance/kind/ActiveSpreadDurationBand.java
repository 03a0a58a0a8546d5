package com.allocationsystem.allocation.engine.compliance.kind;

import com.allocationsystem.allocation.engine.compliance.exposure.Exposure;
import com.allocationsystem.allocation.engine.compliance.exposure.Trade;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.rule.ComplianceRule;

/** The account's spread duration less its benchmark's, from low to high, years. */
public final class ActiveSpreadDurationBand implements RuleKind {

    @Override
    public Exposure measure(ComplianceRule rule, Account account, Trade trade) {
        double active = account.spreadDurationYears() - account.benchmarkSpreadDurationYears();
        return YearsBand.of(rule, account, active, trade.bond().spreadDurationYears(), trade, "active spread duration");
    }
}
