package com.allocationsystem.ordergateway.adapter.out.quota;

import com.allocationsystem.aladdin.quota.Pace;
import com.allocationsystem.ordergateway.application.port.out.AladdinCall;
import com.allocationsystem.ordergateway.application.port.out.CallQuota;
import com.allocationsystem.ordergateway.config.QuotaConfig;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.redis.datasource.RedisDataSource;
import io.vertx.mutiny.redis.client.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Quotas counted in Redis, together for all replicas. While Redis is away each replica keeps to its share of them: slower,
 * never stopped. Counts {@code oas_orders_quota_total} by operation and outcome (granted, wait), and of these {@code
 * oas_orders_quota_alone_total}, decided without Redis.
 */
@ApplicationScoped
class RedisCallQuota implements CallQuota {

    private static final Logger LOG = Logger.getLogger(RedisCallQuota.class);

    /** After a failure Redis is left alone so long, so that not every call waits for its time-out. */
    private static final Duration REST = Duration.ofSeconds(5);

    private final RedisDataSource redis;
    private final QuotaConfig config;
    private final MeterRegistry meters;
    private final Clock clock;
    private final LocalCallQuota local;
    private volatile Instant restUntil = Instant.MIN;

    RedisCallQuota(RedisDataSource redis, QuotaConfig config, MeterRegistry meters, Clock clock) {
        this.redis = redis;
        this.config = config;
        this.meters = meters;
        this.clock = clock;
        this.local = new LocalCallQuota(config, clock);
    }

    @Override
    public QuotaPermits take(AladdinCall call, int wanted) {
        QuotaPermits permits = shared(call, wanted);
        String outcome = permits.granted() > 0 ? "granted" : "wait";
        meters.counter("oas.orders.quota", "operation", call.operation(), "outcome", outcome)
                .increment();
        return permits;
    }

    private QuotaPermits shared(AladdinCall call, int wanted) {
        Duration held = local.held(call);
        if (!held.isZero()) {
            return new QuotaPermits(0, held);
        }
        Pace pace = pace(call);
        return ask(QuotaScripts.TAKE, call, pace.intervalMicros(), pace.burst(), Quotas.left(call, pace), wanted)
                .map(answer -> new QuotaPermits(
                        answer.get(0).toInteger(), Duration.of(answer.get(1).toLong(), ChronoUnit.MICROS)))
                .orElseGet(() -> alone(call, wanted));
    }

    private QuotaPermits alone(AladdinCall call, int wanted) {
        meters.counter("oas.orders.quota.alone", "operation", call.operation()).increment();
        return local.take(call, wanted);
    }

    @Override
    public void giveBack(AladdinCall call, int unused) {
        if (unused > 0
                && ask(QuotaScripts.GIVE_BACK, call, pace(call).intervalMicros(), unused)
                        .isEmpty()) {
            local.giveBack(call, unused);
        }
    }

    @Override
    public void hold(AladdinCall call, Duration pause) {
        LOG.warnf("Aladdin is over quota for %s: no call for %s", call.operation(), pause);
        local.hold(call, pause);
        ask(QuotaScripts.HOLD, call, pause.toNanos() / 1000);
    }

    /** @return Redis's answer, or nothing while it is away */
    private Optional<Response> ask(String script, AladdinCall call, long... arguments) {
        if (clock.instant().isBefore(restUntil)) {
            return Optional.empty();
        }
        String[] command = new String[3 + arguments.length];
        command[0] = script;
        command[1] = "1";
        command[2] = "orders:quota:" + call.operation();
        for (int i = 0; i < arguments.length; i++) {
            command[3 + i] = Long.toString(arguments[i]);
        }
        try {
            return Optional.of(redis.execute("EVAL", command));
        } catch (RuntimeException e) {
            restUntil = clock.instant().plus(REST);
            LOG.warnf(
                    "Redis does not answer (%s); for %s this replica calls Aladdin at most 1/%d of each quota",
                    e, REST, config.replicas());
            return Optional.empty();
        }
    }

    private Pace pace(AladdinCall call) {
        return Pace.of(Quotas.of(call, config));
    }
}
