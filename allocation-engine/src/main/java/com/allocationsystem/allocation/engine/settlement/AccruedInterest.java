package com.allocationsystem.allocation.engine.settlement;

import com.allocationsystem.allocation.model.input.Bond;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Interest a buyer pays the seller for the days since the last coupon, up to but not including settlement.
 *
 * <p>The security master states it for settlement one business day after its as-of date, and that figure stands for that date. For another
 * date it is computed from the bond's terms, if the same computation agrees with the master's figure for the master's date; if
 * it does not, the master's figure is carried on by the day count up to the next coupon.
 *
 * <p>From the ex-dividend date on the next coupon stays with the seller, so that the seller pays the buyer the interest from settlement up to
 * that coupon: accrued interest is negative.
 *
 * @param per100 per 100 of current face; below 0 from the ex-dividend date on
 * @param source where it comes from
 */
public record AccruedInterest(BigDecimal per100, Source source) {

    /** What a master may round away, per 100. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.0005");

    /** Interest of so many days is how far a master's figure may be off before the schedule itself is in doubt. */
    private static final int DAYS_OFF_SCHEDULE = 10;

    private static final BigDecimal DAYS_OF_YEAR = BigDecimal.valueOf(365);
    private static final int SCALE = 6;
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(SCALE);

    /** Where accrued interest comes from. */
    public enum Source {
        /** The bond trades without accrued interest, or pays none. */
        NONE,
        /** The security master's own figure. */
        MASTER,
        /** Computed from the bond's terms. */
        COMPUTED,
        /** The security master's figure and the days since its date: the bond's terms contradict it, or are not known. */
        CARRIED_ON
    }

    /**
     * @param bond whose interest
     * @param settlementDate before maturity
     * @return empty when it cannot be known
     */
    public static Optional<AccruedInterest> of(Bond bond, LocalDate settlementDate) {
        if (bond.termsOrRegular().tradesFlat() || bond.couponPercent().signum() == 0) {
            return Optional.of(new AccruedInterest(NOTHING, Source.NONE));
        }
        LocalDate knownDate = SettlementCalendar.nextBusinessDay(bond.asOf());
        BigDecimal master = bond.accruedPer100();
        if (master != null && settlementDate.equals(knownDate)) {
            return Optional.of(new AccruedInterest(master, Source.MASTER));
        }
        CouponSchedule schedule = new CouponSchedule(bond);
        if (master == null || !knownDate.isBefore(bond.maturity())) {
            return computed(schedule, settlementDate);
        }
        BigDecimal off = computed(schedule, knownDate)
                .map(same -> same.per100().subtract(master).abs())
                .orElse(null);
        if (off != null && off.compareTo(ROUNDING) <= 0) {
            return computed(schedule, settlementDate);
        }
        boolean exAtOneDateOnly = schedule.couponOfSeller(knownDate).isPresent()
                != schedule.couponOfSeller(settlementDate).isPresent();
        if (!settlementDate.isBefore(knownDate)
                && !exAtOneDateOnly
                && !schedule.paysBetween(knownDate, settlementDate)) {
            BigDecimal since = schedule.interest(knownDate, settlementDate);
            return Optional.of(new AccruedInterest(master.add(since), Source.CARRIED_ON));
        }
        return off != null && off.compareTo(daysOfInterest(bond)) <= 0
                ? computed(schedule, settlementDate)
                : Optional.empty();
    }

    /** @return {@link #of} without its source */
    public static Optional<BigDecimal> per100(Bond bond, LocalDate settlementDate) {
        return of(bond, settlementDate).map(AccruedInterest::per100);
    }

    private static Optional<AccruedInterest> computed(CouponSchedule schedule, LocalDate date) {
        Optional<LocalDate> ofSeller = schedule.couponOfSeller(date);
        if (ofSeller.isPresent()) {
            BigDecimal back = schedule.interest(date, ofSeller.get()).negate();
            return Optional.of(new AccruedInterest(back, Source.COMPUTED));
        }
        return schedule.interestFrom(date)
                .map(from -> from.isBefore(date) ? schedule.interest(from, date) : NOTHING)
                .map(interest -> new AccruedInterest(interest, Source.COMPUTED));
    }

    private static BigDecimal daysOfInterest(Bond bond) {
        return bond.couponPercent()
                .multiply(BigDecimal.valueOf(DAYS_OFF_SCHEDULE))
                .divide(DAYS_OF_YEAR, SCALE, RoundingMode.HALF_EVEN);
    }
}
