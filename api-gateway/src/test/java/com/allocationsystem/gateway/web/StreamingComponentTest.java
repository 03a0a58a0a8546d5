package com.allocationsystem.gateway.web;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.gateway.fixture.RawRequest;
import com.allocationsystem.gateway.fixture.Upstreams;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@QuarkusTestResource(Upstreams.class)
@Timeout(60)
class StreamingComponentTest {

    private static final int LIMIT_BYTES = 1 << 20; // oas.gateway.max-body of Upstreams

    @TestHTTPResource("/")
    URI door;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void eventArrivesBeforeTheNextIsWritten_andTheServiceLearnsThatTheClientLeft() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", door.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write("GET /v1/allocations/7/events HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\n\r\n"
                            .getBytes(ISO_8859_1));
            BufferedReader lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
            awaitLine(lines, "data: 1");
            given().post("/v1/allocations/next").then().statusCode(200);
            awaitLine(lines, "data: 2");
        }
        await(() -> given().get("/v1/allocations/closed").asString().equals("true"));
    }

    @Test
    void bodyOfExactlyTheLimitPasses_withAndWithoutItsLengthAnnounced() throws Exception {
        byte[] body = new byte[LIMIT_BYTES];
        assertTrue(post("/v1/orders", BodyPublishers.ofByteArray(body)).body().contains("\"body_bytes\":1048576"));
        assertTrue(post("/v1/orders", chunked(body)).body().contains("\"body_bytes\":1048576"));
    }

    @Test
    void bodyAboveTheLimitIsA413Problem_withAndWithoutItsLengthAnnounced() throws Exception {
        byte[] body = new byte[LIMIT_BYTES + 1];
        for (HttpRequest.BodyPublisher publisher :
                new HttpRequest.BodyPublisher[] {BodyPublishers.ofByteArray(body), chunked(body)}) {
            HttpResponse<String> answer = post("/v1/orders", publisher);
            assertEquals(413, answer.statusCode());
            assertTrue(answer.body().contains("/problems/request-too-large"), answer.body());
            assertTrue(answer.body().contains("1048576 bytes"), answer.body());
        }
    }

    @Test
    void largeAnswerPassesWhole() throws Exception {
        HttpResponse<byte[]> answer = client.send(
                HttpRequest.newBuilder(door.resolve("/v1/allocations/large")).build(), BodyHandlers.ofByteArray());
        assertEquals(20_000_000, answer.body().length);
    }

    @Test
    void clientThatAsksBeforeSendingIsToldToGoOn() throws IOException {
        String answer = RawRequest.send(
                door.getPort(),
                "POST /v1/orders HTTP/1.1\nConnection: close\nExpect: 100-continue\nContent-Length: 2",
                "{}".getBytes(ISO_8859_1));
        assertTrue(answer.startsWith("HTTP/1.1 100"), answer);
        assertTrue(answer.contains("\"body_bytes\":2"), answer);
    }

    @Test
    void silentServiceIsA504Problem() {
        given().header("X-Correlation-ID", "slow-1")
                .get("/v1/cash/silent")
                .then()
                .statusCode(504)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .header("X-Correlation-ID", "slow-1")
                .body("type", equalTo("/problems/dependency-slow"))
                .body("instance", equalTo("/v1/cash/silent"))
                .body("correlation_id", equalTo("slow-1"));
    }

    @Test
    void garbageIsA502Problem() {
        given().get("/v1/cash/garbage")
                .then()
                .statusCode(502)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("type", equalTo("/problems/dependency-garbled"))
                .body("correlation_id", notNullValue());
    }

    @Test
    void serviceThatHangsUpIsA503Problem() {
        given().get("/v1/cash/hangs-up")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("type", equalTo("/problems/dependency-unavailable"));
    }

    @Test
    void answerThatBreaksOffIsBrokenOffForTheClientToo() {
        HttpRequest request =
                HttpRequest.newBuilder(door.resolve("/v1/cash/breaks-off")).build();
        assertThrows(IOException.class, () -> client.send(request, BodyHandlers.ofString()));
        await(() -> given().get("/q/metrics").asString().contains("route=\"/v1/cash\",status=\"broken-off\""));
    }

    private HttpResponse<String> post(String path, HttpRequest.BodyPublisher body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(door.resolve(path))
                .timeout(Duration.ofSeconds(20))
                .POST(body)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static HttpRequest.BodyPublisher chunked(byte[] body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    }

    private static void awaitLine(BufferedReader lines, String wanted) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals(wanted)) {
                return;
            }
        }
        throw new AssertionError("stream ended before " + wanted);
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + 10_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "not within 10 s");
        }
    }
}
