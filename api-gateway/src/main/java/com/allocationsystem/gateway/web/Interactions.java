package com.allocationsystem.gateway.web;

import com.allocationsystem.edge.problem.ProblemKind;
import com.allocationsystem.gateway.config.GatewayConfig;
import com.allocationsystem.gateway.domain.Interaction;
import com.allocationsystem.gateway.domain.RequestPath;
import com.allocationsystem.gateway.proxy.Problems;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * {@code POST /ui/interactions}: what is used in the web UI, and how long it takes, as metrics. Nothing about a person is
 * asked for or could be told. As everywhere at this door no token is checked; what can be sent is a name from our own lists.
 */
@Singleton
class Interactions {

    private static final List<String> ADDRESS = List.of("ui", "interactions");
    private static final int MOST_BYTES = 8192;

    private final boolean isOn;
    private final MeterRegistry registry;
    private final Refusals refusals;

    Interactions(GatewayConfig config, MeterRegistry registry, Refusals refusals) {
        this.isOn = config.uiInteractions();
        this.registry = registry;
        this.refusals = refusals;
    }

    static boolean isMeant(RequestPath path) {
        return path.segments().equals(ADDRESS);
    }

    /** 204; 404 when switched off, after which the web UI sends no more. */
    void receive(RoutingContext context) {
        HttpServerRequest request = context.request();
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (!isOn) {
            refusals.notFound(context);
        } else if (request.method() != HttpMethod.POST) {
            refusals.refuse(context, ProblemKind.METHOD_NOT_ALLOWED, "Interactions are sent with POST.");
        } else if (type == null || !type.split(";", 2)[0].strip().equalsIgnoreCase("application/json")) {
            // Another site's page can make a browser send a form or plain text here, but not JSON.
            refusals.refuse(context, ProblemKind.UNSUPPORTED, "Interactions are sent as application/json.");
        } else if (!isShort(request)) {
            refusals.refuse(
                    context, ProblemKind.TOO_LARGE, Problems.tooLarge(MOST_BYTES) + " Content-Length must say so.");
        } else {
            request.body().onSuccess(body -> count(context, body));
            // The front door paused it until the body has a reader.
            request.resume();
        }
    }

    private void count(RoutingContext context, Buffer body) {
        try {
            InteractionReader.read(body).forEach(this::count);
        } catch (IllegalArgumentException wrong) {
            refusals.refuse(context, ProblemKind.MALFORMED, wrong.getMessage());
            return;
        }
        context.response()
                .setStatusCode(204)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }

    private void count(Interaction interaction) {
        Tags tags = Tags.of(
                "screen", Interaction.word(interaction.screen()),
                "action", Interaction.word(interaction.action()));
        Counter.builder("oas.ui.interactions")
                .description("What was done in the web UI")
                .tags(tags)
                .register(registry)
                .increment();
        interaction.duration().ifPresent(duration -> Timer.builder("oas.ui.interaction.duration")
                .description("How long it took, as the user saw it; of a view: how long the screen was open")
                .tags(tags)
                .register(registry)
                .record(duration));
    }

    private static boolean isShort(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("[0-9]{1,9}") && Integer.parseInt(length) <= MOST_BYTES;
    }
}
