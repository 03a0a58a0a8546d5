package com.allocationsystem.referencedata.domain.rulebook;

import java.util.Locale;
import java.util.Optional;

/** What a user may ask for a version of a rule. */
public enum RuleWish {
    /** DRAFT to TEST. */
    TEST,
    /** TEST back to DRAFT. */
    DRAFT,
    /** Ask a second user to put a DRAFT or TEST version in force. */
    SUBMIT,
    /** Ask a second user to end an APPROVED version. */
    RETIRE,
    /** Take back what one asked for. */
    WITHDRAW,
    /** As the second user: do what was asked for. */
    APPROVE,
    /** As the second user: refuse it. */
    REJECT;

    /** @return the wish of that name in lower case, as addresses name it */
    public static Optional<RuleWish> named(String word) {
        for (RuleWish wish : values()) {
            if (wish.word().equals(word)) {
                return Optional.of(wish);
            }
        }
        return Optional.empty();
    }

    /** @return its name in lower case */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
