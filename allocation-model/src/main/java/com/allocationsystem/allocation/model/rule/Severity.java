package com.allocationsystem.allocation.model.rule;

/** What a rule does to a piece that breaks it. */
public enum Severity {
    /** Caps the piece. */
    RESTRICTION,
    /** Lets it through with a warning, unless the trader asks that it caps too: {@link SoftLimits}. */
    WARNING
}
