package com.allocationsystem.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.testsupport.PostgresResource;
import com.allocationsystem.testsupport.RedisResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Many sign-ins at once against the packaged service with the heap and the options that the chart gives a pod (pom.xml):
 * one OutOfMemoryError would end the process.
 */
@QuarkusIntegrationTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RedisResource.class)
@QuarkusTestResource(ProductionSettings.class)
class SignInFloodIT {

    private static final int AT_ONCE = 200;
    private static final int NEXT_STEP = 202;
    private static final int REFUSED = 401;
    private static final int TOO_MANY = 429;
    private static final int BUSY = 503;

    @Test
    void floodFromManyAddressesIsRefusedInOrder_andHonestSignInWorks() {
        List<HttpResponse<String>> answers = flood(i -> "198.51.100." + i);
        assertEveryAnswerIsOneOf(Set.of(REFUSED, BUSY), answers);
        assertHonestSignInWorks();
    }

    @Test
    void floodFromOneAddressDoesNotUseUpTheSignInsOfOthers() {
        List<HttpResponse<String>> answers = flood(i -> "203.0.113.1");
        assertEveryAnswerIsOneOf(Set.of(REFUSED, TOO_MANY), answers);
        assertHonestSignInWorks();
    }

    private static List<HttpResponse<String>> flood(IntFunction<String> address) {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://localhost:%d/v1/auth/login".formatted(RestAssured.port)))
                    .header("Content-Type", "application/json")
                    .header("X-Forwarded-For", address.apply(i))
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "{\"username\":\"flood%d\",\"password\":\"x\"}".formatted(i)))
                    .build();
            sent.add(client.sendAsync(request, HttpResponse.BodyHandlers.ofString()));
        }
        return sent.stream().map(CompletableFuture::join).toList();
    }

    private static void assertEveryAnswerIsOneOf(Set<Integer> expected, List<HttpResponse<String>> answers) {
        assertEquals(AT_ONCE, answers.size());
        for (HttpResponse<String> answer : answers) {
            assertTrue(expected.contains(answer.statusCode()), answer::body);
            assertEquals(
                    "application/problem+json",
                    answer.headers().firstValue("Content-Type").orElse("none"));
            if (answer.statusCode() != REFUSED) {
                assertTrue(answer.headers().firstValue("Retry-After").isPresent(), answer::body);
                assertTrue(answer.body().contains("try again in"), answer::body);
            }
        }
    }

    /** Whether or not the first sign-in has chosen another password by then. */
    private static void assertHonestSignInWorks() {
        assertTrue(Stream.of(ProductionSettings.ADMIN_PASSWORD, ProductionSettings.OWN_PASSWORD)
                .anyMatch(password -> RestAssured.given()
                                .contentType(ContentType.JSON)
                                .body(Map.of("username", "chief", "password", password))
                                .post("/v1/auth/login")
                                .statusCode()
                        == NEXT_STEP));
    }
}
