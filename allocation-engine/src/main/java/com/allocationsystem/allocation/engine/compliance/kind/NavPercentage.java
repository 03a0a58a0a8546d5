package com.allocationsystem.allocation.engine.compliance.kind;

import com.allocationsystem.allocation.engine.compliance.exposure.Exposure;
import com.allocationsystem.allocation.engine.compliance.exposure.Limits;
import com.allocationsystem.allocation.engine.compliance.exposure.Trade;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;

/** Shared by the rules "market value of something, at most a percentage of NAV". A sale only lowers it. */
final class NavPercentage {

    private NavPercentage() {}

    static Exposure of(ComplianceRule rule, Account account, BigDecimal marketValue, Trade trade, String subject) {
        BigDecimal limit = Limits.single(rule);
        if (limit == null || marketValue == null) {
            return unknown(limit == null ? "limit" : "market value", trade);
        }
        return new Exposure.Ratio(
                marketValue,
                trade.moneyPerPar(),
                account.nav(),
                null,
                limit.movePointLeft(2),
                subject,
                Exposure.Unit.PERCENT_OF_NAV);
    }

    static Exposure unknown(String field, Trade trade) {
        return trade.side() == Side.SELL ? new Exposure.NotTouched() : new Exposure.Missing(field);
    }
}
