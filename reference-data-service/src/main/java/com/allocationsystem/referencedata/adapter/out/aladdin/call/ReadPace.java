package com.allocationsystem.referencedata.adapter.out.aladdin.call;

import com.allocationsystem.aladdin.quota.Pace;
import com.allocationsystem.edge.problem.DependencyUnavailableException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Keeps one replica to its share of Aladdin's quotas: a read waits for its turn, and is refused where that is far away. */
@ApplicationScoped
public class ReadPace {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

    private final Clock clock;

    /** By operation: the moment by which the calls made so far would be spread evenly. */
    private final Map<String, Instant> spreadUntil = new HashMap<>();

    ReadPace(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param pace of this replica
     * @return the call, made when it is due
     * @throws DependencyUnavailableException inside the answer, when the quota is used up for more than {@code LONGEST_WAIT}
     */
    public <T> Uni<T> inTurn(String operation, Pace pace, Supplier<Uni<T>> call) {
        return Uni.createFrom().deferred(() -> {
            Duration wait = take(operation, pace);
            return wait.isZero()
                    ? call.get()
                    : Uni.createFrom().voidItem().onItem().delayIt().by(wait).chain(call::get);
        });
    }

    private synchronized Duration take(String operation, Pace pace) {
        Instant now = clock.instant();
        Instant spread = spreadUntil.getOrDefault(operation, now);
        Instant from = spread.isBefore(now) ? now : spread;
        Instant due = from.minus(pace.intervalMicros() * (pace.burst() - 1), ChronoUnit.MICROS);
        Duration wait = due.isAfter(now) ? Duration.between(now, due) : Duration.ZERO;
        if (wait.compareTo(LONGEST_WAIT) > 0) {
            throw new DependencyUnavailableException(
                    "Aladdin", wait, new IllegalStateException("the quota of %s is used up".formatted(operation)));
        }
        spreadUntil.put(operation, from.plus(pace.intervalMicros(), ChronoUnit.MICROS));
        return wait;
    }
}
