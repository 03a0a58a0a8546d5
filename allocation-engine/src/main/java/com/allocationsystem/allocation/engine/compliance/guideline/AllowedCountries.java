package com.allocationsystem.allocation.engine.compliance.guideline;

import com.allocationsystem.allocation.engine.compliance.exposure.Exposure;
import com.allocationsystem.allocation.engine.compliance.exposure.Trade;
import com.allocationsystem.allocation.engine.compliance.kind.RuleKind;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.shared.Side;

/** The bond's country of risk is one of the rule's members. A sale is always allowed. */
public final class AllowedCountries implements RuleKind {

    @Override
    public Exposure measure(ComplianceRule rule, Account account, Trade trade) {
        if (trade.side() == Side.SELL) {
            return new Exposure.NotTouched();
        }
        String country = trade.bond().traitsOrUnknown().country();
        if (country == null || rule.membersOrNone().isEmpty()) {
            return new Exposure.Missing(country == null ? "country" : "members");
        }
        boolean allowed = rule.membersOrNone().contains(country);
        String fact = "the bond's country is %s and one of %s is asked for"
                .formatted(country, String.join(", ", rule.membersOrNone()));
        return new Exposure.Property(allowed ? 1 : 0, 1, allowed, fact);
    }
}
