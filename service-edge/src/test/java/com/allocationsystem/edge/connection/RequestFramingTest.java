package com.allocationsystem.edge.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestFramingTest {

    private static final String GET = "GET /v1/orders?a=b HTTP/1.1\r\nHost: x\r\n\r\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\nHost: x\r\nAccept: */*\r\nX-Empty:\r\nX-Tab:\ta\tb\t\r\n\r\n",
                "GET / HTTP/1.0\r\n\r\n",
                "PATCH /v1/users/%C3%A9 HTTP/1.1\r\nhost:x\r\ncontent-length:2\r\n\r\n{}",
                "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: x\r\ntransfer-encoding:Chunked\r\n\r\n1\r\n\n\r\n0000A\r\n0123456789\r\n0\r\nX-Trailer: a\r\n\r\n",
                "\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n"
            })
    void requestsWithOneMeaningPass_alsoOneAfterTheOther(String request) {
        judge(true, request);
        judge(true, request + GET + request);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: chunked\r\nContent-Length: 2",
                "Content-Length: 2\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: c",
                "Transfer-Encoding: chunkedx",
                "Transfer-Encoding: identity",
                "Transfer-Encoding: identity, chunked",
                "Transfer-Encoding: chunked, chunked",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding:\r\n chunked",
                "Transfer-Encoding : chunked",
                "Content-Length: 2\r\nContent-Length: 2",
                "Content-Length: 2, 2",
                "Content-Length: +2",
                "Content-Length: -2",
                "Content-Length: 0x2",
                "Content-Length:",
                "Content-Length: 99999999999999999999",
                "Host: y",
                "nonsense",
                "X-A: a\0b",
                "X-A: a\rb",
                "X-A: a\nX-B: b",
                ": a"
            })
    void headersWithTwoMeaningsAreRefused(String headers) {
        judge(false, "POST / HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n\r\n{}");
        judge(false, GET + "POST / HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n\r\n{}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /\r\n\r\n",
                "GET / HTTP/2.0\r\nHost: x\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET\0 / HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET  / HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET / x HTTP/1.1\r\nHost: x\r\n\r\n",
                "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n",
                "GET / HTTP/1.1\nHost: x\n\n",
                "\u0016\u0003\u0001"
            })
    void linesThatAreNoRequestAreRefused(String request) {
        judge(false, request);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10000000000000002", "-2", "0x2", "2;a=b", "g", "", " 2", "2 ", "2\n"})
    void chunksOfOtherSizesAreRefused(String size) {
        judge(false, "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" + size + "\r\n{}\r\n0\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2\r\n{}x\r\n0\r\n\r\n", "2\r\n{}\n0\r\n\r\n"})
    void chunksThatEndElsewhereAreRefused(String body) {
        judge(false, "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" + body);
    }

    /** However the network cuts the bytes. */
    private static void judge(boolean passes, String request) {
        byte[] bytes = request.getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(passes, new RequestFraming().accepts(bytes), request);
        RequestFraming slowly = new RequestFraming();
        boolean all = true;
        for (byte one : bytes) {
            all = all && slowly.accepts(new byte[] {one});
        }
        assertEquals(passes, all, request);
    }
}
