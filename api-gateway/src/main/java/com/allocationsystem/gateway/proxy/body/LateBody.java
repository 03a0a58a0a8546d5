package com.allocationsystem.gateway.proxy.body;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;

/**
 * What to do with a body that is still coming when the answer is already known. To hang up at once would often destroy the
 * answer before the client reads it, so the rest is read and thrown away for a while, and only then the line is cut.
 */
public final class LateBody {

    private static final long PATIENCE_MILLIS = 10_000;

    private LateBody() {}

    /** Reads the rest of the body, if any, for ten seconds at most. */
    public static void drain(HttpServerRequest request, Vertx vertx) {
        if (request.isEnded()) {
            return;
        }
        request.resume();
        vertx.setTimer(PATIENCE_MILLIS, expired -> {
            if (!request.isEnded()) {
                request.connection().close();
            }
        });
    }
}
