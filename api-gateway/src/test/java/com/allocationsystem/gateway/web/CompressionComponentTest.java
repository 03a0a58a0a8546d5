package com.allocationsystem.gateway.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.gateway.fixture.Upstreams;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** What travels compressed, what does not, and what a browser need not be sent again. */
@QuarkusTest
@QuarkusTestResource(Upstreams.class)
class CompressionComponentTest {

    private static final String LONG_JSON = "/v1/orders?word=" + "x".repeat(2000);

    @TestHTTPResource("/")
    URI door;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void scriptsAndJsonAreCompressed_andReadTheSame() throws Exception {
        for (String path : List.of(scriptOf(page()), "/docs/swagger-ui.css", LONG_JSON)) {
            HttpResponse<byte[]> plain = get(path);
            HttpResponse<byte[]> packed = get(path, "Accept-Encoding", "gzip, br");
            assertEquals(List.of(), plain.headers().allValues("Content-Encoding"), path);
            assertEquals(List.of("gzip"), packed.headers().allValues("Content-Encoding"), path);
            assertTrue(packed.body().length < plain.body().length, path);
            if (!path.equals(LONG_JSON)) { // which tells the request's own headers
                assertArrayEquals(plain.body(), unpack(packed.body()), path);
            }
            for (HttpResponse<byte[]> answer : List.of(plain, packed)) {
                assertTrue(header(answer, "Vary").toLowerCase().contains("accept-encoding"), path);
            }
        }
    }

    @Test
    void answerOfAServiceKeepsItsEtag_whichTheClientSendsBackInIfMatch() throws Exception {
        assertEquals("\"7\"", header(get(LONG_JSON, "Accept-Encoding", "gzip"), "ETag"));
    }

    @Test
    void connectionGoesOnAfterACompressedAnswer() throws Exception {
        for (int i = 0; i < 3; i++) {
            String json =
                    new String(unpack(get(LONG_JSON, "Accept-Encoding", "gzip").body()), UTF_8);
            assertTrue(json.endsWith("\"body_bytes\":0}"), json);
        }
    }

    @Test
    void bodyThatWasPostedIsAnsweredCompressedToo() throws Exception {
        HttpResponse<byte[]> answer = send(HttpRequest.newBuilder(door.resolve(LONG_JSON))
                .header("Accept-Encoding", "gzip")
                .POST(BodyPublishers.ofString("{}")));
        assertTrue(new String(unpack(answer.body()), UTF_8).contains("\"body_bytes\":2"));
    }

    @Test
    void shortAnswerIsLeftAlone() throws Exception {
        HttpResponse<byte[]> answer = get("/v1/orders", "Accept-Encoding", "gzip");
        assertEquals(List.of(), answer.headers().allValues("Content-Encoding"));
        assertEquals(answer.body().length, Integer.parseInt(header(answer, "Content-Length")));
    }

    @Test
    void answerAlreadyCompressedByItsServicePassesUntouched() throws Exception {
        HttpResponse<byte[]> answer = get("/v1/allocations/compressed", "Accept-Encoding", "gzip");
        assertEquals(List.of("x-of-the-service"), answer.headers().allValues("Content-Encoding"));
        assertEquals("already compressed ".repeat(100), new String(answer.body(), UTF_8));
    }

    @Test
    void answerThatNamesNoListedMediaTypeIsNotCompressed() throws Exception {
        HttpResponse<byte[]> answer = get("/v1/allocations/large", "Accept-Encoding", "gzip");
        assertEquals(List.of(), answer.headers().allValues("Content-Encoding"));
        assertEquals(20_000_000, answer.body().length);
    }

    @Test
    void pageIsAskedForEachTime_andAnswered304WhenItIsTheSame() throws Exception {
        HttpResponse<byte[]> page = get("/orders", "Accept", "text/html");
        assertEquals("no-cache", header(page, "Cache-Control"));
        HttpResponse<byte[]> again = get("/workbench", "Accept", "text/html", "If-None-Match", header(page, "ETag"));
        assertEquals(304, again.statusCode());
        assertEquals("no-cache", header(again, "Cache-Control"));
        assertEquals(0, again.body().length);
        assertEquals(
                200,
                get("/orders", "Accept", "text/html", "If-None-Match", "\"another\"")
                        .statusCode());
    }

    @Test
    void fileNamedByItsHashMayBeKeptForever_andIsAnswered304() throws Exception {
        String script = scriptOf(page());
        HttpResponse<byte[]> file = get(script);
        assertEquals("public, max-age=31536000, immutable", header(file, "Cache-Control"));
        HttpResponse<byte[]> again = get(script, "If-None-Match", header(file, "ETag"));
        assertEquals(304, again.statusCode());
        assertEquals("public, max-age=31536000, immutable", header(again, "Cache-Control"));
        String gone = "gone-1a2b3c4d.js";
        assertEquals(
                404, get("/assets/" + gone, "If-None-Match", "\"" + gone + "\"").statusCode());
    }

    private String page() throws Exception {
        return new String(get("/").body(), UTF_8);
    }

    private static String scriptOf(String html) {
        Matcher script = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"").matcher(html);
        assertTrue(script.find(), html);
        return script.group(1);
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(door.resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow(() -> new AssertionError("no " + name));
    }

    private static byte[] unpack(byte[] packed) throws IOException {
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return unpacked.readAllBytes();
        }
    }
}
