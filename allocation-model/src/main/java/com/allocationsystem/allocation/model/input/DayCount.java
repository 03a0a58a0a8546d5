package com.allocationsystem.allocation.model.input;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How days of accrued interest are counted. */
public enum DayCount {
    /** 30/360 US: corporates, municipals, agencies. */
    THIRTY_360("30/360"),
    /** 30E/360: euro bonds. */
    THIRTY_E_360("30E/360"),
    /** Actual days over 360: floating-rate notes, money market. */
    ACT_360("ACT/360"),
    /** Actual days over 365. */
    ACT_365F("ACT/365F"),
    /** Actual/actual within the coupon period (ICMA): Treasuries. */
    ACT_ACT("ACT/ACT"),
    /** Actual/actual by calendar year (ISDA). */
    ACT_ACT_ISDA("ACT/ACT ISDA");

    private final String text;

    DayCount(String text) {
        this.text = text;
    }

    /** @return the name used in datasets and on the wire, e.g. {@code 30/360} */
    public String text() {
        return text;
    }

    /** @return whether {@link #of} finds it */
    public static boolean isKnown(String text) {
        return find(text).isPresent();
    }

    /**
     * @param text e.g. {@code 30/360} or {@code ACT/ACT}, any case
     * @throws IllegalArgumentException when it is no day count that interest can be computed by
     */
    public static DayCount of(String text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException("Day count '%s' is unknown; use one of %s"
                        .formatted(
                                text,
                                Arrays.stream(values()).map(DayCount::text).toList())));
    }

    private static Optional<DayCount> find(String text) {
        return Arrays.stream(values())
                .filter(value -> value.text.equals(text.trim().toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
