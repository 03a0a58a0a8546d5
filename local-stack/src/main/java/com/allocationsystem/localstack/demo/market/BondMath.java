package com.allocationsystem.localstack.demo.market;

import java.time.LocalDate;

/**
 * Price, accrued interest and duration of a bullet bond with half-yearly coupons, by the street convention.
 *
 * <p>With yield y (a fraction, compounded twice a year), n coupons left and w the fraction of a period from settlement to
 * the next coupon: dirty = sum over k = 0 .. n-1 of (coupon/2) / (1 + y/2)^(w+k) + 100 / (1 + y/2)^(w+n-1); clean = dirty
 * - accrued; modified duration = sum of t x present value / dirty / (1 + y/2), t = (w+k)/2 years. Source: Fabozzi, The
 * Handbook of Fixed Income Securities, "Bond pricing, yield measures" and "Duration".
 *
 * <p>StrictMath throughout: the same bytes on every machine.
 *
 * @param couponPct yearly coupon in per cent of par
 * @param maturity the last payment; coupons fall on its day of the month every six months before
 * @param dayCount how the broken first period is counted
 * @param settlement the day that price and accrued interest are for, before maturity
 */
public record BondMath(double couponPct, LocalDate maturity, DayCount dayCount, LocalDate settlement) {

    private static final double PAR = 100;

    /** @return interest earned since the last coupon up to, not including, settlement, per 100 par */
    public double accrued() {
        return couponPct / 2 * dayCount.periodFraction(lastCoupon(), settlement, lastCoupon(), nextCoupon());
    }

    /** @return clean price per 100 par at a yearly yield given as a fraction (0.05 is 5 per cent) */
    public double cleanPrice(double yield) {
        return dirtyPrice(yield) - accrued();
    }

    /** @return years: the relative fall of the dirty price for a rise of the yield by one (so 0.01 moves it by a hundredth) */
    public double modifiedDuration(double yield) {
        double weighted = 0;
        for (int k = 0; k < couponsLeft(); k++) {
            weighted += (toNextCoupon() + k) / 2 * payment(k) * discount(yield, k);
        }
        return weighted / dirtyPrice(yield) / (1 + yield / 2);
    }

    private double dirtyPrice(double yield) {
        double sum = 0;
        for (int k = 0; k < couponsLeft(); k++) {
            sum += payment(k) * discount(yield, k);
        }
        return sum;
    }

    private double payment(int k) {
        return couponPct / 2 + (k == couponsLeft() - 1 ? PAR : 0);
    }

    private double discount(double yield, int k) {
        return StrictMath.pow(1 + yield / 2, -(toNextCoupon() + k));
    }

    private double toNextCoupon() {
        return 1 - dayCount.periodFraction(lastCoupon(), settlement, lastCoupon(), nextCoupon());
    }

    private int couponsLeft() {
        int count = 0;
        while (maturity.minusMonths(6L * count).isAfter(settlement)) {
            count++;
        }
        return count;
    }

    private LocalDate nextCoupon() {
        return maturity.minusMonths(6L * (couponsLeft() - 1));
    }

    private LocalDate lastCoupon() {
        return maturity.minusMonths(6L * couponsLeft());
    }
}
