package com.allocationsystem.referencedata.domain.security;

import java.math.BigDecimal;

/**
 * What a security master says of a bond; null where it says nothing.
 *
 * @param minDenominationPar smallest holding, above 0
 * @param incrementPar step above it, above 0
 * @param rating lowest of the agencies
 * @param oasBp option-adjusted spread
 * @param inactive whether it is no longer traded
 */
public record MasterRecord(
        Long minDenominationPar, Long incrementPar, String rating, BigDecimal oasBp, boolean inactive) {}
