package com.allocationsystem.allocation.engine.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.allocation.model.input.BondTerms;
import com.allocationsystem.allocation.model.input.DayCount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccruedInterestTest {

    /**
     * By hand: 30/360 from 15 Nov 2022 to 3 Apr 2023 are 4 x 30 + 18 = 138 days, 4.75 x 138 / 360. ACT/ACT of the period: 15 Feb to 3 Apr
     * are 47 days of 181, 4 / 2 x 47 / 181. Month ends: 28 Feb counts as the 30th, to 31 Mar 30 days. 30E/360 from 31 Aug 2022 to 28 Feb 2023:
     * 6 x 30 - 2 = 178 days (30/360 US counts 180 for a bond of month ends). ACT/360 and ACT/365F: 139 days. ISDA: 47 of 365 days; 17 of 365 and 14 of 366 days.
     */
    @ParameterizedTest
    @CsvSource({
        "4.75, 30/360, 2046-05-15, 2, 2023-04-03, 1.820833",
        "4.75, 30/360, 2046-05-15, 2, 2023-05-15, 0.000000",
        "4, ACT/ACT, 2053-02-15, 2, 2023-04-03, 0.519337",
        "3, 30/360, 2030-08-31, 2, 2023-03-31, 0.250000",
        "6, 30E/360, 2030-08-31, 2, 2023-02-27, 2.950000",
        "6, 30/360, 2030-08-31, 2, 2023-02-27, 2.950000",
        "4.75, ACT/360, 2046-05-15, 2, 2023-04-03, 1.834028",
        "4.75, ACT/365F, 2046-05-15, 2, 2023-04-03, 1.808904",
        "4, ACT/ACT ISDA, 2053-02-15, 2, 2023-04-03, 0.515068",
        "3.65, ACT/ACT ISDA, 2053-12-15, 1, 2024-01-15, 0.309617",
    })
    void interestRunsFromTheLastCoupon(
            String coupon, String dayCount, LocalDate maturity, int frequency, LocalDate settlement, String per100) {
        assertEquals(
                Optional.of(new BigDecimal(per100)),
                AccruedInterest.per100(bond(coupon, DayCount.of(dayCount), maturity, frequency, null), settlement));
    }

    /** 5 % paid twice a year, 15 May and 15 November. */
    @ParameterizedTest
    @CsvSource({
        // short first period, dated 29 March: 5 days of 30/360 to 4 April
        "30/360, 2023-03-29, 2023-05-15, 2023-04-04, 0.069444",
        // long first period to 15 November: no coupon on 15 May
        "30/360, 2023-03-29, 2023-11-15, 2023-06-15, 1.055556",
        // the same by actual days of each regular period: 47 of 181 and 31 of 184 days, 2.5 each period
        "ACT/ACT, 2023-03-29, 2023-11-15, 2023-06-15, 1.070367",
        // after the first coupon the regular schedule
        "30/360, 2023-03-29, 2023-05-15, 2023-06-15, 0.416667",
        // dated alone: a first coupon on the regular date
        "30/360, 2023-03-29, , 2023-04-04, 0.069444",
    })
    void firstCouponsInterestRunsFromTheDatedDate(
            String dayCount, LocalDate dated, LocalDate first, LocalDate settlement, String per100) {
        Bond bond = withTerms(
                bond("5", DayCount.of(dayCount), LocalDate.of(2033, 11, 15), 2, null),
                new BondTerms(dated, first, false, null));
        assertEquals(Optional.of(new BigDecimal(per100)), AccruedInterest.per100(bond, settlement));
    }

    /**
     * 4.75 % paid on 15 May and 15 November, ex-dividend from 8 May on: on 5 May 170 days of 30/360 are paid by the buyer, 4.75 x 170 / 360; on 8 May the
     * seller keeps the coupon and pays back 7 days, 4.75 x 7 / 360, on 12 May 3 days; from 15 May on interest runs anew.
     */
    @ParameterizedTest
    @CsvSource({
        "2023-05-05, 2.243056",
        "2023-05-08, -0.092361",
        "2023-05-12, -0.039583",
        "2023-05-15, 0.000000",
        "2023-05-16, 0.013194",
        "2023-11-10, 2.309028"
    })
    void fromTheExDividendDateOnTheSellerPaysInterestBack(LocalDate settlement, String per100) {
        Bond bond = withTerms(
                bond("4.75", DayCount.THIRTY_360, LocalDate.of(2046, 5, 15), 2, null),
                new BondTerms(null, null, false, null, LocalDate.of(2023, 5, 8)));
        assertEquals(Optional.of(new BigDecimal(per100)), AccruedInterest.per100(bond, settlement));
    }

    /** The master's 1.9 for 3 April is off the schedule's 1.820833: carried on before the ex-dividend date, computed from it on. */
    @Test
    void mastersFigureIsNotCarriedIntoTheExDividendPeriod() {
        Bond bond = withTerms(
                bond("4.75", DayCount.THIRTY_360, LocalDate.of(2046, 5, 15), 2, "1.9"),
                new BondTerms(null, null, false, null, LocalDate.of(2023, 4, 24)));
        assertEquals(
                Optional.of(new AccruedInterest(new BigDecimal("1.913194"), AccruedInterest.Source.CARRIED_ON)),
                AccruedInterest.of(bond, LocalDate.of(2023, 4, 4)));
        assertEquals(
                Optional.of(new AccruedInterest(new BigDecimal("-0.277083"), AccruedInterest.Source.COMPUTED)),
                AccruedInterest.of(bond, LocalDate.of(2023, 4, 24)));
    }

    @Test
    void bondThatTradesFlatAccruesNothing_whateverTheMasterSays() {
        Bond bond = withTerms(
                bond("7", DayCount.THIRTY_360, LocalDate.of(2029, 12, 1), 2), new BondTerms(null, null, true, null));
        assertEquals(
                Optional.of(new AccruedInterest(new BigDecimal("0.000000"), AccruedInterest.Source.NONE)),
                AccruedInterest.of(bond, Samples.SETTLEMENT));
    }

    @Test
    void zeroCouponAccruesNothing() {
        assertEquals(
                new BigDecimal("0.000000"),
                AccruedInterest.per100(
                                bond("0", DayCount.THIRTY_360, LocalDate.of(2030, 8, 31), 0), LocalDate.of(2023, 4, 4))
                        .orElseThrow());
    }

    @Test
    void securityMastersFigureStands_forSettlementOneBusinessDayAfterItsDate() {
        Bond bond = bond("3", DayCount.THIRTY_360, LocalDate.of(2030, 8, 31), 2);
        assertEquals(
                new BigDecimal("9.99"),
                AccruedInterest.per100(bond, Samples.SETTLEMENT).orElseThrow());
    }

    /** 5 % paid once, on 15 December 2033; the master says 1.5 for 3 April: 5 x 1 / 360 a day more. */
    @Test
    void couponPaidAtMaturityAccrues_onFromTheMastersFigure() {
        Bond bond = bond("5", DayCount.THIRTY_360, LocalDate.of(2033, 12, 15), 0, "1.5");
        assertEquals(Optional.of(new BigDecimal("1.513889")), AccruedInterest.per100(bond, LocalDate.of(2023, 4, 4)));
        Bond actual = bond("5", DayCount.ACT_ACT, LocalDate.of(2033, 12, 15), 0, "1.5");
        assertEquals(Optional.of(new BigDecimal("1.513699")), AccruedInterest.per100(actual, LocalDate.of(2023, 4, 4)));
        assertEquals(
                Optional.empty(),
                AccruedInterest.per100(
                        bond("5", DayCount.THIRTY_360, LocalDate.of(2033, 12, 15), 0, null), LocalDate.of(2023, 4, 4)));
    }

    /** Dated 29 March 2023: 5 days to 3 April, though 139 days counted back from maturity. */
    @Test
    void firstPeriodOfANewIssueAccrues_onFromTheMastersFigure_upToTheNextRegularCouponDate() {
        Bond bond = bond("5", DayCount.THIRTY_360, LocalDate.of(2033, 11, 15), 2, "0.069444");
        assertEquals(Optional.of(new BigDecimal("0.083333")), AccruedInterest.per100(bond, LocalDate.of(2023, 4, 4)));
        assertEquals(Optional.of(new BigDecimal("0.305555")), AccruedInterest.per100(bond, LocalDate.of(2023, 4, 20)));
        // whether a coupon is paid on 15 May cannot be known
        assertEquals(Optional.empty(), AccruedInterest.per100(bond, LocalDate.of(2023, 5, 16)));
    }

    /** 138 days at 5 % are 1.916667; the master says 1.9: its figure is carried on, up to the next coupon, and that is said. */
    @Test
    void mastersFigureThatTheTermsContradict_isCarriedOnToTheNextCoupon() {
        Bond bond = bond("5", DayCount.THIRTY_360, LocalDate.of(2029, 5, 15), 2, "1.9");
        assertEquals(
                Optional.of(new AccruedInterest(new BigDecimal("1.913889"), AccruedInterest.Source.CARRIED_ON)),
                AccruedInterest.of(bond, LocalDate.of(2023, 4, 4)));
        assertEquals(
                Optional.of(new AccruedInterest(new BigDecimal("0.013889"), AccruedInterest.Source.COMPUTED)),
                AccruedInterest.of(bond, LocalDate.of(2023, 5, 16)));
        Bond rounded = bond("5", DayCount.THIRTY_360, LocalDate.of(2029, 5, 15), 2, "1.9167");
        assertEquals(
                Optional.of(new AccruedInterest(new BigDecimal("1.930556"), AccruedInterest.Source.COMPUTED)),
                AccruedInterest.of(rounded, LocalDate.of(2023, 4, 4)));
    }

    private static Bond withTerms(Bond bond, BondTerms terms) {
        return new Bond(
                bond.cusip(),
                bond.isin(),
                bond.description(),
                bond.issuer(),
                bond.sector(),
                bond.rating(),
                bond.currency(),
                bond.couponPercent(),
                bond.couponFrequency(),
                bond.dayCount(),
                bond.maturity(),
                bond.referencePricePer100(),
                bond.accruedPer100(),
                bond.durationYears(),
                bond.spreadDurationYears(),
                bond.oasBp(),
                bond.minDenominationPar(),
                bond.incrementPar(),
                bond.outstandingPar(),
                bond.asOf(),
                terms,
                null,
                null);
    }

    private static Bond bond(String coupon, DayCount dayCount, LocalDate maturity, int frequency) {
        return bond(coupon, dayCount, maturity, frequency, "9.99");
    }

    private static Bond bond(String coupon, DayCount dayCount, LocalDate maturity, int frequency, String accrued) {
        return new Bond(
                "912810TN8",
                null,
                "test",
                "US Treasury",
                "TREASURY",
                null,
                "USD",
                new BigDecimal(coupon),
                frequency,
                dayCount,
                maturity,
                new BigDecimal("100"),
                accrued == null ? null : new BigDecimal(accrued),
                7,
                0,
                null,
                100,
                100,
                null,
                Samples.BUSINESS_DATE);
    }
}
