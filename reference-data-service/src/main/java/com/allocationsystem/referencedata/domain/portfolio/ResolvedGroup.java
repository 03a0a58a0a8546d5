package com.allocationsystem.referencedata.domain.portfolio;

import java.math.BigDecimal;
import java.util.List;

/**
 * A group with every account in it or in a group below it.
 *
 * @param group itself
 * @param accounts each once, by account id
 */
public record ResolvedGroup(PortfolioGroup group, List<Account> accounts) {

    /** @return the sum of the accounts' NAVs, 0 without any; null when they are in several currencies */
    public BigDecimal totalNav() {
        long currencies =
                accounts.stream().map(Account::baseCurrency).distinct().count();
        return currencies > 1
                ? null
                : accounts.stream().map(Account::nav).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
