package com.allocationsystem.allocation.model.plan;

/**
 * The pieces an account may get, as shown to the user.
 *
 * @param minimumPar smallest piece above 0; 0 when only 0 is legal
 * @param incrementPar step between pieces
 * @param maximumPar largest piece; 0 when only 0 is legal
 */
public record LegalRange(long minimumPar, long incrementPar, long maximumPar) {}
