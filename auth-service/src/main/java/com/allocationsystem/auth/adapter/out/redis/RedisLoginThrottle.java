package com.allocationsystem.auth.adapter.out.redis;

import com.allocationsystem.auth.application.port.out.credential.LoginThrottle;
import com.allocationsystem.auth.config.AuthConfig;
import com.allocationsystem.shared.Sha256;
import io.quarkus.redis.datasource.RedisDataSource;
import io.vertx.mutiny.redis.client.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Counts attempts in Redis, together for all replicas. Without Redis each replica counts for itself: signing in goes on,
 * and guessing stays slow.
 */
@ApplicationScoped
class RedisLoginThrottle implements LoginThrottle {

    private static final Logger LOG = Logger.getLogger(RedisLoginThrottle.class);

    /**
     * Counts, begins the window with the first, answers the count and the milliseconds left: in one step. A lock within a day of
     * another lasts twice as long as the window, a further one four times.
     */
    private static final String COUNT = "local n = redis.call('INCR', KEYS[1]) "
            + "if redis.call('PTTL', KEYS[1]) < 0 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end "
            + "if n == tonumber(ARGV[2]) + 1 then local locks = redis.call('INCR', KEYS[2]) "
            + "redis.call('PEXPIRE', KEYS[2], ARGV[3]) "
            + "if locks > 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1] * 2 ^ math.min(locks - 1, 2)) end end "
            + "return {n, redis.call('PTTL', KEYS[1])}";

    private static final String LOCKS = ":locks";

    /** A window that has ended meanwhile must not begin anew, below zero. */
    private static final String TAKE_BACK =
            "if (tonumber(redis.call('GET', KEYS[1])) or 0) > 0 then redis.call('DECR', KEYS[1]) end return 0";

    /** After a failure Redis is left alone so long, so that not every signing in waits for its time-out. */
    private static final Duration REST = Duration.ofSeconds(5);

    private final RedisDataSource redis;
    private final LocalLoginThrottle local;
    private final Duration window;
    private final Clock clock;
    private volatile Instant restUntil = Instant.MIN;

    RedisLoginThrottle(RedisDataSource redis, AuthConfig config, Clock clock) {
        this.redis = redis;
        this.window = config.login().window();
        this.local = new LocalLoginThrottle(window, clock);
        this.clock = clock;
    }

    @Override
    public Optional<Refusal> attempt(String name, String address, int most) {
        if (clock.instant().isBefore(restUntil)) {
            return local.attempt(name, address, most);
        }
        try {
            String key = key(name, address);
            Response answer = redis.execute(
                    "EVAL",
                    COUNT,
                    "2",
                    key,
                    key + LOCKS,
                    Long.toString(window.toMillis()),
                    Integer.toString(most),
                    Long.toString(LocalLoginThrottle.MEMORY.toMillis()));
            return LocalLoginThrottle.judge(
                    answer.get(0).toLong(), most, answer.get(1).toLong());
        } catch (RuntimeException e) {
            rest(e);
            return local.attempt(name, address, most);
        }
    }

    @Override
    public void takeBack(String name, String address) {
        local.takeBack(name, address);
        if (clock.instant().isBefore(restUntil)) {
            return;
        }
        try {
            redis.execute("EVAL", TAKE_BACK, "1", key(name, address));
        } catch (RuntimeException e) {
            rest(e);
        }
    }

    @Override
    public void clear(String name, String address) {
        local.clear(name, address);
        if (clock.instant().isBefore(restUntil)) {
            return;
        }
        try {
            redis.execute("DEL", key(name, address), key(name, address) + LOCKS);
        } catch (RuntimeException e) {
            rest(e);
        }
    }

    private void rest(RuntimeException cause) {
        restUntil = clock.instant().plus(REST);
        LOG.warnf("Redis does not answer (%s); attempts to sign in are counted here for %s", cause, REST);
    }

    /** Hashed: what people type as a name may be long, or their password. */
    private static String key(String name, String address) {
        return "auth:login:" + Sha256.hex(name + "\n" + address);
    }
}
