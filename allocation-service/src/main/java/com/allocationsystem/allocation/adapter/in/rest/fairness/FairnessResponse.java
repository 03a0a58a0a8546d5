package com.allocationsystem.allocation.adapter.in.rest.fairness;

import com.allocationsystem.allocation.domain.fairness.report.AccountFairness;
import com.allocationsystem.allocation.domain.fairness.report.FairnessReport;
import com.allocationsystem.allocation.domain.fairness.report.GroupDispersion;
import com.allocationsystem.allocation.domain.fairness.report.SizeQuarter;
import com.allocationsystem.allocation.domain.fairness.report.Spread;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The fairness ledger of a period.
 *
 * @param accounts running differences, one for each account and currency, by account id
 * @param sizes quarters of the accounts by NAV, by currency, smallest first; a currency with fewer than four accounts has none
 * @param dispersion of the differences by month and group
 */
public record FairnessResponse(
        List<FairnessAccount> accounts, List<FairnessSizeQuarter> sizes, List<FairnessDispersion> dispersion) {

    /**
     * One account's allocations against its pro rata shares.
     *
     * @param currency ISO 4217, of the money here
     * @param nav of the last allocation, money
     * @param trades allocations in which it had a share or got par
     * @param allocated par, all together
     * @param proRataShare exact shares of what was allocated, within the account's limits, all together, to a thousandth of par
     * @param difference {@code allocated} less {@code pro_rata_share}, par
     * @param differenceMoney the same at the dirty prices, to the cent
     * @param differenceBp the same in basis points of NAV, each allocation by its own NAV
     * @param differenceAsd the same in years of active spread duration
     * @param roundedUp allocations rounded up to the next tradable size
     * @param roundedDown allocations rounded down to a tradable size, or to nothing
     * @param roundedToNothing those rounded to nothing: the share was below the smallest tradable size
     * @param tiesWon roundings up that were a tie with an account rounded down
     * @param tiesLost roundings down that were a tie with an account rounded up
     * @param roundingNet differences of all roundings together, par
     * @param byHand allocations in which the trader excluded the account or set its quantity, to other than its share
     * @param lastShortfall business date of the last allocation that gave less than the share; null when none did
     * @param fillRate filled over allocated par, 0 or more, of blocks that have a final allocation; null when none has
     */
    public record FairnessAccount(
            String accountId,
            String currency,
            BigDecimal nav,
            int trades,
            long allocated,
            BigDecimal proRataShare,
            BigDecimal difference,
            BigDecimal differenceMoney,
            double differenceBp,
            double differenceAsd,
            int roundedUp,
            int roundedDown,
            int roundedToNothing,
            int tiesWon,
            int tiesLost,
            BigDecimal roundingNet,
            int byHand,
            @Schema(nullable = true) LocalDate lastShortfall,
            @Schema(nullable = true) Double fillRate) {

        static FairnessAccount from(AccountFairness one) {
            return new FairnessAccount(
                    one.accountId(),
                    one.currency(),
                    one.nav(),
                    one.trades(),
                    one.par(),
                    one.sharePar(),
                    one.differencePar(),
                    one.differenceMoney(),
                    one.differenceBp(),
                    one.differenceAsd(),
                    one.rounding().won(),
                    one.rounding().lost(),
                    one.rounding().tooSmall(),
                    one.rounding().tiesWon(),
                    one.rounding().tiesLost(),
                    one.rounding().netPar(),
                    one.byHand(),
                    one.lastShortfall(),
                    one.fillRate());
        }
    }

    /**
     * A quarter of the accounts by size.
     *
     * @param currency of the NAVs, ISO 4217
     * @param quarter 1 for the smallest NAVs, to 4 for the largest
     * @param accounts how many
     * @param meanDifferenceBp mean of their running differences, basis points of NAV, all accounts alike
     * @param roundedToNothing allocations in which their shares were rounded to nothing
     */
    public record FairnessSizeQuarter(
            String currency, int quarter, int accounts, double meanDifferenceBp, int roundedToNothing) {

        static FairnessSizeQuarter from(SizeQuarter one) {
            return new FairnessSizeQuarter(
                    one.currency(), one.quarter(), one.accounts(), one.meanDifferenceBp(), one.tooSmall());
        }
    }

    /**
     * How far the accounts of a group were apart in a month.
     *
     * @param month e.g. 2026-11
     * @param groupId id of the portfolio group
     * @param accounts with a difference in the month
     * @param spread in basis points of NAV; null where five accounts or fewer have a difference: not meaningful
     */
    public record FairnessDispersion(
            String month,
            String groupId,
            int accounts,
            @Schema(nullable = true) FairnessSpread spread) {

        static FairnessDispersion from(GroupDispersion one) {
            return new FairnessDispersion(
                    one.month().toString(), one.groupId(), one.accounts(), FairnessSpread.from(one.spread()));
        }
    }

    /**
     * How the differences lie, basis points of NAV.
     *
     * @param equalWeighted population standard deviation, all accounts alike
     * @param assetWeighted the same, accounts weighted by NAV
     * @param high largest
     * @param low smallest
     * @param lowerQuartile interpolated between neighbors, as the median and the upper quartile are
     * @param median half of the accounts are below it
     * @param upperQuartile a quarter of the accounts is above it
     */
    public record FairnessSpread(
            double equalWeighted,
            double assetWeighted,
            double high,
            double low,
            double lowerQuartile,
            double median,
            double upperQuartile) {

        static FairnessSpread from(Spread spread) {
            return spread == null
                    ? null
                    : new FairnessSpread(
                            spread.equalWeighted(),
                            spread.assetWeighted(),
                            spread.high(),
                            spread.low(),
                            spread.lowerQuartile(),
                            spread.median(),
                            spread.upperQuartile());
        }
    }

    static FairnessResponse from(FairnessReport report) {
        return new FairnessResponse(
                report.accounts().stream().map(FairnessAccount::from).toList(),
                report.sizes().stream().map(FairnessSizeQuarter::from).toList(),
                report.dispersion().stream().map(FairnessDispersion::from).toList());
    }
}
