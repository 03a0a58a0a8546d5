package com.allocationsystem.auth.adapter.out.redis;

import com.allocationsystem.auth.application.port.out.credential.LoginThrottle;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Counts attempts in this replica's memory, of the 10,000 youngest names and addresses; repeated locks last longer. */
final class LocalLoginThrottle implements LoginThrottle {

    private static final int MOST_NAMES = 10_000;
    private static final long MILLIS_PER_SECOND = 1000;

    /** So long a lock makes the next one longer. */
    static final Duration MEMORY = Duration.ofDays(1);

    private static final int MOST_DOUBLINGS = 2;

    private final Duration window;
    private final Clock clock;
    private final Map<String, Window> windows = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
            return size() > MOST_NAMES;
        }
    };

    LocalLoginThrottle(Duration window, Clock clock) {
        this.window = window;
        this.clock = clock;
    }

    @Override
    public synchronized Optional<Refusal> attempt(String name, String address, int most) {
        Instant now = clock.instant();
        Window counted = windows.merge(
                key(name, address),
                new Window(1, now.plus(window), 0),
                (before, first) -> before.next(now, window, most));
        return judge(counted.count, most, Duration.between(now, counted.until).toMillis());
    }

    @Override
    public synchronized void takeBack(String name, String address) {
        windows.computeIfPresent(
                key(name, address),
                (key, counted) -> new Window(Math.max(0, counted.count - 1), counted.until, counted.locks));
    }

    @Override
    public synchronized void clear(String name, String address) {
        windows.remove(key(name, address));
    }

    /** @return what the attempt that made the count this high comes to */
    static Optional<Refusal> judge(long count, int most, long millisLeft) {
        return count <= most
                ? Optional.empty()
                : Optional.of(new Refusal(wholeSeconds(millisLeft), count == most + 1L));
    }

    /** @return how many windows a lock lasts when so many were before it: 2, then 4 */
    private static int growth(int locksBefore) {
        return 1 << Math.min(locksBefore, MOST_DOUBLINGS);
    }

    /** Rounded up, at least one: an attempt after that wait goes on. */
    private static Duration wholeSeconds(long millis) {
        return Duration.ofSeconds(Math.max(1, (millis + MILLIS_PER_SECOND - 1) / MILLIS_PER_SECOND));
    }

    private static String key(String name, String address) {
        return name + "\n" + address;
    }

    /** @param locks how often the limit was passed, windows before included; forgotten a day after the last one's end */
    private record Window(int count, Instant until, int locks) {

        Window next(Instant now, Duration window, int most) {
            if (!now.isBefore(until)) {
                boolean forgotten = now.isAfter(until.plus(MEMORY));
                return new Window(1, now.plus(window), forgotten ? 0 : locks);
            }
            boolean passes = count == most;
            Instant end = passes && locks > 0 ? now.plus(window.multipliedBy(growth(locks))) : until;
            return new Window(count + 1, end, passes ? locks + 1 : locks);
        }
    }
}
