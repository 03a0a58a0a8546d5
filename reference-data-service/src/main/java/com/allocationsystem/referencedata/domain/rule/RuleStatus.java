package com.allocationsystem.referencedata.domain.rule;

/** Where a version of a rule is in its life. */
public enum RuleStatus {
    /** Written, not evaluated. */
    DRAFT,
    /** Evaluated and shown; binds no one. */
    TEST,
    /** In force. */
    APPROVED,
    /** No longer in force. */
    RETIRED
}
