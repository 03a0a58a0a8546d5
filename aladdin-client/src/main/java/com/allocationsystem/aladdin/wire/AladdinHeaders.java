package com.allocationsystem.aladdin.wire;

import com.allocationsystem.aladdin.AladdinConfig;
import com.allocationsystem.aladdin.AladdinException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.client.ClientResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestContext;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestFilter;

/** Puts on every request what Aladdin demands: a new request id, the time, the API key, and who we are. */
@Singleton
public class AladdinHeaders implements ResteasyReactiveClientRequestFilter, ClientResponseFilter {

    /** UUID, new for every request; no idempotency key. */
    public static final String REQUEST_ID = "VND.com.blackrock.Request-ID";

    /** Time of sending, in the form that {@link AladdinConfig#timestamps} names. */
    public static final String ORIGIN_TIMESTAMP = "VND.com.blackrock.Origin-Timestamp";

    /** Studio API key. */
    public static final String API_KEY = "VND.com.blackrock.API-Key";

    private static final String BEARER = "Bearer ";

    private static final int UNAUTHORIZED = 401;

    private static final Logger LOG = Logger.getLogger(AladdinHeaders.class);

    private final AladdinConfig config;
    private final AccessTokens tokens;

    AladdinHeaders(AladdinConfig config, AccessTokens tokens) {
        this.config = config;
        this.tokens = tokens;
    }

    @Override
    public void filter(ResteasyReactiveClientRequestContext request) {
        MultivaluedMap<String, Object> headers = request.getHeaders();
        String requestId = UUID.randomUUID().toString();
        headers.putSingle(REQUEST_ID, requestId);
        headers.putSingle(ORIGIN_TIMESTAMP, timestamp(config.timestamps(), Instant.now()));
        config.apiKey().ifPresent(key -> headers.putSingle(API_KEY, key));
        // The log line joins Aladdin's request id to our correlation id, which the log context holds.
        LOG.debugf("Aladdin request %s: %s %s", requestId, request.getMethod(), request.getUri());
        if (config.auth() == AladdinConfig.Auth.BASIC) {
            headers.putSingle(HttpHeaders.AUTHORIZATION, basic());
        } else {
            bearer(request);
        }
    }

    static String timestamp(AladdinConfig.Timestamps form, Instant now) {
        return form == AladdinConfig.Timestamps.HTTP_DATE
                ? DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC))
                : now.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    private String basic() {
        String user = config.username().orElseThrow(() -> AladdinException.notSent(missing("oas.aladdin.username")));
        String password =
                config.password().orElseThrow(() -> AladdinException.notSent(missing("oas.aladdin.password")));
        byte[] credentials = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(credentials);
    }

    /** Waits for the token without holding a thread: adapters may call from the event loop. */
    private void bearer(ResteasyReactiveClientRequestContext request) {
        request.suspend();
        tokens.current().whenComplete((token, failure) -> {
            if (failure == null) {
                request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, BEARER + token);
                request.resume();
            } else {
                request.resume(AccessTokens.notSent(failure));
            }
        });
    }

    /** Forgets a token that Aladdin refuses, so that the next attempt brings a new one. */
    @Override
    public void filter(ClientRequestContext request, ClientResponseContext response) {
        if (response.getStatus() == UNAUTHORIZED && config.auth() == AladdinConfig.Auth.OAUTH) {
            String sent = String.valueOf(request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION));
            tokens.drop(sent.substring(Math.min(sent.length(), BEARER.length())));
        }
    }

    static IllegalStateException missing(String key) {
        return new IllegalStateException(
                "%s is not set; set it or the environment variable %s".formatted(key, environmentName(key)));
    }

    private static String environmentName(String key) {
        return key.replace("oas.aladdin.oauth.client", "oas.aladdin.client")
                .toUpperCase()
                .replace('.', '_')
                .replace('-', '_');
    }
}
