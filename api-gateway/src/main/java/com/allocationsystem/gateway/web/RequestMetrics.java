package com.allocationsystem.gateway.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;

/** Counts and times requests by route, method and class of status: names from our own lists, never what a client wrote. */
@Singleton
class RequestMetrics {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final MeterRegistry registry;

    RequestMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Records the request when its answer is complete, or broken off. */
    void record(RoutingContext context, String route) {
        Timer.Sample sample = Timer.start(registry);
        String method = context.request().method().name();
        context.addEndHandler(over -> sample.stop(Timer.builder("oas.gateway.requests")
                .description("Requests at the front door, from first byte in to last byte out")
                .tag("route", route)
                .tag("method", METHODS.contains(method) ? method : "OTHER")
                .tag(
                        "status",
                        context.response().ended() ? context.response().getStatusCode() / 100 + "xx" : "broken-off")
                .serviceLevelObjectives(
                        Duration.ofMillis(50),
                        Duration.ofMillis(100),
                        Duration.ofMillis(250),
                        Duration.ofMillis(500),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(30))
                .register(registry)));
    }
}
