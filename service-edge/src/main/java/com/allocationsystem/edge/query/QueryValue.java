package com.allocationsystem.edge.query;

import com.allocationsystem.edge.paging.PageQuery;
import com.allocationsystem.shared.Days;
import com.allocationsystem.shared.Faults;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;

/** Reads query parameters. One that is missing is null; one that cannot be read is null as well, and noted as a fault. */
public final class QueryValue {

    private static final int LONGEST_QUOTE = 60;

    private QueryValue() {}

    /**
     * @param text null when the parameter is not there
     * @param reading throws IllegalArgumentException or DateTimeException for what it cannot read
     * @param expected what a fault asks for, e.g. {@code a whole number from 1 on}
     */
    public static <T> T parse(Faults faults, String field, String text, Function<String, T> reading, String expected) {
        if (text == null) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            faults.malformed(field, "is '%s'; %s is expected".formatted(shortened(text), expected));
            return null;
        }
    }

    /** @return the one of the choices that the text names */
    public static <E extends Enum<E>> E choice(Faults faults, String field, String text, Class<E> choices) {
        return parse(
                faults,
                field,
                text,
                name -> Enum.valueOf(choices, name),
                "one of " + Arrays.toString(choices.getEnumConstants()));
    }

    public static Boolean flag(Faults faults, String field, String text) {
        return parse(faults, field, text, QueryValue::trueOrFalse, "true or false");
    }

    /** @return a day of the years 1 to 9999 */
    public static LocalDate day(Faults faults, String field, String text) {
        return parse(faults, field, text, Days::parse, "a day such as 2026-11-30");
    }

    /**
     * @param number digits that this service gave, as a place in a list or in a stream of events
     * @param remedy what to send instead
     */
    public static Long sequence(Faults faults, String field, String number, String remedy) {
        if (number == null) {
            return null;
        }
        if (!number.matches("\\d{1,18}")) {
            faults.malformed(field, "is not one that this service gave; " + remedy);
            return null;
        }
        return Long.valueOf(number);
    }

    /** @return the place after which the page begins */
    public static Long sequence(Faults faults, PageQuery page) {
        return sequence(faults, "cursor", page.after(), PageQuery.REMEDY);
    }

    /** @return the key after which the page begins */
    public static <T> T key(Faults faults, PageQuery page, Function<String, T> reading) {
        try {
            return page.after() == null ? null : reading.apply(page.after());
        } catch (IllegalArgumentException | DateTimeException e) {
            faults.malformed("cursor", "is not one that this service gave; " + PageQuery.REMEDY);
            return null;
        }
    }

    /** @return the text as a message quotes it */
    public static String shortened(String text) {
        return text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "..." : text;
    }

    private static Boolean trueOrFalse(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("Neither true nor false: " + text);
        }
        return Boolean.valueOf(text);
    }
}
