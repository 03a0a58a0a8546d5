package com.allocationsystem.gateway.web;

import com.allocationsystem.gateway.config.GatewayConfig;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets pages of the configured origins call the API (CORS). What comes from any other origin is answered without a word of it: the
 * browser then keeps the answer from the page, and our own page, whose requests name an origin too, needs none.
 */
@Singleton
class OtherOrigins {

    private static final int BEFORE_THE_FRONT_DOOR = 9_500;
    private static final Pattern ORIGIN = Pattern.compile("https?://[^/*?#@,\\s]+");
    private static final int SECONDS_OF_A_PREFLIGHT = 600;
    private static final Set<String> SENT = Set.of(
            "Authorization",
            "Content-Type",
            "Accept",
            "Prefer",
            "If-Match",
            "If-None-Match",
            "Idempotency-Key",
            "Last-Event-ID",
            "X-Correlation-ID");
    private static final Set<String> READ = Set.of(
            "Allow",
            "Content-Disposition",
            "ETag",
            "Location",
            "Preference-Applied",
            "Retry-After",
            "X-Correlation-ID");

    private final Set<String> origins;
    private final CorsHandler handler;

    OtherOrigins(GatewayConfig config) {
        List<String> named = checked(config.corsOrigins().orElse(List.of()));
        this.origins = Set.copyOf(named);
        this.handler = CorsHandler.create()
                .addOrigins(named)
                .allowedMethods(Stream.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")
                        .map(HttpMethod::valueOf)
                        .collect(Collectors.toSet()))
                .allowedHeaders(SENT)
                .exposedHeaders(READ)
                .maxAgeSeconds(SECONDS_OF_A_PREFLIGHT);
    }

    /** @throws IllegalArgumentException for what a browser never names, so that a slip is found at start */
    static List<String> checked(List<String> origins) {
        for (String origin : origins) {
            if (!ORIGIN.matcher(origin).matches()) {
                throw new IllegalArgumentException(
                        "oas.gateway.cors-origins names '%s', which is no origin; write it as https://desk.example, without a path or a wildcard"
                                .formatted(origin));
            }
        }
        return origins;
    }

    void open(@Observes Filters filters) {
        if (!origins.isEmpty()) {
            filters.register(this::receive, BEFORE_THE_FRONT_DOOR);
        }
    }

    private void receive(RoutingContext context) {
        String path = context.request().path();
        String origin = context.request().getHeader(HttpHeaders.ORIGIN);
        boolean isApi = path != null && (path.startsWith("/v1/") || path.startsWith("/api/"));
        if (isApi && origin != null && origins.contains(origin)) {
            handler.handle(context);
        } else {
            context.next();
        }
    }
}
