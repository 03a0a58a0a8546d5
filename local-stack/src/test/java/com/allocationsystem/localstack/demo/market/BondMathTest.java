package com.allocationsystem.localstack.demo.market;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BondMathTest {

    private static final LocalDate COUPON_DAY = LocalDate.of(2026, 10, 1);

    @Test
    void priceIsPar_whenTheYieldIsTheCoupon() {
        BondMath bond = new BondMath(5, LocalDate.of(2036, 10, 1), DayCount.THIRTY_360, COUPON_DAY);
        assertEquals(100, bond.cleanPrice(0.05), 1e-10);
        assertEquals(0, bond.accrued());
    }

    @Test
    void priceAndDurationAreTheTextbooks() {
        // Fabozzi, Handbook of Fixed Income Securities: 9 %, 5 years, yield 9 %: price 100, modified duration 3.96.
        // 6 %, 5 years, yield 9 %: price 88.1309, modified duration 4.16.
        BondMath nine = new BondMath(9, LocalDate.of(2031, 10, 1), DayCount.THIRTY_360, COUPON_DAY);
        BondMath six = new BondMath(6, LocalDate.of(2031, 10, 1), DayCount.THIRTY_360, COUPON_DAY);
        assertEquals(3.96, nine.modifiedDuration(0.09), 0.005);
        assertEquals(88.1309, six.cleanPrice(0.09), 0.00005);
        assertEquals(4.16, six.modifiedDuration(0.09), 0.005);
    }

    @Test
    void accruedCountsMonthsOfThirtyDays() {
        // 15 May to 1 October = 4 months 16 days = 136 days; 6 x 136 / 360 = 2.266667.
        BondMath bond = new BondMath(6, LocalDate.of(2030, 5, 15), DayCount.THIRTY_360, COUPON_DAY);
        assertEquals(2.266667, bond.accrued(), 5e-7);
    }

    @Test
    void accruedOfATreasuryCountsRealDays() {
        // 15 May to 1 October = 139 of the 184 days to 15 November; 3 x 139 / 184 = 2.266304.
        BondMath bond = new BondMath(6, LocalDate.of(2030, 5, 15), DayCount.ACT_ACT, COUPON_DAY);
        assertEquals(2.266304, bond.accrued(), 5e-7);
    }

    @Test
    void durationIsTheSlopeOfThePrice() {
        BondMath bond = new BondMath(4.25, LocalDate.of(2044, 2, 15), DayCount.THIRTY_360, COUPON_DAY);
        double step = 1e-5;
        double slope = (bond.cleanPrice(0.051 - step) - bond.cleanPrice(0.051 + step)) / (2 * step);
        assertEquals(slope / (bond.cleanPrice(0.051) + bond.accrued()), bond.modifiedDuration(0.051), 1e-6);
    }
}
