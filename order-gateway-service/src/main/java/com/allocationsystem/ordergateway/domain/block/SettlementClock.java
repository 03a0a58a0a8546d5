package com.allocationsystem.ordergateway.domain.block;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * Until when a block must be allocated and affirmed to settle on the next business day (rules 15c6-1 and 15c6-2).
 *
 * <p>The trade date is the day of the commit in the market's zone, the next day after the last deadline, Monday on a weekend; holidays are
 * not known here, and a deadline on one is early rather than late.
 *
 * @param zone of the market
 * @param allocateBy time of the trade date
 * @param affirmBy time of the trade date, not before {@code allocateBy}
 * @param alertBefore how long before a deadline to alert; zero for never
 */
public record SettlementClock(ZoneId zone, LocalTime allocateBy, LocalTime affirmBy, Duration alertBefore) {

    /** @throws IllegalArgumentException when the block would have to be affirmed before it is allocated */
    public SettlementClock {
        if (affirmBy.isBefore(allocateBy)) {
            throw new IllegalArgumentException(
                    "affirm-by %s lies before allocate-by %s".formatted(affirmBy, allocateBy));
        }
    }

    /** What has to be done. */
    public enum Act {
        ALLOCATE,
        AFFIRM
    }

    /** One block's next deadline. */
    public record Deadline(Block block, Act act, Instant by) {}

    public Instant allocateBy(Block block) {
        return tradeDate(block).atTime(allocateBy).atZone(zone).toInstant();
    }

    public Instant affirmBy(Block block) {
        return tradeDate(block).atTime(affirmBy).atZone(zone).toInstant();
    }

    /** @return what is to be done next; empty when nothing was filled or all of it is booked */
    public Optional<Deadline> next(Block block) {
        if (block.par().filled() == 0 || block.state() == BlockState.BOOKED) {
            return Optional.empty();
        }
        return Optional.of(
                block.state() == BlockState.ALLOCATED
                        ? new Deadline(block, Act.AFFIRM, affirmBy(block))
                        : new Deadline(block, Act.ALLOCATE, allocateBy(block)));
    }

    /** @return the next deadline when it is near */
    public Optional<Deadline> alert(Block block, Instant now) {
        return next(block).filter(deadline -> near(deadline.by(), now));
    }

    /** @return whether any deadline of this day is near: outside that time no block needs to be looked at */
    public boolean alertsAt(Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return near(today.atTime(allocateBy).atZone(zone).toInstant(), now)
                || near(today.atTime(affirmBy).atZone(zone).toInstant(), now);
    }

    private boolean near(Instant deadline, Instant now) {
        return now.isBefore(deadline) && !now.isBefore(deadline.minus(alertBefore));
    }

    private LocalDate tradeDate(Block block) {
        ZonedDateTime committed = block.committedAt().atZone(zone);
        LocalDate day = committed.toLocalDate();
        if (committed.toLocalTime().isAfter(affirmBy)) {
            day = day.plusDays(1);
        }
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return day.plusDays(2);
        }
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }
}
