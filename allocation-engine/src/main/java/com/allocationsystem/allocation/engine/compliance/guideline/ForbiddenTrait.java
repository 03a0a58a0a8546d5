package com.allocationsystem.allocation.engine.compliance.guideline;

import com.allocationsystem.allocation.engine.compliance.exposure.Exposure;
import com.allocationsystem.allocation.engine.compliance.exposure.Trade;
import com.allocationsystem.allocation.engine.compliance.kind.RuleKind;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.BondTraits;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.shared.Side;
import java.util.function.Function;

/**
 * The bond has not a trait, such as being callable. A sale is always allowed.
 *
 * @param field the trait's name in the reference data
 * @param adjective what the bond is with it
 * @param trait null when unknown
 */
public record ForbiddenTrait(String field, String adjective, Function<BondTraits, Boolean> trait) implements RuleKind {

    @Override
    public Exposure measure(ComplianceRule rule, Account account, Trade trade) {
        if (trade.side() == Side.SELL) {
            return new Exposure.NotTouched();
        }
        Boolean has = trait.apply(trade.bond().traitsOrUnknown());
        return has == null
                ? new Exposure.Missing(field)
                : new Exposure.Property(has ? 1 : 0, 0, !has, "the bond is " + adjective);
    }
}
