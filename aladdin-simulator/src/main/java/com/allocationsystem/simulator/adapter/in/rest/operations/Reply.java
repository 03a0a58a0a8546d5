package com.allocationsystem.simulator.adapter.in.rest.operations;

import com.allocationsystem.simulator.adapter.in.rest.call.ApiException;
import com.allocationsystem.simulator.adapter.wire.Json;
import com.allocationsystem.simulator.application.Traffic;
import com.allocationsystem.simulator.domain.fault.Fault;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Answers one request once, with Aladdin's three response headers, and counts it. */
final class Reply {

    private static final int OK = 200;

    private final RoutingContext context;
    private final Traffic traffic;
    private final String operation;

    Reply(RoutingContext context, Traffic traffic, String operation) {
        this.context = context;
        this.traffic = traffic;
        this.operation = operation;
    }

    void answer(byte[] json) {
        send(OK, json, null);
    }

    void refuse(ApiException refusal) {
        if (refusal.status() == Fault.NO_ANSWER) {
            traffic.count(operation, Fault.NO_ANSWER);
            context.request().connection().close();
            return;
        }
        byte[] body = Json.bytes(json -> {
            json.writeStartObject();
            json.writeStringField("code", refusal.code());
            json.writeStringField("message", refusal.getMessage());
            json.writeEndObject();
        });
        send(refusal.status(), body, refusal.retryAfterS());
    }

    /** Runs {@code what} after a wait, at once for none. */
    void after(long delayMs, Runnable what) {
        if (delayMs <= 0) {
            what.run();
        } else {
            Vertx vertx = context.vertx();
            vertx.setTimer(delayMs, timer -> what.run());
        }
    }

    private void send(int status, byte[] body, Integer retryAfterS) {
        traffic.count(operation, status);
        HttpServerResponse response = context.response();
        if (response.closed() || response.ended()) {
            return;
        }
        response.setStatusCode(status).putHeader("Content-Type", "application/json");
        String requestId = context.request().getHeader(RequestHeaders.REQUEST_ID);
        if (requestId != null) {
            response.putHeader(RequestHeaders.REQUEST_ID, requestId);
        }
        response.putHeader("VND.com.blackrock.Response-ID", UUID.randomUUID().toString())
                .putHeader(
                        "VND.com.blackrock.Response-Timestamp",
                        Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
        if (retryAfterS != null) {
            response.putHeader("Retry-After", retryAfterS.toString());
        }
        response.end(Buffer.buffer(body));
    }
}
