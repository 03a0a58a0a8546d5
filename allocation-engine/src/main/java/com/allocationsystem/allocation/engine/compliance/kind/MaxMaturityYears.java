package com.allocationsystem.allocation.engine.compliance.kind;

import com.allocationsystem.allocation.engine.compliance.exposure.Exposure;
import com.allocationsystem.allocation.engine.compliance.exposure.Limits;
import com.allocationsystem.allocation.engine.compliance.exposure.Trade;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Years from settlement to the bond's maturity, at most a number. A sale is always allowed. */
public final class MaxMaturityYears implements RuleKind {

    private static final double DAYS_OF_YEAR = 365.25;

    @Override
    public Exposure measure(ComplianceRule rule, Account account, Trade trade) {
        if (trade.side() == Side.SELL) {
            return new Exposure.NotTouched();
        }
        BigDecimal limit = Limits.single(rule);
        if (limit == null) {
            return new Exposure.Missing("limit");
        }
        // Whole years are counted on the calendar, so that a 12-year bond passes a 12-year limit in any leap year.
        boolean allowed = !trade.settlementDate()
                .plusYears(limit.intValue())
                .plusDays(Math.round((limit.doubleValue() - limit.intValue()) * DAYS_OF_YEAR))
                .isBefore(trade.bond().maturity());
        double years =
                ChronoUnit.DAYS.between(trade.settlementDate(), trade.bond().maturity()) / DAYS_OF_YEAR;
        String fact = String.format(
                Locale.ROOT, "the bond matures in %.1f years and at most %s are allowed", years, limit.toPlainString());
        return new Exposure.Property(years, limit.doubleValue(), allowed, fact);
    }
}
