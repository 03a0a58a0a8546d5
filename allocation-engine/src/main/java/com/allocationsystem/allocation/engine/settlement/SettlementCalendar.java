package com.allocationsystem.allocation.engine.settlement;

import com.opengamma.strata.basics.ReferenceData;
import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarIds;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When US bonds settle: business days of the US government securities market, after the business date and within 30
 * days of it.
 *
 * <p>Source: Strata's USGS calendar, which follows the SIFMA recommendations.
 */
public final class SettlementCalendar {

    /** Latest settlement, calendar days after the business date. */
    public static final int MOST_DAYS_AHEAD = 30;

    private static final int LAST_YEAR = 9999;
    private static final HolidayCalendar USGS = ReferenceData.standard().getValue(HolidayCalendarIds.USGS);

    private SettlementCalendar() {}

    /** @return whether bonds settle on that day */
    public static boolean isBusinessDay(LocalDate date) {
        return USGS.isBusinessDay(date);
    }

    /** @return the first business day strictly after {@code date}: the default settlement date */
    public static LocalDate nextBusinessDay(LocalDate date) {
        return USGS.next(date);
    }

    /**
     * @param businessDate as-of of the positions
     * @param maturity of the bond, which settles before it
     * @return every date on which an order of that day may settle, earliest first
     */
    public static List<LocalDate> datesFrom(LocalDate businessDate, LocalDate maturity) {
        return businessDate
                .plusDays(1)
                .datesUntil(businessDate.plusDays(MOST_DAYS_AHEAD + 1L))
                .filter(date -> isBusinessDay(date) && date.isBefore(maturity))
                .toList();
    }

    /**
     * @param businessDate as-of of the positions
     * @param settlementDate wanted
     * @return what is wrong with the date and what to send instead; empty when it is fine
     */
    public static Optional<String> faultOf(LocalDate businessDate, LocalDate settlementDate) {
        LocalDate last = businessDate.plusDays(MOST_DAYS_AHEAD);
        if (!settlementDate.isAfter(businessDate)) {
            return Optional.of("is %s, which is not after the business date %s; the earliest is %s"
                    .formatted(settlementDate, businessDate, nextBusinessDay(businessDate)));
        }
        if (settlementDate.isAfter(last)) {
            return Optional.of("is %s, more than %d days after the business date %s; the latest is %s"
                    .formatted(settlementDate, MOST_DAYS_AHEAD, businessDate, USGS.previousOrSame(last)));
        }
        return closedOn(settlementDate);
    }

    /** @return what to send instead of a date on which no bond settles; empty when bonds settle, or the year has five digits */
    public static Optional<String> closedOn(LocalDate date) {
        return Math.abs(date.getYear()) > LAST_YEAR || isBusinessDay(date)
                ? Optional.empty()
                : Optional.of("is %s, a weekend or holiday of the US bond market; the next business day is %s"
                        .formatted(date, nextBusinessDay(date)));
    }
}
