package com.allocationsystem.allocation.model.plan;

/** Why an account got what it got. */
public enum ReasonCode {
    /** Its share by the method. */
    METHOD_SHARE,
    /** MIN_DISPERSION: an interior optimum, no limit binds. */
    WATER_LEVEL,
    /** MIN_DISPERSION: the largest allowed distance from the pro rata share binds. */
    DISTANCE,
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
    /** It got what the trader's instruction asks for. */
    REQUEST,
    /** The trader left the account out. */
    EXCLUDED,
    /** The trader fixed the piece. */
    FIXED,
    /** The whole order went to this account. */
    ORDER,
    /** The firm's limit on one order's share of an account's NAV binds. */
    FIRM_LIMIT,
    /** A policy of the account forbids trades on this side. */
    DO_NOT_TRADE,
    /** A policy of the account keeps cash in it, and binds. */
    CASH_FLOOR,
    /** A policy of the account forbids purchases of the bond's asset class. */
    ASSET_CLASS
}
