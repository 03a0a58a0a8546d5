package com.allocationsystem.allocation.model.input;

import com.allocationsystem.allocation.model.json.Frozen;
import com.allocationsystem.allocation.model.json.OmittedWhenNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The bond that is traded, as the security master knew it at {@code asOf}.
 *
 * @param cusip 9 characters
 * @param isin 12 characters; null when unknown
 * @param description as a trader reads it, e.g. {@code AT&T Inc 4.75% 2046-05-15}
 * @param issuer null when unknown
 * @param sector null when unknown
 * @param rating lowest of the agencies, S&amp;P letters; null when unknown
 * @param currency ISO 4217
 * @param couponPercent per year, 0 or more
 * @param couponFrequency coupons a year: 0 (zero coupon), 1, 2, 4 or 12
 * @param dayCount of accrued interest
 * @param maturity last coupon date
 * @param referencePricePer100 clean price per 100 par at {@code asOf}
 * @param accruedPer100 accrued interest per 100 par for settlement one business day after {@code asOf}
 * @param durationYears modified duration
 * @param spreadDurationYears may be 0 (Treasuries) or negative
 * @param oasBp option-adjusted spread in basis points; null when unknown, never 0 for unknown
 * @param minDenominationPar D: the smallest position the terms allow, above 0
 * @param incrementPar d: the step above it, above 0
 * @param outstandingPar par of the whole issue; null when unknown
 * @param asOf date of the price
 * @param terms beside the regular schedule; null when there are none
 * @param traits that rules ask for; null when none is known
 * @param ticker of the issuer, by which the desk names the bond; null when unknown
 */
public record Bond(
        String cusip,
        String isin,
        String description,
        String issuer,
        String sector,
        String rating,
        String currency,
        BigDecimal couponPercent,
        int couponFrequency,
        DayCount dayCount,
        LocalDate maturity,
        BigDecimal referencePricePer100,
        BigDecimal accruedPer100,
        double durationYears,
        double spreadDurationYears,
        Double oasBp,
        long minDenominationPar,
        long incrementPar,
        Long outstandingPar,
        LocalDate asOf,
        @OmittedWhenNull BondTerms terms,
        @OmittedWhenNull BondTraits traits,
        @OmittedWhenNull String ticker) {

    /** @throws IllegalArgumentException when denomination or increment is not above 0, or a duration is not finite */
    public Bond {
        couponPercent = Frozen.number(couponPercent);
        referencePricePer100 = Frozen.number(referencePricePer100);
        accruedPer100 = Frozen.number(accruedPer100);
        durationYears = Frozen.number(durationYears);
        spreadDurationYears = Frozen.number(spreadDurationYears);
        oasBp = Frozen.number(oasBp);
        if (minDenominationPar <= 0 || incrementPar <= 0) {
            throw new IllegalArgumentException("Bond %s: minimum denomination %d and increment %d must be above 0"
                    .formatted(cusip, minDenominationPar, incrementPar));
        }
        if (!Double.isFinite(durationYears) || !Double.isFinite(spreadDurationYears)) {
            throw new IllegalArgumentException("Bond %s: duration %s and spread duration %s must be finite"
                    .formatted(cusip, durationYears, spreadDurationYears));
        }
    }

    /** A bond of a regular schedule, of which no more is known. */
    public Bond(
            String cusip,
            String isin,
            String description,
            String issuer,
            String sector,
            String rating,
            String currency,
            BigDecimal couponPercent,
            int couponFrequency,
            DayCount dayCount,
            LocalDate maturity,
            BigDecimal referencePricePer100,
            BigDecimal accruedPer100,
            double durationYears,
            double spreadDurationYears,
            Double oasBp,
            long minDenominationPar,
            long incrementPar,
            Long outstandingPar,
            LocalDate asOf) {
        this(
                cusip,
                isin,
                description,
                issuer,
                sector,
                rating,
                currency,
                couponPercent,
                couponFrequency,
                dayCount,
                maturity,
                referencePricePer100,
                accruedPer100,
                durationYears,
                spreadDurationYears,
                oasBp,
                minDenominationPar,
                incrementPar,
                outstandingPar,
                asOf,
                null,
                null,
                null);
    }

    /**
     * @param price clean price or accrued interest, per 100 of current face
     * @return the same for 100 par, which a pool factor or index ratio scales
     */
    public BigDecimal scaled(BigDecimal price) {
        return terms == null || terms.scale() == null || price == null ? price : price.multiply(terms.scale());
    }

    /** @return the terms, those of a regular schedule when none are stated */
    public BondTerms termsOrRegular() {
        return terms == null ? BondTerms.REGULAR : terms;
    }

    /** @return the traits, all unknown when none is stated */
    public BondTraits traitsOrUnknown() {
        return traits == null ? BondTraits.UNKNOWN : traits;
    }
}
