package com.allocationsystem.allocation.model.plan;

/** Why an account got what it got. */
public enum ReasonCode {
    /** Its share by the method. */
    METHOD_SHARE,
    /** MIN_DISPERSION: an interior optimum, no limit binds. */
    WATER_LEVEL,
    /** Cash available at settlement binds. */
    CASH,
    /** Par held binds. */
    HOLDING,
    /** Its share stays under, or is lifted to, the smallest legal piece. */
    MIN_PIECE,
    /** Less than one increment is missing to its exact share or cap. */
    INCREMENT,
    /** A compliance rule binds. */
    COMPLIANCE,
    /** On the restricted list. */
    RESTRICTED,
    /** A needed value is unknown. */
    MISSING_DATA,
    /** No weight under the method. */
    ZERO_WEIGHT,
    /** The trader left the account out. */
    EXCLUDED,
    /** The trader fixed the piece. */
    FIXED,
    /** The whole order went to this account. */
    ORDER
}
