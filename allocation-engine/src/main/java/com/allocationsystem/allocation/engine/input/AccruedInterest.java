package com.allocationsystem.allocation.engine.input;

import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.allocation.model.input.DayCount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Interest a buyer pays the seller for the days since the last coupon, up to but not including settlement.
 *
 * <p>30/360: coupon x days / 360, days counted as 30U/360 with the end-of-month rule of bonds that mature at a month's
 * end. ACT/ACT: coupon / frequency x days since the last coupon / days of the coupon period (ICMA). Coupon dates are counted
 * back from maturity. Rounded to 6 decimals, HALF_EVEN. Sources: SIFMA Standard Securities Calculation Methods, chapter
 * on accrued interest; ICMA rule 251.
 */
public final class AccruedInterest {

    private static final int SCALE = 6;
    private static final int DAYS_OF_YEAR = 360;
    private static final int ACTUAL_DAYS_OF_YEAR = 365;

    /** Interest of so many days is what a master's figure may be off the regular schedule's. */
    private static final int TOLERATED_DAYS = 10;

    private AccruedInterest() {}

    /**
     * @param bond whose interest
     * @param settlementDate before maturity
     * @return per 100 par: the security master's own figure when that is the date it is for (one business day after its
     *     as-of), carried on from there by the day count where the bond does not accrue on the regular schedule, else computed;
     *     empty when it cannot be known
     */
    public static Optional<BigDecimal> per100(Bond bond, LocalDate settlementDate) {
        LocalDate knownDate = SettlementCalendar.nextBusinessDay(bond.asOf());
        if (bond.accruedPer100() != null && settlementDate.equals(knownDate)) {
            return Optional.of(bond.accruedPer100());
        }
        if (isRegular(bond, knownDate)) {
            return Optional.of(computedPer100(bond, settlementDate));
        }
        boolean sameCoupon =
                bond.couponFrequency() == 0 || !lastCoupon(bond, settlementDate).isAfter(knownDate);
        return bond.accruedPer100() == null || !sameCoupon || settlementDate.isBefore(knownDate)
                ? Optional.empty()
                : Optional.of(bond.accruedPer100().add(between(bond, knownDate, settlementDate)));
    }

    /**
     * Whether interest follows from maturity and frequency alone: not for a coupon paid once at maturity, nor in the first period of
     * a new issue, where only the security master's figure tells from when interest runs.
     */
    private static boolean isRegular(Bond bond, LocalDate knownDate) {
        if (bond.couponPercent().signum() == 0) {
            return true;
        }
        if (bond.couponFrequency() == 0) {
            return false;
        }
        if (bond.accruedPer100() == null || !knownDate.isBefore(bond.maturity())) {
            return true;
        }
        BigDecimal apart =
                bond.accruedPer100().subtract(computedPer100(bond, knownDate)).abs();
        return apart.compareTo(ratio(bond.couponPercent(), TOLERATED_DAYS, ACTUAL_DAYS_OF_YEAR)) <= 0;
    }

    /** Interest of the days between two dates of one coupon period. */
    private static BigDecimal between(Bond bond, LocalDate from, LocalDate to) {
        if (bond.dayCount() == DayCount.THIRTY_360) {
            return ratio(bond.couponPercent(), days30U360(from, to, isMonthEnd(bond.maturity())), DAYS_OF_YEAR);
        }
        return ratio(bond.couponPercent(), ChronoUnit.DAYS.between(from, to), ACTUAL_DAYS_OF_YEAR);
    }

    /** The last date up to {@code date} on which a bond with that maturity and frequency pays. */
    private static LocalDate lastCoupon(Bond bond, LocalDate date) {
        return couponDate(bond.maturity(), 12 / bond.couponFrequency() * periodsBack(bond, date));
    }

    private static int periodsBack(Bond bond, LocalDate date) {
        int periods = 1;
        while (couponDate(bond.maturity(), 12 / bond.couponFrequency() * periods)
                .isAfter(date)) {
            periods++;
        }
        return periods;
    }

    /** Like {@link #per100}, but always computed on the regular schedule. */
    static BigDecimal computedPer100(Bond bond, LocalDate settlementDate) {
        if (bond.couponFrequency() == 0 || bond.couponPercent().signum() == 0) {
            return BigDecimal.ZERO.setScale(SCALE);
        }
        int months = 12 / bond.couponFrequency();
        int periodsBack = periodsBack(bond, settlementDate);
        LocalDate last = couponDate(bond.maturity(), months * periodsBack);
        if (bond.dayCount() == DayCount.THIRTY_360) {
            return ratio(
                    bond.couponPercent(), days30U360(last, settlementDate, isMonthEnd(bond.maturity())), DAYS_OF_YEAR);
        }
        LocalDate next = couponDate(bond.maturity(), months * (periodsBack - 1));
        return ratio(
                bond.couponPercent(),
                ChronoUnit.DAYS.between(last, settlementDate),
                bond.couponFrequency() * ChronoUnit.DAYS.between(last, next));
    }

    private static BigDecimal ratio(BigDecimal couponPercent, long days, long basis) {
        return couponPercent
                .multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(basis), SCALE, RoundingMode.HALF_EVEN);
    }

    private static LocalDate couponDate(LocalDate maturity, int monthsBack) {
        LocalDate date = maturity.minusMonths(monthsBack);
        return isMonthEnd(maturity) ? YearMonth.from(date).atEndOfMonth() : date;
    }

    private static boolean isMonthEnd(LocalDate date) {
        return date.getDayOfMonth() == date.lengthOfMonth();
    }

    /** Days by the 30U/360 rules; {@code monthEnd} = coupons fall on ends of months. */
    private static int days30U360(LocalDate from, LocalDate to, boolean monthEnd) {
        int d1 = from.getDayOfMonth();
        int d2 = to.getDayOfMonth();
        boolean fromEndOfFebruary = from.getMonthValue() == 2 && isMonthEnd(from);
        if (monthEnd && fromEndOfFebruary) {
            if (to.getMonthValue() == 2 && isMonthEnd(to)) {
                d2 = 30;
            }
            d1 = 30;
        }
        if (d2 == 31 && d1 >= 30) {
            d2 = 30;
        }
        d1 = Math.min(d1, 30);
        return DAYS_OF_YEAR * (to.getYear() - from.getYear())
                + 30 * (to.getMonthValue() - from.getMonthValue())
                + d2
                - d1;
    }
}
