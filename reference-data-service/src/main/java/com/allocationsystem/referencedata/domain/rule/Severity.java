package com.allocationsystem.referencedata.domain.rule;

/** What a rule does to a trade that breaks it. */
public enum Severity {
    /** Caps it. */
    RESTRICTION,
    /** Lets it through with a warning. */
    WARNING
}
