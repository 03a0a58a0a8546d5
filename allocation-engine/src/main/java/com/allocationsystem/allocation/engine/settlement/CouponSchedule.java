package com.allocationsystem.allocation.engine.settlement;

import com.allocationsystem.allocation.model.input.Bond;
import com.opengamma.strata.basics.date.DayCounts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When a bond pays coupons, and the interest between two dates of one coupon.
 *
 * <p>Coupon dates are counted back from maturity, at month ends for a bond that matures at one. The first coupon's interest runs
 * from the dated date, where that and the first coupon are stated. Days are counted by Strata; ACT/ACT (ICMA) sums days over
 * the regular periods that an odd one reaches into. Sources: SIFMA Standard Securities Calculation Methods; ICMA rule 251; ISDA 2006
 * definitions 4.16.
 */
final class CouponSchedule {

    private static final int SCALE = 6;
    private static final int MONTHS = 12;
    private static final BigDecimal DAYS_360 = BigDecimal.valueOf(360);
    private static final int DAYS_365 = 365;

    private final Bond bond;
    private final LocalDate dated;
    private final LocalDate first;
    private final boolean monthEnd;

    CouponSchedule(Bond bond) {
        this.bond = bond;
        this.dated = bond.termsOrRegular().datedDate();
        this.first = bond.termsOrRegular().firstCouponDate();
        this.monthEnd = isMonthEnd(bond.maturity());
    }

    /**
     * @param date before maturity
     * @return the day from which the interest of the running coupon counts; empty when it is not known
     */
    Optional<LocalDate> interestFrom(LocalDate date) {
        if (bond.couponFrequency() == 0 || first != null && date.isBefore(first)) {
            return Optional.ofNullable(dated);
        }
        LocalDate regular = regularBefore(date);
        return Optional.of(dated != null && dated.isAfter(regular) ? dated : regular);
    }

    /** @return the next coupon, where the buyer who settles on that date does not receive it: it stays with the seller */
    Optional<LocalDate> couponOfSeller(LocalDate date) {
        LocalDate exDividend = bond.termsOrRegular().exDividendDate();
        if (exDividend == null || date.isBefore(exDividend)) {
            return Optional.empty();
        }
        LocalDate next = next(date);
        return next.equals(next(exDividend)) ? Optional.of(next) : Optional.empty();
    }

    /** @return the first coupon after that date, which lies before maturity */
    private LocalDate next(LocalDate date) {
        if (bond.couponFrequency() == 0) {
            return bond.maturity();
        }
        if (first != null && date.isBefore(first)) {
            return first;
        }
        return couponDate(MONTHS / bond.couponFrequency() * (periodsBack(date) - 1));
    }

    /** @return whether a coupon may be paid after {@code from} and up to {@code to} */
    boolean paysBetween(LocalDate from, LocalDate to) {
        if (bond.couponFrequency() == 0 || first != null && to.isBefore(first)) {
            return false;
        }
        return first != null && from.isBefore(first) || regularBefore(to).isAfter(from);
    }

    /** @return per 100 of current face, 6 decimals, HALF_EVEN; interest of the days from one date up to, not including, the other */
    BigDecimal interest(LocalDate from, LocalDate to) {
        BigDecimal coupon = bond.couponPercent();
        return switch (bond.dayCount()) {
            case THIRTY_360 ->
                over360(coupon, (monthEnd ? DayCounts.THIRTY_U_360_EOM : DayCounts.THIRTY_360_ISDA).days(from, to));
            case THIRTY_E_360 -> over360(coupon, DayCounts.THIRTY_E_360.days(from, to));
            case ACT_360 -> over360(coupon, ChronoUnit.DAYS.between(from, to));
            case ACT_365F -> over(coupon, ChronoUnit.DAYS.between(from, to), DAYS_365);
            case ACT_ACT_ISDA -> isda(coupon, from, to);
            case ACT_ACT -> icma(coupon, from, to);
        };
    }

    private static BigDecimal over360(BigDecimal coupon, long days) {
        return coupon.multiply(BigDecimal.valueOf(days)).divide(DAYS_360, SCALE, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal over(BigDecimal coupon, long days, long basis) {
        return coupon.multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(basis), SCALE, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal isda(BigDecimal coupon, LocalDate from, LocalDate to) {
        BigDecimal sum = BigDecimal.ZERO;
        for (LocalDate at = from; at.isBefore(to); ) {
            LocalDate newYear = LocalDate.of(at.getYear() + 1, 1, 1);
            LocalDate end = newYear.isBefore(to) ? newYear : to;
            sum = sum.add(fraction(ChronoUnit.DAYS.between(at, end), at.lengthOfYear()));
            at = end;
        }
        return coupon.multiply(sum).setScale(SCALE, RoundingMode.HALF_EVEN);
    }

    /** Each regular period is worth 1 / frequency of the coupon, whatever its days. */
    private BigDecimal icma(BigDecimal coupon, LocalDate from, LocalDate to) {
        if (bond.couponFrequency() == 0) {
            return over(coupon, ChronoUnit.DAYS.between(from, to), DAYS_365);
        }
        int months = MONTHS / bond.couponFrequency();
        BigDecimal sum = BigDecimal.ZERO;
        for (int back = periodsBack(from);
                from.isBefore(to) && !couponDate(months * back).isAfter(to);
                back--) {
            LocalDate start = couponDate(months * back);
            LocalDate end = couponDate(months * (back - 1));
            long days = ChronoUnit.DAYS.between(start.isAfter(from) ? start : from, end.isBefore(to) ? end : to);
            sum = sum.add(fraction(days, bond.couponFrequency() * ChronoUnit.DAYS.between(start, end)));
        }
        return coupon.multiply(sum).setScale(SCALE, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal fraction(long days, long basis) {
        return BigDecimal.valueOf(days).divide(BigDecimal.valueOf(basis), MathContext.DECIMAL128);
    }

    private LocalDate regularBefore(LocalDate date) {
        return couponDate(MONTHS / bond.couponFrequency() * periodsBack(date));
    }

    private int periodsBack(LocalDate date) {
        int months = MONTHS / bond.couponFrequency();
        int periods = (int) (ChronoUnit.MONTHS.between(date, bond.maturity()) / months) + 1;
        while (couponDate(months * periods).isAfter(date)) {
            periods++;
        }
        while (periods > 1 && !couponDate(months * (periods - 1)).isAfter(date)) {
            periods--;
        }
        return periods;
    }

    private LocalDate couponDate(int monthsBack) {
        LocalDate date = bond.maturity().minusMonths(monthsBack);
        return monthEnd ? YearMonth.from(date).atEndOfMonth() : date;
    }

    private static boolean isMonthEnd(LocalDate date) {
        return date.getDayOfMonth() == date.lengthOfMonth();
    }
}
