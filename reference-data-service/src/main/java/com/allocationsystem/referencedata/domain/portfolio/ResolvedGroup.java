package com.allocationsystem.referencedata.domain.portfolio;

import java.util.List;

/**
 * A group with every account in it or in a group below it.
 *
 * @param group itself
 * @param accounts each once, by account id
 */
public record ResolvedGroup(PortfolioGroup group, List<Account> accounts) {}
