package com.allocationsystem.allocation.model.input;

import java.util.Locale;

/** How days of accrued interest are counted. */
public enum DayCount {
    /** 30/360 US: corporates, municipals, agencies. */
    THIRTY_360("30/360"),
    /** Actual/actual within the coupon period (ICMA): Treasuries. */
    ACT_ACT("ACT/ACT");

    private final String text;

    DayCount(String text) {
        this.text = text;
    }

    /** @return the name used in datasets and on the wire, e.g. {@code 30/360} */
    public String text() {
        return text;
    }

    /**
     * @param text {@code 30/360} or {@code ACT/ACT}, any case
     * @throws IllegalArgumentException when it is neither
     */
    public static DayCount of(String text) {
        for (DayCount value : values()) {
            if (value.text.equals(text.trim().toUpperCase(Locale.ROOT))) {
                return value;
            }
        }
        throw new IllegalArgumentException("Day count '%s' is unknown; use 30/360 or ACT/ACT".formatted(text));
    }
}
