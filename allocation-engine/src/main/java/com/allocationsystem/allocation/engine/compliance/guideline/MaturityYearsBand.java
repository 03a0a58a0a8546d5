package com.allocationsystem.allocation.engine.compliance.guideline;

import com.allocationsystem.allocation.engine.compliance.exposure.Exposure;
import com.allocationsystem.allocation.engine.compliance.exposure.Trade;
import com.allocationsystem.allocation.engine.compliance.kind.RuleKind;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.shared.Side;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Years from settlement to the bond's maturity (365.25 days each), from low to high. A sale is always allowed. */
public final class MaturityYearsBand implements RuleKind {

    private static final double DAYS_OF_YEAR = 365.25;

    @Override
    public Exposure measure(ComplianceRule rule, Account account, Trade trade) {
        if (trade.side() == Side.SELL) {
            return new Exposure.NotTouched();
        }
        double years =
                ChronoUnit.DAYS.between(trade.settlementDate(), trade.bond().maturity()) / DAYS_OF_YEAR;
        return Band.of(rule, years, String.format(Locale.ROOT, "the bond matures in %.2f years", years));
    }
}
