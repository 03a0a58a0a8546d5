package com.allocationsystem.gateway.proxy;

import io.vertx.core.http.HttpServerRequest;

/**
 * Who asks, and how they reached the outermost door.
 *
 * @param client address of the client, if known; the services are told this one address and no chain, since
 *     most readers of a chain believe its first entry, which the client itself may have written
 * @param scheme {@code http} or {@code https}
 * @param host host and port the client asked for, or null
 */
public record Origin(String client, String scheme, String host) {

    /**
     * @param request the request as it arrived
     * @param trustForwarded whether a trusted proxy stands in front; only then is {@code X-Forwarded-*} believed
     */
    public static Origin of(HttpServerRequest request, boolean trustForwarded) {
        String peer = request.remoteAddress() == null
                ? "unknown"
                : request.remoteAddress().hostAddress();
        String scheme = request.isSSL() ? "https" : "http";
        String host = request.getHeader("Host");
        String told = String.join(",", request.headers().getAll("X-Forwarded-For"));
        if (!trustForwarded || told.isBlank()) {
            return new Origin(peer, scheme, host);
        }
        // The entry that counts is the last: the trusted proxy wrote it, the ones before it are hearsay.
        String client = told.substring(told.lastIndexOf(',') + 1).strip();
        String toldScheme = request.getHeader("X-Forwarded-Proto");
        String toldHost = request.getHeader("X-Forwarded-Host");
        return new Origin(
                client, "https".equalsIgnoreCase(toldScheme) ? "https" : scheme, toldHost == null ? host : toldHost);
    }

    /** @return whether the client's own connection is encrypted */
    public boolean secure() {
        return scheme.equals("https");
    }
}
