package com.allocationsystem.allocation.engine.compliance.guideline;

import com.allocationsystem.allocation.engine.compliance.exposure.Exposure;
import com.allocationsystem.allocation.engine.compliance.exposure.Trade;
import com.allocationsystem.allocation.engine.compliance.kind.RuleKind;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.shared.Side;

/**
 * The bond's issuer is none of the rule's members. A sale is always allowed. Which members name the issuer is decided where the whole
 * catalogue is known: they come under the name that the bond has.
 */
public final class ForbiddenIssuers implements RuleKind {

    @Override
    public Exposure measure(ComplianceRule rule, Account account, Trade trade) {
        if (trade.side() == Side.SELL) {
            return new Exposure.NotTouched();
        }
        String issuer = trade.bond().issuer();
        if (issuer == null || rule.membersOrNone().isEmpty()) {
            return new Exposure.Missing(issuer == null ? "issuer" : "members");
        }
        boolean listed = rule.membersOrNone().contains(issuer);
        return new Exposure.Property(listed ? 1 : 0, 0, !listed, "issuer " + issuer + " is on the list");
    }
}
