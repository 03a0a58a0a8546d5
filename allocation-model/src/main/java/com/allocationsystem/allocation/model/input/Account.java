package com.allocationsystem.allocation.model.input;

import com.allocationsystem.allocation.model.json.Frozen;
import com.allocationsystem.allocation.model.json.OmittedWhenNull;
import java.math.BigDecimal;
import java.util.List;

/**
 * One client account of the chosen groups, with what the split depends on; money in the bond's currency.
 *
 * @param accountId unique in one allocation
 * @param accountName as shown to the user
 * @param nav net asset value, 0 or more; with 0 no weight can be computed and the account gets nothing
 * @param availableCash at the settlement date, open and just-committed orders counted; may be negative
 * @param settledCash at the business date
 * @param holdingPar par of the bond held now, open and just-committed orders counted, 0 or more
 * @param sellablePar the part of it that can be sold, 0 or more: open and just-committed buys are none of it; null where
 *     all of the holding can be sold
 * @param holdingMarketValue of that par, accrued included
 * @param durationYears D_i: sum of weight times duration
 * @param spreadDurationYears SD_i: sum of weight times spread duration
 * @param dts years times basis points; null when a held bond has no OAS
 * @param oasBp sum of weight times OAS, basis points; null when a held bond has no OAS, and when it was not asked for
 * @param marketValue all holdings, accrued included; null when unknown
 * @param benchmarkId of the account
 * @param benchmarkDurationYears of the benchmark
 * @param benchmarkSpreadDurationYears of the benchmark
 * @param issuerMarketValue all holdings of the bond's issuer
 * @param sectorMarketValue all holdings of the bond's sector
 * @param groupIds groups that hold the account, parents included: scopes of rules
 * @param currency the base currency that its money was converted from; null where that is the bond's
 * @param unknown what of the account is not known, in words, so that it gets nothing and is out of any dispersion: its figures are then
 *     no figures; null when all is known
 */
public record Account(
        String accountId,
        String accountName,
        BigDecimal nav,
        BigDecimal availableCash,
        BigDecimal settledCash,
        long holdingPar,
        @OmittedWhenNull Long sellablePar,
        BigDecimal holdingMarketValue,
        double durationYears,
        double spreadDurationYears,
        Double dts,
        @OmittedWhenNull Double oasBp,
        @OmittedWhenNull BigDecimal marketValue,
        String benchmarkId,
        double benchmarkDurationYears,
        double benchmarkSpreadDurationYears,
        BigDecimal issuerMarketValue,
        BigDecimal sectorMarketValue,
        List<String> groupIds,
        @OmittedWhenNull AccountCurrency currency,
        @OmittedWhenNull String unknown) {

    /** @throws IllegalArgumentException when NAV or holding is negative, more is sellable than held, or a duration is not finite */
    public Account {
        nav = Frozen.number(nav);
        availableCash = Frozen.number(availableCash);
        settledCash = Frozen.number(settledCash);
        holdingMarketValue = Frozen.number(holdingMarketValue);
        durationYears = Frozen.number(durationYears);
        spreadDurationYears = Frozen.number(spreadDurationYears);
        dts = Frozen.number(dts);
        oasBp = Frozen.number(oasBp);
        marketValue = Frozen.number(marketValue);
        benchmarkDurationYears = Frozen.number(benchmarkDurationYears);
        benchmarkSpreadDurationYears = Frozen.number(benchmarkSpreadDurationYears);
        issuerMarketValue = Frozen.number(issuerMarketValue);
        sectorMarketValue = Frozen.number(sectorMarketValue);
        groupIds = List.copyOf(groupIds);
        if (nav.signum() < 0 || holdingPar < 0) {
            throw new IllegalArgumentException(
                    "Account %s: NAV %s and holding %d must not be negative".formatted(accountId, nav, holdingPar));
        }
        if (sellablePar != null && (sellablePar < 0 || sellablePar > holdingPar)) {
            throw new IllegalArgumentException("Account %s: %d sellable must be 0 to the holding of %d"
                    .formatted(accountId, sellablePar, holdingPar));
        }
        if (!Double.isFinite(durationYears)
                || !Double.isFinite(spreadDurationYears)
                || !Double.isFinite(benchmarkSpreadDurationYears)) {
            throw new IllegalArgumentException("Account %s: durations must be finite".formatted(accountId));
        }
    }

    /** @return par of the bond that can be sold now */
    public long parToSell() {
        return sellablePar == null ? holdingPar : sellablePar;
    }

    /** @return whether no piece can be computed: without NAV there are no weights */
    public boolean isUnknown() {
        return nav.signum() == 0 || unknown != null;
    }

    /** An account in the bond's currency, of which all is known. */
    public Account(
            String accountId,
            String accountName,
            BigDecimal nav,
            BigDecimal availableCash,
            BigDecimal settledCash,
            long holdingPar,
            Long sellablePar,
            BigDecimal holdingMarketValue,
            double durationYears,
            double spreadDurationYears,
            Double dts,
            Double oasBp,
            BigDecimal marketValue,
            String benchmarkId,
            double benchmarkDurationYears,
            double benchmarkSpreadDurationYears,
            BigDecimal issuerMarketValue,
            BigDecimal sectorMarketValue,
            List<String> groupIds) {
        this(
                accountId,
                accountName,
                nav,
                availableCash,
                settledCash,
                holdingPar,
                sellablePar,
                holdingMarketValue,
                durationYears,
                spreadDurationYears,
                dts,
                oasBp,
                marketValue,
                benchmarkId,
                benchmarkDurationYears,
                benchmarkSpreadDurationYears,
                issuerMarketValue,
                sectorMarketValue,
                groupIds,
                null,
                null);
    }
}
