package com.allocationsystem.allocation.engine.compliance.kind;

import com.allocationsystem.allocation.engine.compliance.exposure.Exposure;
import com.allocationsystem.allocation.engine.compliance.exposure.Trade;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.rule.ComplianceRule;

/** The account's duration, from low to high, years. */
public final class DurationBand implements RuleKind {

    @Override
    public Exposure measure(ComplianceRule rule, Account account, Trade trade) {
        return YearsBand.of(rule, account, account.durationYears(), trade.bond().durationYears(), trade, "duration");
    }
}
