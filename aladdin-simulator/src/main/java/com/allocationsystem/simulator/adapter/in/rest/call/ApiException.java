package com.allocationsystem.simulator.adapter.in.rest.call;

import java.util.Map;

/** A request that is answered with an error: HTTP status and Aladdin's {@code {code, message}}. */
public class ApiException extends RuntimeException {

    private static final Map<Integer, String> CODES = Map.of(
            400, "INVALID_ARGUMENT",
            401, "UNAUTHENTICATED",
            403, "PERMISSION_DENIED",
            404, "NOT_FOUND",
            429, "RESOURCE_EXHAUSTED",
            500, "INTERNAL",
            502, "BAD_GATEWAY",
            503, "UNAVAILABLE",
            504, "GATEWAY_TIMEOUT");

    private final int status;
    private final Integer retryAfterS;

    public ApiException(int status, String message, Integer retryAfterS) {
        super(message, null, false, false);
        this.status = status;
        this.retryAfterS = retryAfterS;
    }

    public static ApiException invalid(String message) {
        return new ApiException(400, message, null);
    }

    public static ApiException unauthenticated(String message) {
        return new ApiException(401, message, null);
    }

    public static ApiException notFound(String message) {
        return new ApiException(404, message, null);
    }

    public int status() {
        return status;
    }

    public String code() {
        return CODES.getOrDefault(status, "HTTP_" + status);
    }

    /** @return seconds, or null for no header */
    public Integer retryAfterS() {
        return retryAfterS;
    }
}
