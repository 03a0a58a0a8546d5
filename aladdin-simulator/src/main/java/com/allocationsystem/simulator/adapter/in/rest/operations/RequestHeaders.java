package com.allocationsystem.simulator.adapter.in.rest.operations;

import com.allocationsystem.simulator.adapter.in.rest.call.ApiException;
import io.vertx.core.http.HttpServerRequest;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.UUID;

/** The two headers that every operation demands. */
final class RequestHeaders {

    static final String REQUEST_ID = "VND.com.blackrock.Request-ID";
    private static final String ORIGIN_TIMESTAMP = "VND.com.blackrock.Origin-Timestamp";
    private static final int UUID_LENGTH = 36;

    private RequestHeaders() {}

    /** @throws ApiException 400 when one is missing or unreadable */
    static void check(HttpServerRequest request) {
        checkUuid(required(request, REQUEST_ID));
        checkTime(required(request, ORIGIN_TIMESTAMP));
    }

    private static String required(HttpServerRequest request, String name) {
        String value = request.getHeader(name);
        if (value == null || value.isBlank()) {
            throw ApiException.invalid("Header %s is missing".formatted(name));
        }
        return value;
    }

    private static void checkUuid(String value) {
        try {
            if (value.length() == UUID_LENGTH) {
                UUID.fromString(value);
                return;
            }
        } catch (IllegalArgumentException e) {
            // Told below, as for a wrong length.
        }
        throw ApiException.invalid("Header %s is no UUID: %s".formatted(REQUEST_ID, value));
    }

    /** The specification's type says RFC 3339, its prose an HTTP date; clients send the former. */
    private static void checkTime(String value) {
        if (!reads(DateTimeFormatter.ISO_OFFSET_DATE_TIME, value)
                && !reads(DateTimeFormatter.RFC_1123_DATE_TIME, value)) {
            throw ApiException.invalid(
                    "Header %s is neither an RFC 3339 time nor an HTTP date: %s".formatted(ORIGIN_TIMESTAMP, value));
        }
    }

    private static boolean reads(DateTimeFormatter format, String value) {
        try {
            TemporalAccessor time = format.parse(value);
            return time != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
