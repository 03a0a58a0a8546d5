package com.allocationsystem.allocation.model.input;

/**
 * What the trader asks of every piece.
 *
 * @param respectCash BUY only: available cash caps each piece; when not, a piece that costs more is a breach
 * @param minAllocationPar m: smallest piece, 0 or more; a full liquidation may be smaller
 * @param complianceCheck whether rules and restrictions cap each piece; when not, a piece that breaks one is a breach
 */
public record Constraints(boolean respectCash, long minAllocationPar, boolean complianceCheck) {}
