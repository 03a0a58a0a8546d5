package com.allocationsystem.referencedata.domain.rule;

/** Kinds of compliance rule that a dataset may hold. */
public enum RuleKind {
    MAX_ISSUER_PCT_NAV(Shape.ONE),
    MAX_SECURITY_PCT_NAV(Shape.ONE),
    MAX_MATURITY_YEARS(Shape.ONE),
    MIN_RATING(Shape.ONE),
    SECTOR_MAX_PCT_NAV(Shape.ONE),
    DURATION_BAND(Shape.BAND),
    ACTIVE_SPREAD_DURATION_BAND(Shape.BAND),
    MAX_ISSUE_OWNERSHIP_PCT(Shape.ONE),
    RATING_BAND(Shape.BAND),
    MATURITY_YEARS_BAND(Shape.BAND),
    MIN_CASH_PCT_NAV(Shape.ONE),
    ALLOWED_COUNTRIES(Shape.MEMBERS),
    FORBIDDEN_ISSUERS(Shape.MEMBERS),
    NO_CALLABLE(Shape.NONE),
    NO_RULE_144A(Shape.NONE),
    NO_SUBORDINATED(Shape.NONE);

    private final Shape shape;

    RuleKind(Shape shape) {
        this.shape = shape;
    }

    /** What limits a kind has. */
    public enum Shape {
        /** {@code limit_high}. */
        ONE,
        /** {@code limit_low} and {@code limit_high}. */
        BAND,
        /** A list of members. */
        MEMBERS,
        /** None: it forbids something altogether. */
        NONE
    }

    /** What limits are in. */
    public enum Unit {
        /** 5 is 5 % of NAV, or of the issue. */
        PERCENT,
        YEARS,
        /** Rating: 1 = AAA ... 22 = D. */
        NOTCH
    }

    public Shape shape() {
        return shape;
    }

    /** @return null for a kind without a limit in numbers */
    public Unit unit() {
        if (!hasLimit()) {
            return null;
        }
        return isOfRatings() ? Unit.NOTCH : name().contains("PCT") ? Unit.PERCENT : Unit.YEARS;
    }

    /** @return whether its limit is {@code low:high} rather than one number */
    public boolean isBand() {
        return shape == Shape.BAND;
    }

    /** @return whether its limit is a list of members rather than a number */
    public boolean hasMembers() {
        return shape == Shape.MEMBERS;
    }

    /** @return whether it has a limit in numbers at all */
    public boolean hasLimit() {
        return shape == Shape.ONE || shape == Shape.BAND;
    }

    /** @return whether its limits are ratings, written as words or notches */
    public boolean isOfRatings() {
        return this == MIN_RATING || this == RATING_BAND;
    }
}
