package com.allocationsystem.allocation.engine.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SettlementCalendarTest {

    private static final LocalDate FRIDAY = LocalDate.of(2023, 3, 31);

    @Test
    void mondayFollowsFriday() {
        assertEquals(LocalDate.of(2023, 4, 3), SettlementCalendar.nextBusinessDay(FRIDAY));
    }

    @Test
    void goodFridayAndJuneteenthAreHolidays() {
        assertFalse(SettlementCalendar.isBusinessDay(LocalDate.of(2024, 3, 29))); // SIFMA holiday schedule 2024
        assertFalse(SettlementCalendar.isBusinessDay(LocalDate.of(2023, 6, 19))); // SIFMA holiday schedule 2023
    }

    @Test
    void faultNamesTheDateToSend() {
        assertTrue(SettlementCalendar.faultOf(FRIDAY, FRIDAY).orElseThrow().contains("2023-04-03"));
        assertTrue(SettlementCalendar.faultOf(FRIDAY, LocalDate.of(2023, 4, 8))
                .orElseThrow()
                .contains("2023-04-10"));
        assertTrue(SettlementCalendar.faultOf(FRIDAY, LocalDate.of(2023, 5, 1))
                .orElseThrow()
                .contains("2023-04-28"));
        assertTrue(SettlementCalendar.faultOf(FRIDAY, LocalDate.of(2023, 4, 28)).isEmpty());
    }
}
