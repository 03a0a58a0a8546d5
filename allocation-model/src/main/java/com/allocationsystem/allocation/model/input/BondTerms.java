package com.allocationsystem.allocation.model.input;

import com.allocationsystem.allocation.model.json.Frozen;
import com.allocationsystem.allocation.model.json.OmittedWhenNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Terms of a bond beside the regular schedule.
 *
 * @param datedDate from which the first coupon's interest runs; null when unknown
 * @param firstCouponDate of an odd first period; null when unknown or regular
 * @param tradesFlat whether it trades without accrued interest, as a bond in default does
 * @param scale money that 100 par cost, as a multiple of price and accrued: pool factor x index ratio, above 0; null when par does not
 *     scale
 * @param exDividendDate first settlement date on which the next coupon stays with the seller; null when none does, or it is unknown
 */
public record BondTerms(
        @OmittedWhenNull LocalDate datedDate,
        @OmittedWhenNull LocalDate firstCouponDate,
        boolean tradesFlat,
        @OmittedWhenNull BigDecimal scale,
        @OmittedWhenNull LocalDate exDividendDate) {

    /** A regular schedule, and par that does not scale. */
    public static final BondTerms REGULAR = new BondTerms(null, null, false, null, null);

    /** Without an ex-dividend date. */
    public BondTerms(LocalDate datedDate, LocalDate firstCouponDate, boolean tradesFlat, BigDecimal scale) {
        this(datedDate, firstCouponDate, tradesFlat, scale, null);
    }

    /** @throws IllegalArgumentException when the scale is not above 0 */
    public BondTerms {
        scale = Frozen.number(scale);
        if (scale != null && scale.signum() <= 0) {
            throw new IllegalArgumentException("Scale %s must be above 0".formatted(scale));
        }
    }
}
