package com.allocationsystem.allocation.engine.compliance.kind;

import com.allocationsystem.allocation.engine.compliance.RuleKinds;
import com.allocationsystem.allocation.engine.compliance.exposure.Exposure;
import com.allocationsystem.allocation.engine.compliance.exposure.Trade;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.rule.ComplianceRule;

/** One kind of rule: what it measures. Adding a kind means one such class and its line in {@link RuleKinds}. */
public interface RuleKind {

    /** @return what {@code rule} measures on {@code account} under {@code trade} */
    Exposure measure(ComplianceRule rule, Account account, Trade trade);
}
