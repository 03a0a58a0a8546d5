package com.allocationsystem.allocation.engine.compliance.guideline;

import com.allocationsystem.allocation.engine.compliance.exposure.Exposure;
import com.allocationsystem.allocation.engine.compliance.exposure.Limits;
import com.allocationsystem.allocation.engine.compliance.exposure.Trade;
import com.allocationsystem.allocation.engine.compliance.kind.RuleKind;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import java.math.BigDecimal;

/** Available cash after the trade, at least a percentage of NAV. */
public final class MinCashPctNav implements RuleKind {

    @Override
    public Exposure measure(ComplianceRule rule, Account account, Trade trade) {
        BigDecimal limit = Limits.single(rule);
        return limit == null
                ? new Exposure.Missing("limit")
                : new Exposure.Ratio(
                        account.availableCash(),
                        trade.moneyPerPar().negate(),
                        account.nav(),
                        limit.movePointLeft(2),
                        null,
                        "cash",
                        Exposure.Unit.PERCENT_OF_NAV);
    }
}
