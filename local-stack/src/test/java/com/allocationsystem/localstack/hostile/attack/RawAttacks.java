package com.allocationsystem.localstack.hostile.attack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Bytes that two readers of HTTP may understand in two ways, paths to addresses that are closed, and floods. */
public final class RawAttacks {

    private static final String HIDDEN = "GET /v1/users/hidden HTTP/1.1\r\nHost: x\r\n\r\n";
    private static final String POST =
            "POST /v1/auth/refresh HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";

    private RawAttacks() {}

    /** @return requests with another one hidden in the body, by what they try */
    public static Map<String, String> smuggling() {
        Map<String, String> attacks = new LinkedHashMap<>();
        for (String coding : List.of(
                "chunked",
                "c",
                "chunke",
                "chunkedx",
                "identity",
                "identity, chunked",
                "chunked, identity",
                "chunked, chunked",
                "\"chunked\"",
                "CHUNKED",
                "chunked;x=1",
                "\tchunked",
                "x",
                "gzip, chunked",
                "\u000bchunked")) {
            String both = POST + "Transfer-Encoding: " + coding + "\r\nContent-Length: " + (5 + HIDDEN.length())
                    + "\r\n\r\n0\r\n\r\n" + HIDDEN;
            attacks.put("Transfer-Encoding: " + coding.strip() + " and Content-Length", both);
        }
        attacks.put(
                "two codings in two lines",
                POST + "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n" + HIDDEN);
        attacks.put(
                "folded coding",
                POST + "Transfer-Encoding:\r\n chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n" + HIDDEN);
        attacks.put(
                "space before the colon",
                POST + "Transfer-Encoding : chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n" + HIDDEN);
        attacks.put(
                "coding in HTTP/1.0",
                POST.replace("1.1", "1.0") + "Connection: keep-alive\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                        + HIDDEN);
        for (String length :
                List.of("0, 5", "+5", "-5", "0x5", "5\r\nContent-Length: 0", "5\r\nContent-Length: 5", "٥")) {
            attacks.put(
                    "Content-Length: " + length.replace("\r\n", " "),
                    POST + "Content-Length: " + length + "\r\n\r\n{   }" + HIDDEN);
        }
        for (String size : List.of("10000000000000002", "-2", "0x2", "2;" + "x".repeat(9000), "g", "")) {
            attacks.put(
                    "chunk of size " + size.substring(0, Math.min(20, size.length())),
                    POST + "Transfer-Encoding: chunked\r\n\r\n" + size + "\r\n{}\r\n0\r\n\r\n" + HIDDEN);
        }
        attacks.put("bare line feeds", POST.replace("\r\n", "\n") + "Content-Length: 2\n\n{}" + HIDDEN);
        attacks.put("NUL in the method", "GET\0 /v1/users/hidden HTTP/1.1\r\nHost: x\r\n\r\n");
        attacks.put("NUL in a header", "GET /v1/users/hidden HTTP/1.1\r\nHost: x\r\nX-A: a\0b\r\n\r\n");
        attacks.put(
                "carriage return in a header", "GET /v1/users/hidden HTTP/1.1\r\nHost: x\r\nX-A: a\rX-B: b\r\n\r\n");
        attacks.put("header without a colon", "GET /v1/users/hidden HTTP/1.1\r\nHost: x\r\nnonsense\r\n\r\n");
        attacks.put("no version", "GET /v1/users/hidden\r\n\r\n");
        attacks.put("HTTP/9.9", "GET /v1/users/hidden HTTP/9.9\r\nHost: x\r\n\r\n");
        attacks.put("TLS to a plain port", "\u0016\u0003\u0001\u0002\u0000\u0001");
        return attacks;
    }

    /** @return whether an answer to a hidden request, or to a request that is none, came back; null when not */
    public static String judge(String name, String answer) {
        int answers = answer.split("HTTP/1\\.[01] \\d", -1).length - 1;
        if (answers > 1) {
            return answers + " answers: " + answer.replaceAll("(?s)\r\n.*", "");
        }
        return answer.matches("(?s)HTTP/1\\.[01] (2|3|5)\\d\\d.*") ? answer.replaceAll("(?s)\r\n.*", "") : null;
    }

    /** @return request targets that lead to closed addresses when one reader understands them differently */
    public static List<String> paths() {
        List<String> paths = new ArrayList<>();
        for (String closed : List.of(
                "/v1/order-batches",
                "/v1/order-checks",
                "/v1/final-allocations",
                "/v1/auth/service-token",
                "/v1/auth/revocations",
                "/v1/reference-data/snapshots",
                "/q/metrics",
                "/q/health")) {
            String last = closed.substring(closed.lastIndexOf('/') + 1);
            String parent = closed.substring(0, closed.lastIndexOf('/'));
            for (String spelled : List.of(
                    closed,
                    closed + "/",
                    closed + "//",
                    closed + "/.",
                    closed + "%2f",
                    closed + ";x=1",
                    closed + "%00",
                    closed + "%20",
                    closed + "?",
                    closed + "#",
                    "/api" + closed,
                    "//" + closed.substring(1),
                    "/v1/orders/.." + closed.substring(closed.indexOf('/', 1)),
                    "/v1/orders/%2e%2e/" + last,
                    "/v1/orders/..%2f" + last,
                    "/v1/orders/..;/" + last,
                    "/v1/orders%2f.." + closed,
                    "/v1/orders/..\\" + last,
                    "/docs/.." + closed,
                    "/docs/auth-service/openapi/../.." + closed,
                    "/assets/.." + closed,
                    parent + "/%" + Integer.toHexString(last.charAt(0)) + last.substring(1),
                    parent + "/" + last.toUpperCase(java.util.Locale.ROOT),
                    "http://127.0.0.1:1" + closed,
                    "http://localhost" + closed)) {
                paths.add(spelled);
            }
        }
        return paths;
    }

    /** @return requests that are too large in their head */
    public static Map<String, String> floods() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            many.append("X-H").append(i).append(": 1\r\n");
        }
        String start = "GET /v1/users HTTP/1.1\r\nHost: x\r\n";
        return Map.of(
                "10,000 headers", start + many + "\r\n",
                "a header of 100,000", start + "X-A: " + "a".repeat(100_000) + "\r\n\r\n",
                "a path of 100,000", "GET /v1/" + "a".repeat(100_000) + " HTTP/1.1\r\nHost: x\r\n\r\n",
                "a header name of 100,000", start + "a".repeat(100_000) + ": 1\r\n\r\n",
                "a method of 100,000", "G".repeat(100_000) + " / HTTP/1.1\r\nHost: x\r\n\r\n",
                "1,000 requests at once", "GET /v1/users HTTP/1.1\r\nHost: x\r\n\r\n".repeat(1000));
    }
}
