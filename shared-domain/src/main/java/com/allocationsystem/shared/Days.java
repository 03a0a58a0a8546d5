package com.allocationsystem.shared;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Days as clients write them. Java knows a billion years before and after; no store of ours does. */
public final class Days {

    private static final int LENGTH = "2026-11-29".length();

    private Days() {}

    /**
     * @param text such as {@code 2026-11-29}
     * @return the day, of the years 1 to 9999
     * @throws DateTimeParseException for anything else
     */
    public static LocalDate parse(String text) {
        LocalDate day = LocalDate.parse(text);
        if (text.length() != LENGTH || day.getYear() < 1) {
            throw new DateTimeParseException("not of the years 1 to 9999", text, 0);
        }
        return day;
    }
}
