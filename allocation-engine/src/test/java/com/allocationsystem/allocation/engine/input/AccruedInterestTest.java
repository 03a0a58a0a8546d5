package com.allocationsystem.allocation.engine.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.allocation.model.input.DayCount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccruedInterestTest {

    @Test
    void thirty360CountsDaysSinceTheLastCoupon() {
        // 15 Nov 2022 to 3 Apr 2023 = 4 x 30 + 18 = 138 days; 4.75 x 138 / 360 = 1.820833
        assertEquals(
                new BigDecimal("1.820833"),
                AccruedInterest.computedPer100(Samples.bond(2000, 1000), LocalDate.of(2023, 4, 3)));
    }

    @Test
    void couponDateItselfAccruesNothing() {
        assertEquals(
                new BigDecimal("0.000000"),
                AccruedInterest.computedPer100(Samples.bond(2000, 1000), LocalDate.of(2023, 5, 15)));
    }

    @Test
    void treasuryCountsActualDaysOfThePeriod() {
        // 4 % to 15 Feb 2053: 15 Feb to 3 Apr 2023 = 47 days of 181; 4 / 2 x 47 / 181 = 0.519337
        assertEquals(
                new BigDecimal("0.519337"),
                AccruedInterest.computedPer100(
                        bond("4", DayCount.ACT_ACT, LocalDate.of(2053, 2, 15), 2), LocalDate.of(2023, 4, 3)));
    }

    @Test
    void monthEndBondPaysOnMonthEnds() {
        // 3 % to 31 Aug 2030: last coupon 28 Feb 2023, counted as the 30th; to 31 Mar = 30 days; 3 x 30 / 360 = 0.25
        assertEquals(
                new BigDecimal("0.250000"),
                AccruedInterest.computedPer100(
                        bond("3", DayCount.THIRTY_360, LocalDate.of(2030, 8, 31), 2), LocalDate.of(2023, 3, 31)));
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

    @Test
    void mastersFigureOffByAFewDays_leavesTheRegularSchedule() {
        // 138 days at 5 % are 1.916667; the master says a day less
        Bond bond = bond("5", DayCount.THIRTY_360, LocalDate.of(2029, 5, 15), 2, "1.9");
        assertEquals(Optional.of(new BigDecimal("1.930556")), AccruedInterest.per100(bond, LocalDate.of(2023, 4, 4)));
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
