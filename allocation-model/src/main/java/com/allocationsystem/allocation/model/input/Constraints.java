package com.allocationsystem.allocation.model.input;

/**
 * What the trader asks of every piece.
 *
 * @param respectCash BUY only: no piece costs more than the account's available cash
 * @param minAllocationPar m: smallest piece, 0 or more; a full liquidation may be smaller
 * @param complianceCheck whether rules and restrictions are applied
 */
public record Constraints(boolean respectCash, long minAllocationPar, boolean complianceCheck) {}
