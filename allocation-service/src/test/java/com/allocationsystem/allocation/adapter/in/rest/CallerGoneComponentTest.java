package com.allocationsystem.allocation.adapter.in.rest;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.ComponentTest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** A caller who hangs up, over a real socket. */
@QuarkusTest
class CallerGoneComponentTest extends ComponentTest {

    /** Less than the budget of a split, which would end it as well. */
    private static final int SOON_S = 10;

    @TestHTTPResource("/v1/endless-split")
    URI address;

    @Test
    void splitEndsWhenItsCallerHangsUp() throws IOException, InterruptedException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String request = "GET %s HTTP/1.1\r\nHost: test\r\n\r\n".formatted(address.getPath());
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            assertTrue(EndlessSplit.BEGUN.await(SOON_S, SECONDS), "the split has begun");
        }
        assertTrue(EndlessSplit.INTERRUPTED.await(SOON_S, SECONDS), "the split was interrupted");
    }
}
