package com.allocationsystem.ordergateway.adapter.out.quota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.ordergateway.application.port.out.AladdinCall;
import com.allocationsystem.ordergateway.application.port.out.CallQuota;
import com.allocationsystem.ordergateway.application.port.out.CallQuota.QuotaPermits;
import com.allocationsystem.ordergateway.config.QuotaConfig;
import com.allocationsystem.testsupport.HandSetClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.redis.datasource.RedisDataSource;
import io.quarkus.redis.runtime.datasource.BlockingRedisDataSourceImpl;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.redis.client.Redis;
import io.vertx.mutiny.redis.client.RedisAPI;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import redis.embedded.RedisServer;

/** Two replicas, each with a client of its own, and a real Redis that comes and goes. */
class RedisCallQuotaTest {

    /** A tenth of 250, ALADDIN.md section 4, may be called at once. */
    private static final int BURST = 25;

    /** Upper bound for a busy machine; a Redis that is away refuses the connection at once. */
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(20);

    private static Vertx vertx;
    private static int port;
    private static RedisServer server;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final RedisCallQuota one = replica(Clock.systemUTC());
    private final RedisCallQuota other = replica(Clock.systemUTC());

    @BeforeAll
    static void startRedis() throws IOException {
        vertx = Vertx.vertx();
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        start();
    }

    @AfterAll
    static void stopRedis() throws IOException {
        server.stop();
        vertx.closeAndAwait();
    }

    @BeforeEach
    void emptyRedis() {
        redis().execute("FLUSHALL");
    }

    @Test
    void replicasShareOneQuota_whenManyThreadsOfBothAskAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Integer>> calls = IntStream.range(0, 100)
                .<Callable<Integer>>mapToObj(i -> () -> (i % 2 == 0 ? one : other)
                        .take(AladdinCall.POST_MANY, 1)
                        .granted())
                .toList();
        Instant began = Instant.now();
        int granted = 0;
        for (var call : threads.invokeAll(calls)) {
            granted += call.get();
        }
        threads.shutdown();
        long refilled = 1 + Duration.between(began, Instant.now()).toMillis() * 226 / 61_000;
        int all = granted;
        assertTrue(all >= BURST && all <= BURST + refilled, () -> all + " calls granted");
    }

    @Test
    void pauseIsOneInterval_whenTheBurstIsUsedUp() {
        Map<String, String> slow = Map.of("oas.orders.quota.batch-post", "1");
        assertEquals(
                1,
                replica(Clock.systemUTC(), slow).take(AladdinCall.POST_MANY, 40).granted());
        QuotaPermits permits = replica(Clock.systemUTC(), slow).take(AladdinCall.POST_MANY, 1);
        assertEquals(0, permits.granted());
        // less what went by between the two
        assertTrue(
                permits.pause().toSeconds() > 30 && permits.pause().toSeconds() <= 61,
                () -> "pause " + permits.pause());
    }

    @Test
    void turnsGivenBackCanBeTakenByTheOther() {
        one.take(AladdinCall.POST_MANY, BURST);
        one.giveBack(AladdinCall.POST_MANY, 7);
        assertTrue(other.take(AladdinCall.POST_MANY, BURST).granted() >= 7);
    }

    @Test
    void newOrdersLeaveRoomForTheChangesThatUsersWaitFor() {
        // two at once, of which one is left; the next in 61 s / 19
        CallQuota slow = replica(Clock.systemUTC(), Map.of("oas.orders.quota.order-post", "20"));
        assertEquals(1, slow.take(AladdinCall.POST_ONE, 100).granted());
        assertEquals(0, slow.take(AladdinCall.POST_ONE, 1).granted());
        assertEquals(1, slow.take(AladdinCall.MODIFY, 1).granted());
    }

    @Test
    void nobodyCalls_whileAladdinWantsToBeLeftAlone() {
        one.hold(AladdinCall.POST_MANY, Duration.ofSeconds(60));
        one.hold(AladdinCall.POST_MANY, Duration.ofSeconds(2));
        QuotaPermits permits = other.take(AladdinCall.POST_MANY, 1);
        assertEquals(0, permits.granted());
        assertTrue(permits.pause().toSeconds() >= 2, () -> "pause " + permits.pause());
        assertEquals(1, other.take(AladdinCall.CANCEL, 1).granted(), "another operation goes on");
    }

    @Test
    void eachReplicaKeepsToItsShare_whileRedisIsAway_andSharesAgainWhenItIsBack() throws IOException {
        HandSetClock time = new HandSetClock(Instant.parse("2023-03-31T12:00:00Z"));
        CallQuota replica = replica(time);
        server.stop();
        try {
            assertEquals(1, replica.take(AladdinCall.POST_MANY, 5).granted());
            QuotaPermits second = replica.take(AladdinCall.POST_MANY, 1);
            // half of 250 a minute: one in 2 x 61 s / 250
            assertEquals(new QuotaPermits(0, Duration.ofMillis(488)), second);
            time.advance(Duration.ofMillis(488));
            assertEquals(1, replica.take(AladdinCall.POST_MANY, 1).granted());
            assertEquals(
                    3,
                    meters.counter("oas.orders.quota.alone", "operation", "orders:batchPost")
                            .count());
        } finally {
            start();
        }
        time.advance(Duration.ofSeconds(6));
        assertEquals(BURST, replica.take(AladdinCall.POST_MANY, 100).granted(), "counted in Redis again");
    }

    private RedisCallQuota replica(Clock clock) {
        return replica(clock, Map.of());
    }

    private RedisCallQuota replica(Clock clock, Map<String, String> settings) {
        return new RedisCallQuota(redis(), settings(settings), meters, clock);
    }

    static QuotaConfig settings(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(QuotaConfig.class)
                .withDefaultValues(settings)
                .build()
                .getConfigMapping(QuotaConfig.class);
    }

    private static RedisDataSource redis() {
        Redis client = Redis.createClient(vertx, "redis://127.0.0.1:" + port);
        return new BlockingRedisDataSourceImpl(vertx, client, RedisAPI.api(client), ANSWERS_WITHIN);
    }

    private static void start() throws IOException {
        server = RedisServer.newRedisServer()
                .port(port)
                .setting("bind 127.0.0.1")
                .setting("save \"\"")
                .build();
        server.start();
    }
}
