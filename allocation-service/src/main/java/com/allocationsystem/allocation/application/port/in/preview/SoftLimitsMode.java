package com.allocationsystem.allocation.application.port.in.preview;

import com.allocationsystem.allocation.model.input.Constraints;

/** What rules of severity WARNING do to an allocation that would break them. */
public enum SoftLimitsMode {
    /** They let it through with a warning that a commit must override. */
    WARN,
    /** They cap it as hard rules do, except where compliance waived the rule for the account and the bond. */
    CAP;

    /** @return what a split was made with */
    public static SoftLimitsMode of(Constraints constraints) {
        return constraints.softLimits() == null ? WARN : CAP;
    }
}
