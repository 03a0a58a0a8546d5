package com.allocationsystem.ordergateway.domain.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.ordergateway.domain.block.SettlementClock.Act;
import com.allocationsystem.ordergateway.domain.block.SettlementClock.Deadline;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettlementClockTest {

    private static final SettlementClock CLOCK = new SettlementClock(
            ZoneId.of("America/New_York"), LocalTime.of(19, 0), LocalTime.of(21, 0), Duration.ofMinutes(60));

    /** New York is 5 hours behind UTC in winter, 4 in summer. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-30T15:00:00Z, 2026-12-01T00:00:00Z", // Monday 10:00 there: 19:00 of that day
        "2026-12-01T01:59:00Z, 2026-12-01T00:00:00Z", // Monday 20:59: over already, still that day's
        "2026-12-01T02:01:00Z, 2026-12-02T00:00:00Z", // Monday 21:01: Tuesday's
        "2026-07-01T14:00:00Z, 2026-07-01T23:00:00Z", // daylight saving
        "2026-11-28T15:00:00Z, 2026-12-01T00:00:00Z", // Saturday: Monday
        "2026-11-29T15:00:00Z, 2026-12-01T00:00:00Z", // Sunday
        "2026-11-28T03:00:00Z, 2026-12-01T00:00:00Z", // Friday 22:00: Monday
    })
    void blockIsAllocatedOnItsTradeDate(Instant committed, Instant by) {
        Block block = block(committed, BlockState.FILLED, 5000);

        assertEquals(Optional.of(new Deadline(block, Act.ALLOCATE, by)), CLOCK.next(block));
        assertEquals(by.plus(Duration.ofHours(2)), CLOCK.affirmBy(block));
    }

    @Test
    void allocatedBlockIsToBeAffirmed_bookedOrUnfilledOneHasNoDeadline() {
        Instant noon = Instant.parse("2026-11-30T17:00:00Z");

        assertEquals(
                Act.AFFIRM,
                CLOCK.next(block(noon, BlockState.ALLOCATED, 5000))
                        .orElseThrow()
                        .act());
        assertEquals(Optional.empty(), CLOCK.next(block(noon, BlockState.BOOKED, 5000)));
        assertEquals(Optional.empty(), CLOCK.next(block(noon, BlockState.WORKING, 0)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30T22:59:59Z, false",
        "2026-11-30T23:00:00Z, true", // an hour before 19:00
        "2026-11-30T23:59:59Z, true",
        "2026-12-01T00:00:00Z, false", // over: the row says so
        "2026-12-01T01:30:00Z, false", // near 21:00, which concerns allocated blocks
    })
    void alertComesWithinTheHourBefore(Instant now, boolean alerted) {
        Block block = block(Instant.parse("2026-11-30T15:00:00Z"), BlockState.PARTIALLY_FILLED, 5000);

        assertEquals(alerted, CLOCK.alert(block, now).isPresent());
    }

    @Test
    void blocksAreLookedAtOnlyNearADeadline() {
        assertFalse(CLOCK.alertsAt(Instant.parse("2026-11-30T15:00:00Z")));
        assertTrue(CLOCK.alertsAt(Instant.parse("2026-11-30T23:30:00Z")));
        assertTrue(CLOCK.alertsAt(Instant.parse("2026-12-01T01:30:00Z")));
        SettlementClock never = new SettlementClock(CLOCK.zone(), CLOCK.allocateBy(), CLOCK.affirmBy(), Duration.ZERO);
        assertFalse(never.alertsAt(Instant.parse("2026-11-30T23:59:59Z")));
    }

    @Test
    void affirmationComesAfterTheAllocation() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new SettlementClock(
                        CLOCK.zone(), LocalTime.of(19, 0), LocalTime.of(18, 59), Duration.ofMinutes(60)));
    }

    private static Block block(Instant committed, BlockState state, long filled) {
        return new Block(
                "allocation",
                committed,
                "trader",
                Side.BUY,
                "912828ZQ6",
                null,
                null,
                null,
                LocalDate.of(2026, 12, 1),
                null,
                new Block.Par(10_000, filled, 10_000 - filled, 0, 0),
                BigDecimal.TEN,
                1,
                Map.of(),
                state,
                0,
                null,
                null,
                committed,
                1);
    }
}
