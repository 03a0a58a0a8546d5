package com.allocationsystem.referencedata.domain.rule;

import java.util.Collection;
import java.util.Optional;

/**
 * Which accounts a rule is about: all, those of a group, or one.
 *
 * @param groupId null unless it is about a group
 * @param accountId null unless it is about one account
 */
public record RuleScope(String groupId, String accountId) {

    private static final String ALL = "*";
    private static final String GROUP = "group:";
    private static final String ACCOUNT = "account:";

    /** @return empty unless the text is {@code *}, {@code group:ID} or {@code account:ID} */
    public static Optional<RuleScope> of(String text) {
        if (text.equals(ALL)) {
            return Optional.of(new RuleScope(null, null));
        }
        if (text.startsWith(GROUP)) {
            return Optional.of(new RuleScope(text.substring(GROUP.length()), null));
        }
        return text.startsWith(ACCOUNT)
                ? Optional.of(new RuleScope(null, text.substring(ACCOUNT.length())))
                : Optional.empty();
    }

    /** @param groups of the account, those above included */
    public boolean covers(String account, Collection<String> groups) {
        return groupId != null ? groups.contains(groupId) : accountId == null || accountId.equals(account);
    }
}
