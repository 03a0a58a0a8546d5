package com.allocationsystem.allocation.domain.compliance;

import com.allocationsystem.allocation.domain.account.Account;

/** One kind of rule: what it measures. Adding a kind means one such class and its line in {@link RuleKinds}. */
interface RuleKind {

    /** @return what {@code rule} measures on {@code account} under {@code trade} */
    Exposure measure(ComplianceRule rule, Account account, Trade trade);
}
