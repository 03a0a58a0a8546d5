package com.allocationsystem.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    @Test
    void daysOfTheYearsOneToNineThousand() {
        assertEquals(LocalDate.of(1, 1, 1), Days.parse("0001-01-01"));
        assertEquals(LocalDate.of(9999, 12, 31), Days.parse("9999-12-31"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tomorrow",
                "2026-11-31",
                "2026-1-1",
                "0000-01-01",
                "-0001-01-01",
                "-999999999-01-01",
                "+999999999-12-31",
                "+10000-01-01"
            })
    void othersAreRefused(String text) {
        assertThrows(DateTimeParseException.class, () -> Days.parse(text));
    }
}
