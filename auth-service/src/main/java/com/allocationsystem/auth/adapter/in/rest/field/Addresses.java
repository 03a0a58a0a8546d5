package com.allocationsystem.auth.adapter.in.rest.field;

import io.vertx.core.http.HttpServerRequest;

/** Where a request comes from. */
public final class Addresses {

    private Addresses() {}

    /** @return the caller's network address, as the gateway names it */
    public static String of(HttpServerRequest request) {
        return request.remoteAddress() == null
                ? "unknown"
                : request.remoteAddress().hostAddress();
    }
}
