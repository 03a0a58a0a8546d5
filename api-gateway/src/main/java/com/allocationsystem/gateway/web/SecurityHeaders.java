package com.allocationsystem.gateway.web;

import com.allocationsystem.gateway.proxy.Origin;
import io.vertx.core.MultiMap;

/** What browsers are told not to do with our answers. */
final class SecurityHeaders {

    /** Data is data: nothing in it may load, run or be framed. */
    private static final String DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

    /** Our own pages use our own files only; the components of the web UI write their styles as they are drawn. */
    private static final String PAGE_POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self' data:; object-src 'none'; "
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
        headers.set("Cache-Control", cachingOf(path));
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

    /**
     * Positions and orders must not lie in a cache. Files under /assets carry a hash of their content in their name, so they
     * never change; everything else is asked for again each time.
     */
    private static String cachingOf(String path) {
        if (isData(path)) {
            return "no-store";
        }
        return path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
    }

    private static boolean isData(String path) {
        return path.startsWith("/v1/") || path.startsWith("/api/") || path.startsWith("/q/");
    }
}
