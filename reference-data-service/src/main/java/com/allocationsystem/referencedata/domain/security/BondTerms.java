package com.allocationsystem.referencedata.domain.security;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Terms of a bond that a source may leave out.
 *
 * @param datedDate from which the first coupon's interest runs; null when unknown
 * @param firstCouponDate of an odd first period; null when unknown or regular
 * @param tradesFlat whether it trades without accrued interest, as a bond in default does
 * @param poolFactor current face as a share of original face, above 0; null when par does not scale
 * @param factorDate from which the factor holds; null without one
 * @param indexRatio by which an inflation-linked bond's par is scaled, above 0; null when it is none
 * @param exDividendDate first settlement date on which the next coupon stays with the seller; null when none does, or it is unknown
 */
public record BondTerms(
        LocalDate datedDate,
        LocalDate firstCouponDate,
        boolean tradesFlat,
        BigDecimal poolFactor,
        LocalDate factorDate,
        BigDecimal indexRatio,
        LocalDate exDividendDate) {

    /** Nothing stated. */
    public static final BondTerms NONE = new BondTerms(null, null, false, null, null, null, null);

    /** @return whether a pool factor or an index ratio makes par of whole numbers into other amounts */
    public boolean scales() {
        return poolFactor != null || indexRatio != null;
    }

    /** @return by what par is multiplied before its price counts; 1 when neither factor nor index scales it */
    public BigDecimal scale() {
        BigDecimal factor = poolFactor == null ? BigDecimal.ONE : poolFactor;
        return indexRatio == null ? factor : factor.multiply(indexRatio);
    }
}
