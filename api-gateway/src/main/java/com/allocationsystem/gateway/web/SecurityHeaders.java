package com.allocationsystem.gateway.web;

import com.allocationsystem.gateway.proxy.Origin;
import io.vertx.core.MultiMap;

/** What browsers are told not to do with our answers. */
final class SecurityHeaders {

    /** Data is data: nothing in it may load, run or be framed. */
    private static final String DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

    /** Our own pages use our own files only. */
    private static final String PAGE_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** Swagger UI starts itself by a script inside its page, and styles itself likewise. */
    private static final String DOCS_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
            + "frame-ancestors 'none'";

    private SecurityHeaders() {}

    static void write(MultiMap headers, String path, Origin origin) {
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Content-Security-Policy", policyFor(path));
        // Positions and orders must not lie in a cache; pages and their files are asked for again each time.
        headers.set("Cache-Control", isData(path) ? "no-store" : "no-cache");
        if (origin.secure()) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    private static String policyFor(String path) {
        if (isData(path)) {
            return DATA_POLICY;
        }
        return path.startsWith("/docs") ? DOCS_POLICY : PAGE_POLICY;
    }

    private static boolean isData(String path) {
        return path.startsWith("/v1/") || path.startsWith("/api/") || path.startsWith("/q/");
    }
}
