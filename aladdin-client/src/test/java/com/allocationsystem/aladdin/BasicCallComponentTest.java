package com.allocationsystem.aladdin;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(AladdinStub.class)
class BasicCallComponentTest {

    private static final ProbeApi.Order ORDER = new ProbeApi.Order("00206RCQ3", new BigDecimal("1E+2"), null);

    @Inject
    @RestClient
    ProbeApi api;

    @Inject
    MeterRegistry meters;

    @BeforeEach
    void forget() {
        AladdinStub.SERVER.resetAll();
    }

    @Test
    void requestCarriesAladdinsHeaders_andTheColonLiterally() {
        answer(okJson("{}"));

        api.post(ORDER);
        api.post(ORDER);

        List<LoggedRequest> requests = requests();
        LoggedRequest request = requests.get(0);
        assertEquals("/api/trading/order-management/order/v1/order:post", request.getUrl());
        assertEquals("oas-simulator-key", request.getHeader("VND.com.blackrock.API-Key"));
        assertEquals(
                "Basic b2FzOm9hcy1zaW11bGF0b3I=", request.getHeader("Authorization")); // base64 of oas:oas-simulator
        Instant.parse(request.getHeader("VND.com.blackrock.Origin-Timestamp"));
        UUID first = UUID.fromString(request.getHeader("VND.com.blackrock.Request-ID"));
        assertNotEquals(first, UUID.fromString(requests.get(1).getHeader("VND.com.blackrock.Request-ID")));
    }

    @Test
    void jsonIsCamelCaseAndTolerant_whateverOurOwnDoorSpeaks() {
        answer(okJson("{\"cashBalance\": 12345678.91, \"nextPageToken\": \"p2\", \"addedByAladdinLater\": {}}"));

        ProbeApi.Answer answer = api.post(ORDER);

        assertEquals(new ProbeApi.Answer("p2", new BigDecimal("12345678.91")), answer);
        assertEquals(
                "{\"assetId\":\"00206RCQ3\",\"limitValue\":100}",
                requests().get(0).getBodyAsString());
    }

    @Test
    void operationIdWithSlashesIsEncodedInThePath() {
        answer(okJson("{\"id\": \"operations/a/b\", \"done\": true, \"error\": {\"code\": 3, \"message\": \"no\"}}"));

        LongRunningOperation operation = api.operation("operations/a/b");

        assertTrue(operation.done());
        assertEquals(new RpcStatus(3, "no", null), operation.error());
        assertEquals(
                "/api/trading/order-management/order/v1/longrunningoperations/operations%2Fa%2Fb",
                requests().get(0).getUrl());
    }

    @ParameterizedTest
    @CsvSource({
        "400, false",
        "401, false",
        "403, false",
        "404, false",
        "429, false",
        "500, true",
        "502, true",
        "503, true",
        "504, true"
    })
    void refusalTellsWhetherTheWriteMayHaveHappened(int status, boolean unknown) {
        answer(aResponse()
                .withStatus(status)
                .withHeader("VND.com.blackrock.Request-ID", "echo")
                .withHeader("Retry-After", "7")
                .withBody("{\"code\": \"SOME_CODE\", \"message\": \"words\"}"));

        AladdinException failure = assertThrows(AladdinException.class, () -> api.post(ORDER));

        assertEquals(status, failure.status());
        assertEquals("SOME_CODE", failure.code());
        assertTrue(failure.getMessage().contains("words"));
        assertEquals(Optional.of("echo"), failure.requestId());
        assertEquals(Optional.of(Duration.ofSeconds(7)), failure.retryAfter());
        assertEquals(unknown, failure.outcomeUnknown());
        assertEquals(1, requests().size());
    }

    @Test
    void foreignErrorPageStillNamesItsStatus() {
        answer(aResponse().withStatus(502).withHeader("Retry-After", "soon").withBody("<html>Bad gateway</html>"));

        AladdinException failure = assertThrows(AladdinException.class, () -> api.post(ORDER));

        assertEquals("HTTP_502", failure.code());
        assertEquals(Optional.empty(), failure.retryAfter());
        assertTrue(failure.outcomeUnknown());
    }

    @Test
    void brokenConnectionLeavesTheOutcomeUnknown() {
        answer(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

        AladdinException failure = assertThrows(AladdinException.class, () -> api.post(ORDER));

        assertEquals(AladdinException.NO_ANSWER, failure.status());
        assertTrue(failure.outcomeUnknown());
        assertEquals(1, requests().size());
    }

    @Test
    void refusedConnectionMeansNothingWasSent() {
        ProbeApi nobody = QuarkusRestClientBuilder.newBuilder()
                .baseUri(URI.create("http://localhost:1"))
                .build(ProbeApi.class);

        Exception failure = assertThrows(ProcessingException.class, () -> nobody.post(ORDER));

        assertFalse(AladdinException.unanswered(failure).outcomeUnknown());
    }

    @Test
    void unreadableAnswerLeavesTheOutcomeUnknown_thoughTheStatusWas200() {
        answer(okJson("{\"cashBalance\": "));

        AladdinException failure = assertThrows(AladdinException.class, () -> api.post(ORDER));

        assertEquals(AladdinException.NO_ANSWER, failure.status());
        assertTrue(failure.outcomeUnknown());
    }

    @Test
    void laterAnswersFailAlike() {
        answer(aResponse().withStatus(429).withBody("{\"code\": \"RESOURCE_EXHAUSTED\", \"message\": \"quota\"}"));

        AladdinException failure = assertThrows(
                AladdinException.class, () -> api.filter(ORDER).await().atMost(Duration.ofSeconds(10)));

        assertEquals("RESOURCE_EXHAUSTED", failure.code());
        assertFalse(failure.outcomeUnknown());
        assertEquals(1, timed("orders:filter", "429", "refused"));
    }

    @Test
    void callsAreTimedByOperationAndOutcome() {
        long before = timed("order:post", "200", "success");
        answer(okJson("{}"));

        assertNull(api.post(ORDER).nextPageToken());

        assertEquals(before + 1, timed("order:post", "200", "success"));
    }

    private long timed(String operation, String status, String outcome) {
        var timer = meters.find("oas_aladdin_calls")
                .tags("operation", operation, "status", status, "outcome", outcome)
                .timer();
        return timer == null ? 0 : timer.count();
    }

    private static void answer(ResponseDefinitionBuilder response) {
        AladdinStub.SERVER.stubFor(any(anyUrl()).willReturn(response));
    }

    private static List<LoggedRequest> requests() {
        return AladdinStub.SERVER.findAll(com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor(anyUrl()));
    }
}
