package com.allocationsystem.referencedata.domain.rule;

/** Kinds of compliance rule that a dataset may hold. */
public enum RuleKind {
    MAX_ISSUER_PCT_NAV(false),
    MAX_SECURITY_PCT_NAV(false),
    MAX_MATURITY_YEARS(false),
    MIN_RATING(false),
    SECTOR_MAX_PCT_NAV(false),
    DURATION_BAND(true),
    ACTIVE_SPREAD_DURATION_BAND(true),
    MAX_ISSUE_OWNERSHIP_PCT(false);

    private final boolean band;

    RuleKind(boolean band) {
        this.band = band;
    }

    /** @return whether its limit is {@code low:high} rather than one number */
    public boolean isBand() {
        return band;
    }
}
