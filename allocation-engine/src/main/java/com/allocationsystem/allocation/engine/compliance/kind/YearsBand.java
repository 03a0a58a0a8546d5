package com.allocationsystem.allocation.engine.compliance.kind;

import com.allocationsystem.allocation.engine.compliance.exposure.Exposure;
import com.allocationsystem.allocation.engine.compliance.exposure.Trade;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import java.math.BigDecimal;

/** Shared by the rules "years of the account, from low to high": a piece moves them by money x the bond's years / NAV. */
final class YearsBand {

    private YearsBand() {}

    static Exposure of(
            ComplianceRule rule, Account account, double accountYears, double bondYears, Trade trade, String subject) {
        if (rule.limitLow() == null && rule.limitHigh() == null) {
            return new Exposure.Missing("limit");
        }
        BigDecimal perPar = trade.moneyPerPar().multiply(BigDecimal.valueOf(bondYears));
        if (perPar.signum() == 0) {
            return new Exposure.NotTouched();
        }
        BigDecimal numerator = BigDecimal.valueOf(accountYears).multiply(account.nav());
        return new Exposure.Ratio(
                numerator, perPar, account.nav(), rule.limitLow(), rule.limitHigh(), subject, Exposure.Unit.YEARS);
    }
}
