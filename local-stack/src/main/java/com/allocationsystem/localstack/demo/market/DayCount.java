package com.allocationsystem.localstack.demo.market;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How days become coupon periods; the names are those of the dataset format. */
public enum DayCount {
    /** Corporates and agencies: months of 30 days (30/360 US). */
    THIRTY_360("30/360") {
        @Override
        double periodFraction(LocalDate from, LocalDate to, LocalDate periodStart, LocalDate periodEnd) {
            return days360(from, to) / 180.0;
        }
    },
    /** Treasuries: actual days over the actual days of the period (ACT/ACT ICMA). */
    ACT_ACT("ACT/ACT") {
        @Override
        double periodFraction(LocalDate from, LocalDate to, LocalDate periodStart, LocalDate periodEnd) {
            return ChronoUnit.DAYS.between(from, to) / (double) ChronoUnit.DAYS.between(periodStart, periodEnd);
        }
    };

    private final String text;

    DayCount(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** @return the part of the half-year coupon period that lies between the two dates, both within the period */
    abstract double periodFraction(LocalDate from, LocalDate to, LocalDate periodStart, LocalDate periodEnd);

    private static int days360(LocalDate from, LocalDate to) {
        int first = Math.min(from.getDayOfMonth(), 30);
        int second = to.getDayOfMonth() == 31 && first == 30 ? 30 : to.getDayOfMonth();
        return 360 * (to.getYear() - from.getYear())
                + 30 * (to.getMonthValue() - from.getMonthValue())
                + (second - first);
    }
}
