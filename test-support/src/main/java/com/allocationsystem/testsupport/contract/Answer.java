package com.allocationsystem.testsupport.contract;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * One request and what was answered to it.
 *
 * @param method of the request, in capitals
 * @param path of the request, as it was sent, without the query
 * @param asked body of the request where it is JSON, or null
 * @param status of the answer
 * @param type media type of the answer without its parameters, or null
 * @param headers names of the answer's headers, in small letters
 * @param body of the answer
 */
public record Answer(
        String method, String path, String asked, int status, String type, Set<String> headers, byte[] body) {

    private static final int LONGEST = 300;

    /** @return the media type of a Content-Type header, or null where there is none */
    public static String mediaType(String contentType) {
        return contentType == null || contentType.isBlank()
                ? null
                : contentType.replaceFirst(";.*", "").strip();
    }

    boolean isProblem() {
        return status >= 400 && status < 500 && "application/problem+json".equals(type);
    }

    boolean isJson() {
        return type != null && type.matches("application/(.+\\+)?json");
    }

    boolean hasSucceeded() {
        return status >= 200 && status < 300;
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        String text = text();
        return "%s %s -> %d %s %s"
                .formatted(method, path, status, type, text.substring(0, Math.min(LONGEST, text.length())));
    }
}
