package com.allocationsystem.allocation.engine.input;

import com.allocationsystem.allocation.model.input.FirmLimits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How far a limit price is from the bond's reference price.
 *
 * <p>Compares with bounds made of the reference price only: arithmetic on a price such as 1e-999999 would fill the memory.
 */
public final class PriceBand {

    /** What the firm makes of a limit price. */
    public enum Verdict {
        /** Inside the band, or no limit price at all. */
        ACCEPTED,
        /** Outside the band: needs an override. */
        OUTSIDE,
        /** Too far off to be meant. */
        REFUSED,
        /** The bond has no reference price to compare with. */
        NO_REFERENCE
    }

    private PriceBand() {}

    /**
     * @param limit clean per 100 par; null = none
     * @param reference clean per 100 par; null, 0 or less = none
     */
    public static Verdict judge(BigDecimal limit, BigDecimal reference, FirmLimits firm) {
        if (limit == null) {
            return Verdict.ACCEPTED;
        }
        if (reference == null || reference.signum() <= 0) {
            return Verdict.NO_REFERENCE;
        }
        if (isWithin(limit, reference, firm.priceBandPercent())) {
            return Verdict.ACCEPTED;
        }
        return isWithin(limit, reference, firm.priceRefusalPercent()) ? Verdict.OUTSIDE : Verdict.REFUSED;
    }

    /** @return how far the limit is above the reference price, percent of it with 2 decimals; negative below */
    public static BigDecimal deviationPercent(BigDecimal limit, BigDecimal reference) {
        return limit.subtract(reference).movePointRight(2).divide(reference, 2, RoundingMode.HALF_EVEN);
    }

    /** @return why the limit price is refused, as the rest of a sentence; empty when it is not */
    static Optional<String> faultOf(BigDecimal limit, BigDecimal reference, FirmLimits firm) {
        if (judge(limit, reference, firm) != Verdict.REFUSED) {
            return Optional.empty();
        }
        String remedy = PriceUnit.guess(limit, price -> isWithin(price, reference, firm.priceBandPercent()), reference)
                .orElse("send a clean price per 100 par");
        return Optional.of("is %s, more than %s %% away from the reference price %s; %s"
                .formatted(
                        limit,
                        firm.priceRefusalPercent().toPlainString(),
                        reference.stripTrailingZeros().toPlainString(),
                        remedy));
    }

    private static boolean isWithin(BigDecimal price, BigDecimal reference, BigDecimal percent) {
        BigDecimal most = reference.multiply(percent).movePointLeft(2);
        return price.compareTo(reference.subtract(most)) >= 0 && price.compareTo(reference.add(most)) <= 0;
    }
}
