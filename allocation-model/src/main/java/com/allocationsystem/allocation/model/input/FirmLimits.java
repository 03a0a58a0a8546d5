package com.allocationsystem.allocation.model.input;

import com.allocationsystem.allocation.model.json.Frozen;
import com.allocationsystem.allocation.model.json.OmittedWhenNull;
import java.math.BigDecimal;

/**
 * What the firm accepts as an order, whatever the accounts allow: guards against a price or a quantity in the wrong unit.
 *
 * @param priceBandPercent a limit price farther from the reference price, in percent of it, needs an override
 * @param priceRefusalPercent a limit price farther from the reference price is refused
 * @param maxOrderNotional most money of one order, accrued interest included, in the bond's currency
 * @param version the name of this state of the limits; null = not named
 * @param maxDailyNotional most money that one user commits in one day (UTC), in the bonds' currencies; null = no limit
 * @param maxIssuePercent most par of one order in percent of the issue's amount outstanding, where that is known; null = no limit
 * @param maxNavPercent most money that one account receives or gives in one order, in percent of its NAV; null = no limit
 */
public record FirmLimits(
        BigDecimal priceBandPercent,
        BigDecimal priceRefusalPercent,
        BigDecimal maxOrderNotional,
        @OmittedWhenNull String version,
        @OmittedWhenNull BigDecimal maxDailyNotional,
        @OmittedWhenNull BigDecimal maxIssuePercent,
        @OmittedWhenNull BigDecimal maxNavPercent) {

    /** @throws IllegalArgumentException when a limit is negative or 0, or the refusal is nearer than the band */
    public FirmLimits {
        priceBandPercent = Frozen.number(priceBandPercent);
        priceRefusalPercent = Frozen.number(priceRefusalPercent);
        maxOrderNotional = Frozen.number(maxOrderNotional);
        maxDailyNotional = Frozen.number(maxDailyNotional);
        maxIssuePercent = Frozen.number(maxIssuePercent);
        maxNavPercent = Frozen.number(maxNavPercent);
        if (priceBandPercent.signum() < 0 || priceRefusalPercent.compareTo(priceBandPercent) < 0) {
            throw new IllegalArgumentException(
                    "Price band %s %% and price refusal %s %%: the band must be 0 or more, the refusal not below it"
                            .formatted(priceBandPercent, priceRefusalPercent));
        }
        requirePositive("Largest order notional", maxOrderNotional);
        requirePositive("Largest notional of a user and day", maxDailyNotional);
        requirePositive("Largest share of an issue", maxIssuePercent);
        requirePositive("Largest share of an account's NAV", maxNavPercent);
    }

    /** Limits on price and order alone. */
    public FirmLimits(BigDecimal priceBandPercent, BigDecimal priceRefusalPercent, BigDecimal maxOrderNotional) {
        this(priceBandPercent, priceRefusalPercent, maxOrderNotional, null, null, null, null);
    }

    private static void requirePositive(String what, BigDecimal limit) {
        if (limit != null && limit.signum() <= 0) {
            throw new IllegalArgumentException("%s %s must be above 0".formatted(what, limit));
        }
    }
}
