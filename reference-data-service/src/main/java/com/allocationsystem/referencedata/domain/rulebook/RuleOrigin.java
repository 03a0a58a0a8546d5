package com.allocationsystem.referencedata.domain.rulebook;

/** Who keeps a rule up to date. */
public enum RuleOrigin {
    /** Each import replaces it. */
    DATASET,
    /** The rule book: imports leave it alone. */
    BOOK
}
