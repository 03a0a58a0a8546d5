package com.allocationsystem.edge.connection;

import com.allocationsystem.edge.problem.Problem;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import java.nio.charset.StandardCharsets;

/** An answer that is written past the server, which reads no request after it: a problem document, and the connection ends. */
enum Refusal {
    MALFORMED(
            400,
            "Bad Request",
            "",
            "malformed-request",
            "The request cannot be read",
            "The request is no HTTP, or can be read in two ways."),
    TOO_SLOW(
            408,
            "Request Timeout",
            "",
            "request-too-slow",
            "The request did not arrive in time",
            "Send the whole request at once, on a new connection."),
    LONG_ADDRESS(
            414,
            "URI Too Long",
            "",
            "address-too-long",
            "The address is too long",
            "Path and query are longer than is read here; send fewer values in one request."),
    TOO_MANY(
            429,
            "Too Many Requests",
            "Retry-After: 5\r\n",
            "too-many-requests",
            "Too many connections",
            "This address has as many connections as one client may; close some, or wait 5 s."),
    LONG_HEADERS(
            431,
            "Request Header Fields Too Large",
            "",
            "headers-too-large",
            "The headers are too large",
            "The header fields together are longer than is read here; send fewer or shorter ones.");

    private final byte[] bytes;

    Refusal(int status, String phrase, String headers, String code, String title, String detail) {
        String body = "{\"type\":\"/problems/%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                .formatted(code, title, status, detail);
        bytes = ("HTTP/1.1 %d %s\r\n%sContent-Type: %s\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s"
                        .formatted(status, phrase, headers, Problem.MEDIA_TYPE, body.length(), body))
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** @param why the decoder could not read a request */
    static Refusal of(Throwable why) {
        if (why instanceof TooLongHttpLineException) {
            return LONG_ADDRESS;
        }
        return why instanceof TooLongHttpHeaderException ? LONG_HEADERS : MALFORMED;
    }

    byte[] bytes() {
        return bytes;
    }
}
