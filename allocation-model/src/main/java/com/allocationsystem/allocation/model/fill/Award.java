package com.allocationsystem.allocation.model.fill;

/**
 * One step of a fill path.
 *
 * @param accountId whose
 * @param par how much, above 0
 * @param filledPar par of the block that is placed after this step
 */
public record Award(String accountId, long par, long filledPar) {}
