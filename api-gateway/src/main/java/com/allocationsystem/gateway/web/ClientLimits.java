package com.allocationsystem.gateway.web;

import com.allocationsystem.gateway.config.GatewayConfig;
import com.allocationsystem.gateway.domain.ClientLimit;
import com.allocationsystem.gateway.proxy.Origin;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Counts the requests of each address, and tells it in every answer how many it has left (RateLimit header fields for HTTP). */
@Singleton
class ClientLimits {

    private static final int MOST_CLIENTS = 10_000;

    private final ClientLimit limit;
    private final String policy;

    ClientLimits(GatewayConfig config) {
        GatewayConfig.ClientLimit configured = config.clientLimit();
        this.limit = new ClientLimit(configured.requestsPerSecond(), configured.burst(), MOST_CLIENTS);
        this.policy = "\"client\";q=%d;w=%d".formatted((long) configured.burst(), seconds(limit.window()));
    }

    ClientLimit.Turn take(RoutingContext context, Origin origin) {
        ClientLimit.Turn turn = limit.take(origin.client(), System.nanoTime());
        MultiMap headers = context.response().headers();
        headers.set("RateLimit-Policy", policy);
        headers.set("RateLimit", "\"client\";r=%d;t=%d".formatted(turn.remaining(), seconds(turn.untilFull())));
        return turn;
    }

    /** Rounded up: a client that waits as long as it is told must not come too early. */
    static long seconds(Duration time) {
        return time.toSeconds() + (time.toNanosPart() > 0 ? 1 : 0);
    }
}
