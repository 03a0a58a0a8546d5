package com.allocationsystem.allocation.model.input;

import com.allocationsystem.allocation.model.json.OmittedWhenNull;
import com.allocationsystem.allocation.model.rule.SoftLimits;

/**
 * What the trader asks of every piece.
 *
 * @param respectCash BUY only: available cash caps each piece; when not, a piece that costs more is a breach
 * @param minAllocationPar m: smallest piece, 0 or more; a full liquidation may be smaller
 * @param complianceCheck whether rules and restrictions cap each piece; when not, a piece that breaks one is a breach
 * @param softLimits how rules of severity WARNING cap, as long as rules cap at all; null where they only warn
 */
public record Constraints(
        boolean respectCash,
        long minAllocationPar,
        boolean complianceCheck,
        @OmittedWhenNull SoftLimits softLimits) {

    /** Rules of severity WARNING only warn. */
    public Constraints(boolean respectCash, long minAllocationPar, boolean complianceCheck) {
        this(respectCash, minAllocationPar, complianceCheck, null);
    }
}
