package com.allocationsystem.ordergateway.adapter.out.quota;

import com.allocationsystem.aladdin.quota.Pace;
import com.allocationsystem.ordergateway.application.port.out.AladdinCall;
import com.allocationsystem.ordergateway.application.port.out.CallQuota;
import com.allocationsystem.ordergateway.config.QuotaConfig;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** One replica's share of each quota, kept by itself: what goes on while Redis is away. */
final class LocalCallQuota implements CallQuota {

    private final QuotaConfig config;
    private final Clock clock;
    private final Map<String, Instant> nextCalls = new HashMap<>();
    private final Map<String, Instant> holds = new HashMap<>();

    LocalCallQuota(QuotaConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    @Override
    public synchronized QuotaPermits take(AladdinCall call, int wanted) {
        Instant now = clock.instant();
        Duration held = held(call);
        Instant next = nextCalls.getOrDefault(call.operation(), now);
        if (!held.isZero() || next.isAfter(now)) {
            Duration spread = Duration.between(now, next);
            return new QuotaPermits(0, held.compareTo(spread) > 0 ? held : spread);
        }
        long interval = Pace.alone(Quotas.of(call, config), config.replicas()).intervalMicros();
        nextCalls.put(call.operation(), now.plus(interval, ChronoUnit.MICROS));
        return new QuotaPermits(1, Duration.ZERO);
    }

    @Override
    public synchronized void giveBack(AladdinCall call, int unused) {
        if (unused > 0) {
            nextCalls.remove(call.operation());
        }
    }

    @Override
    public synchronized void hold(AladdinCall call, Duration pause) {
        holds.merge(call.operation(), clock.instant().plus(pause), (one, other) -> one.isAfter(other) ? one : other);
    }

    /** @return how long the operation must still not be called, by what this replica has been told */
    synchronized Duration held(AladdinCall call) {
        Instant now = clock.instant();
        Instant until = holds.getOrDefault(call.operation(), now);
        return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
    }
}
