package com.allocationsystem.allocation.domain.fairness;

/** Why an account's allocation is not its pro rata share. */
public enum DifferenceCause {
    /** It is the share. */
    EXACT,
    /** It is the tradable size next above the share: an increment won in rounding. */
    ROUNDED_UP,
    /** It is the tradable size next below the share, above 0: an increment lost in rounding. */
    ROUNDED_DOWN,
    /** The share is below the smallest tradable size, and the account got nothing. */
    TOO_SMALL,
    /** It is farther away than rounding leads: the aim of the method, or what other accounts did not take. */
    METHOD,
    /** The trader excluded the account or set its quantity. */
    BY_HAND
}
