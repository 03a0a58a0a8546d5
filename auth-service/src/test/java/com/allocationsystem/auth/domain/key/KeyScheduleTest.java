package com.allocationsystem.auth.domain.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.auth.domain.key.KeySchedule.NextKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class KeyScheduleTest {

    private static final Instant START = Instant.parse("2026-11-22T12:00:00Z");
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration LIFETIME = Duration.ofMinutes(15);
    private static final KeySchedule SCHEDULE = new KeySchedule(MONTH, HOUR, LIFETIME);

    @Test
    void firstKeySignsAtOnce() {
        assertEquals(Optional.of(new NextKey(1, START)), SCHEDULE.due(List.of(), START));
    }

    @Test
    void nextKeyIsPublishedAnHourBeforeItSigns() {
        List<SigningKey> one = List.of(key(1, START));
        Instant turn = START.plus(MONTH);
        assertEquals(Optional.empty(), SCHEDULE.due(one, turn.minus(HOUR).minusMillis(1)));
        assertEquals(Optional.of(new NextKey(2, turn)), SCHEDULE.due(one, turn.minus(HOUR)));
    }

    @Test
    void lateKeyIsStillPublishedAnHourBefore_whenNobodySignedForMonths() {
        Instant late = START.plus(MONTH).plus(MONTH);
        assertEquals(Optional.of(new NextKey(2, late.plus(HOUR))), SCHEDULE.due(List.of(key(1, START)), late));
    }

    @Test
    void oldKeyStaysPublishedUntilItsLastTokenHasExpired() {
        Instant turn = START.plus(MONTH);
        List<SigningKey> both = List.of(key(1, START), key(2, turn));
        assertEquals(1, SCHEDULE.signer(both, turn.minusMillis(1)).orElseThrow().generation());
        assertEquals(2, SCHEDULE.signer(both, turn).orElseThrow().generation());
        assertEquals(both, SCHEDULE.published(both, turn.plus(LIFETIME)));
        assertEquals(
                both.subList(1, 2), SCHEDULE.published(both, turn.plus(LIFETIME).plusSeconds(60)));
    }

    /** A year of random readings: every token still good can be verified with a copy of the key set an hour old. */
    @RepeatedTest(20)
    void noGoodTokenIsEverRefused(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<SigningKey> keys = new ArrayList<>();
        Instant now = START;
        while (now.isBefore(START.plus(Duration.ofDays(365)))) {
            SCHEDULE.due(keys, now).ifPresent(next -> keys.add(key(next.generation(), next.signsFrom())));
            SigningKey signer = SCHEDULE.signer(keys, now).orElseThrow();
            Instant issued = now;
            Instant used = issued.plusMillis(random.nextInt((int) LIFETIME.toMillis()));
            Instant copied = used.minusMillis(random.nextInt((int) HOUR.toMillis()));
            List<SigningKey> atCopy =
                    keys.stream().filter(key -> !madeAt(key).isAfter(copied)).toList();
            assertTrue(
                    copied.isBefore(START) || SCHEDULE.published(atCopy, copied).contains(signer),
                    () -> signer + " unknown at " + used);
            now = later(now, keys.get(keys.size() - 1).signsFrom(), random);
        }
        assertTrue(keys.size() > 3);
    }

    /** Minutes or weeks on, but never past a turn without a stop in the quarter of an hour before it. */
    private static Instant later(Instant now, Instant turn, Random random) {
        Instant next = now.plus(Duration.ofMinutes(1 + random.nextInt(random.nextInt(20) == 0 ? 50_000 : 600)));
        Instant before = turn.minusMillis(1 + random.nextInt((int) LIFETIME.toMillis()));
        return now.isBefore(before) && next.isAfter(before) ? before : next;
    }

    /** At the latest, when the schedule keeps its promise: the test does not read createdAt from elsewhere. */
    private static Instant madeAt(SigningKey key) {
        return key.generation() == 1 ? key.signsFrom() : key.signsFrom().minus(HOUR);
    }

    private static SigningKey key(int generation, Instant signsFrom) {
        return new SigningKey(generation, "kid-" + generation, signsFrom, signsFrom, null, null);
    }
}
