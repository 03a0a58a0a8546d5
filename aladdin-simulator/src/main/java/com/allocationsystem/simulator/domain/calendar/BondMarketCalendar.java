package com.allocationsystem.simulator.domain.calendar;

import com.opengamma.strata.basics.ReferenceData;
import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarIds;
import java.time.LocalDate;

/** Business days of the US bond market (Strata's USGS calendar). */
public final class BondMarketCalendar {

    private static final HolidayCalendar USGS = HolidayCalendarIds.USGS.resolve(ReferenceData.standard());

    private BondMarketCalendar() {}

    /**
     * @param date any day
     * @param businessDays 0 or more
     * @return that many business days after the day, itself first moved to a business day
     */
    public static LocalDate after(LocalDate date, int businessDays) {
        return USGS.shift(USGS.nextOrSame(date), businessDays);
    }
}
