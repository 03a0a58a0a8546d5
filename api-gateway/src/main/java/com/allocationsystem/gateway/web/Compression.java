package com.allocationsystem.gateway.web;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Decides which answers are compressed, the services' as well as our own: those of the listed media types. The platform
 * compresses whatever does not say {@code Content-Encoding}.
 */
@Singleton
class Compression {

    /** Below this an answer fits into one packet anyway. */
    private static final int LEAST_BYTES = 1024;

    private final Set<String> mediaTypes;

    Compression(@ConfigProperty(name = "quarkus.http.compress-media-types") Set<String> mediaTypes) {
        this.mediaTypes = mediaTypes;
    }

    /** Decides when the answer's headers are known. */
    void watch(RoutingContext context) {
        context.addHeadersEndHandler(complete -> decide(context.response().headers()));
    }

    private void decide(MultiMap headers) {
        String encoding = headers.get(HttpHeaders.CONTENT_ENCODING);
        boolean isPlain = encoding == null || HttpHeaders.IDENTITY.toString().equalsIgnoreCase(encoding);
        boolean isListed = mediaTypes.contains(mediaType(headers));
        if (isPlain && isListed) {
            // The same address answers one client compressed and the next one not; a cache in between must know.
            headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        }
        if (isPlain && isListed && !isShort(headers)) {
            headers.remove(HttpHeaders.CONTENT_ENCODING);
        } else if (isPlain) {
            headers.set(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
        }
    }

    private static String mediaType(MultiMap headers) {
        String type = headers.get(HttpHeaders.CONTENT_TYPE);
        return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isShort(MultiMap headers) {
        String length = headers.get(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("[0-9]{1,9}") && Integer.parseInt(length) < LEAST_BYTES;
    }
}
