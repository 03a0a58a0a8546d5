package com.allocationsystem.allocation.engine.compliance.guideline;

import com.allocationsystem.allocation.engine.compliance.exposure.Exposure;
import com.allocationsystem.allocation.engine.compliance.exposure.Trade;
import com.allocationsystem.allocation.engine.compliance.kind.MinRating;
import com.allocationsystem.allocation.engine.compliance.kind.RuleKind;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.shared.Side;

/** The bond's rating as a notch, from low to high; 1 = AAA, 10 = BBB-. A sale is always allowed. */
public final class RatingBand implements RuleKind {

    @Override
    public Exposure measure(ComplianceRule rule, Account account, Trade trade) {
        if (trade.side() == Side.SELL) {
            return new Exposure.NotTouched();
        }
        int notch = MinRating.notch(trade.bond().rating());
        return notch == 0
                ? new Exposure.Missing("rating")
                : Band.of(rule, notch, "the bond is rated " + trade.bond().rating() + ", notch " + notch);
    }
}
