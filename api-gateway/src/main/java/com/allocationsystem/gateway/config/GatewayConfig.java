package com.allocationsystem.gateway.config;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every key of the gateway. */
@ConfigMapping(prefix = "oas.gateway")
public interface GatewayConfig {

    /** Base address of each service by its name, without {@code /v1}, e.g. {@code http://auth-service:8081}. */
    Map<String, URI> services();

    /** Largest request body; a dataset import is the largest there is. */
    @WithDefault("32M")
    MemorySize maxBody();

    /** Largest request body under {@code /v1/auth}: names, passwords and tokens. */
    @WithDefault("4K")
    MemorySize maxAuthBody();

    /**
     * Bodies up to this size have arrived as a whole before a service is asked: a service reads them on a thread, which a
     * slow client would hold.
     */
    @WithDefault("64K")
    MemorySize wholeBody();

    /** Longest wait for a connection to a service. */
    @WithDefault("3s")
    Duration connectTimeout();

    /**
     * Longest silence of a service between the last byte of the request and the first of its answer. A commit may wait 30 s for
     * its orders, so this is longer.
     */
    @WithDefault("60s")
    Duration responseTimeout();

    /** Longest time for an answer from its first byte to its last, event streams excepted. */
    @WithDefault("5m")
    Duration wholeAnswerTimeout();

    /** Longest silence inside an answer, e.g. between two Server-Sent Events, before it is cut. */
    @WithDefault("5m")
    Duration streamIdleTimeout();

    /** Most connections to one service at a time; an open event stream holds one. */
    @WithDefault("512")
    int connectionsPerService();

    /** What {@code Retry-After} says when a service is down or slow. */
    @WithDefault("5s")
    Duration retryAfter();

    /**
     * Whether a proxy we trust stands in front and every request comes through it: then {@code X-Forwarded-*} is believed.
     * Otherwise it is thrown away, since any client could have written it.
     */
    @WithDefault("false")
    boolean trustForwarded();

    /** Whether the API documents are served under {@code /docs} without sign-in; the readiness page is in any case. */
    @WithDefault("true")
    boolean docs();

    /** Whether the web UI may send what is used in it: screen, action and duration, never who or with what. */
    @WithDefault("true")
    boolean uiInteractions();

    /**
     * Origins other than our own whose pages may call the API from a browser, e.g. {@code https://desk.example}, separated by
     * commas. None: browsers keep every other page's script away.
     */
    Optional<List<String>> corsOrigins();

    /** What the web UI's top bar calls this installation, e.g. {@code UAT}; without it, as in production, nothing stands there. */
    Optional<String> environment();

    /** How many requests one client address may make. */
    ClientLimit clientLimit();

    /** How many requests one client address may make; each replica counts for itself. */
    interface ClientLimit {

        /** Sustained requests per second. */
        @WithDefault("500")
        double requestsPerSecond();

        /** Requests at once, after a pause. */
        @WithDefault("1000")
        double burst();
    }
}
