package com.allocationsystem.gateway.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.gateway.fixture.SlowSocket;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the packaged gateway: Netty finds the guard by the class path, which is another one in tests of parts. */
@QuarkusIntegrationTest
@TestProfile(SlowClientsIT.Impatient.class)
@Timeout(60)
class SlowClientsIT {

    private static final String LOGIN = "POST /v1/auth/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
    private static final String WHOLE = "GET /v1/orders HTTP/1.1\r\nHost: x\r\n\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"G", "GET /v1/orders HTTP/1.1\r\nHost: x\r\nX-Long: ", "\r\n"})
    void drippedHeadersAreEnded(String beginning) throws IOException {
        try (SlowSocket client = new SlowSocket(RestAssured.port, beginning)) {
            client.dripUntilEnded('a');
        }
        given().get("/q/health/ready").then().statusCode(200);
    }

    /** The second request of a connection is watched as the first. */
    @Test
    void drippedHeadersAfterAnAnswerAreEnded() throws IOException {
        try (SlowSocket client = new SlowSocket(RestAssured.port, WHOLE + "GET /v1/ord")) {
            String answers = client.dripUntilEnded('a');
            assertTrue(answers.startsWith("HTTP/1.1 200") && answers.contains("HTTP/1.1 408"), answers);
        }
    }

    /** Whether the length is announced or not: a service does not see a small body before its last byte. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 3000\r\n\r\n{\"username\":\"",
                "Transfer-Encoding: chunked\r\n\r\nbb8\r\n{\"username\":\""
            })
    void drippedBodiesAreEndedAndReachNoService_whileOthersAreAnswered(String rest) throws IOException {
        List<SlowSocket> clients = new ArrayList<>();
        int seen = ImpatientDoor.SEEN.get();
        for (int i = 0; i < 40; i++) {
            clients.add(new SlowSocket(RestAssured.port, LOGIN + rest + "a".repeat(2000)));
        }
        given().contentType("application/json")
                .body("{}")
                .post("/v1/auth/login")
                .then()
                .statusCode(200);
        given().get("/q/health/ready").then().statusCode(200);
        for (SlowSocket client : clients) {
            String answer = client.dripUntilEnded('a');
            assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 408"), answer);
            client.close();
        }
        assertEquals(seen + 1, ImpatientDoor.SEEN.get());
    }

    /** What the server's decoder gives up on is refused in words, and the connection says that it ends. */
    @ParameterizedTest
    @CsvSource({
        "GET /v1/orders?q=, 414, address-too-long",
        "'GET /v1/orders HTTP/1.1\r\nHost: x\r\nX-Long: ', 431, headers-too-large"
    })
    void whatIsLongerThanIsReadIsRefusedWithAProblem(String beginning, int status, String problem) throws IOException {
        String request = beginning.translateEscapes() + "a".repeat(40_000) + " HTTP/1.1\r\nHost: x\r\n\r\n";
        try (SlowSocket client = new SlowSocket(RestAssured.port, request)) {
            String answer = client.readUntilEnded();
            assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
            assertTrue(answer.contains("Connection: close") && answer.contains("/problems/" + problem), answer);
        }
    }

    /** Bytes that are no request, or are read in two ways, are refused before a decoder sees them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense\r\n\r\n",
                "POST /v1/orders HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: c\r\nContent-Length: 2\r\n\r\n{}"
            })
    void whatIsNoRequestIsRefusedWithAProblem(String request) throws IOException {
        try (SlowSocket client = new SlowSocket(RestAssured.port, request)) {
            String answer = client.readUntilEnded();
            assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
            assertTrue(answer.contains("Connection: close") && answer.contains("/problems/malformed-request"), answer);
        }
    }

    @Test
    void silentConnectionsAreEnded() throws IOException {
        try (SlowSocket fresh = new SlowSocket(RestAssured.port, "");
                SlowSocket used = new SlowSocket(RestAssured.port, WHOLE)) {
            assertEquals("", fresh.readUntilEnded());
            String answer = used.readUntilEnded();
            assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
        }
    }

    @Test
    void oneAddressHoldsSoManyConnectionsAndNoMore() throws IOException {
        List<SlowSocket> clients = new ArrayList<>();
        for (int i = 0; i <= ImpatientDoor.MOST_CONNECTIONS; i++) {
            clients.add(new SlowSocket(RestAssured.port, ""));
        }
        // Several threads accept connections: which one is over the limit is not the order of connecting.
        List<String> refusals = new ArrayList<>();
        for (SlowSocket client : clients) {
            String answer = client.readUntilEnded();
            if (!answer.isEmpty()) {
                refusals.add(answer);
            }
            client.close();
        }
        assertEquals(1, refusals.size(), refusals::toString);
        String refusal = refusals.get(0);
        assertTrue(refusal.startsWith("HTTP/1.1 429") && refusal.contains("Retry-After"), refusal);
        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void bodyUnderAuthIsSmall_withAndWithoutItsLengthAnnounced() throws Exception {
        byte[] largest = new byte[4096];
        byte[] tooLarge = new byte[4097];
        for (String path : new String[] {"/v1/auth/login", "/api/v1/auth/refresh"}) {
            assertEquals(200, post(path, BodyPublishers.ofByteArray(largest)).statusCode());
            assertEquals(200, post(path, chunked(largest)).statusCode());
            assertEquals(413, post(path, BodyPublishers.ofByteArray(tooLarge)).statusCode());
            HttpResponse<String> refused = post(path, chunked(tooLarge));
            assertEquals(413, refused.statusCode());
            assertTrue(refused.body().contains("4096 bytes"), refused.body());
        }
        assertEquals("4097", post("/v1/orders", chunked(tooLarge)).body());
    }

    /** A byte now and then does not keep an answer going; events do. */
    @Test
    void answerThatDripsIsEnded_eventsGoOn() {
        assertThrows(IOException.class, () -> get("/v1/cash/drips"));
        given().get("/v1/allocations/7/events")
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/event-stream"))
                .body(containsString("data: " + (ImpatientDoor.EVENTS - 1)));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client().send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(RestAssured.port, path)))
                                .build(),
                        BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, HttpRequest.BodyPublisher body) throws Exception {
        return client().send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(RestAssured.port, path)))
                                .POST(body)
                                .build(),
                        BodyHandlers.ofString());
    }

    /** A new one each time: a connection kept from the request before may be ending. */
    private static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    private static HttpRequest.BodyPublisher chunked(byte[] body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    }

    /** The door of this test alone: the services of the other tests would take its place. */
    public static class Impatient implements QuarkusTestProfile {

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(ImpatientDoor.class));
        }
    }
}
