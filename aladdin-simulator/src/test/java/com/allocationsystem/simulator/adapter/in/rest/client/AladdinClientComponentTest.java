package com.allocationsystem.simulator.adapter.in.rest.client;

import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.faults;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.aladdin.AladdinException;
import com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller;
import com.allocationsystem.simulator.adapter.in.rest.fixture.FixtureDataset;
import com.allocationsystem.simulator.adapter.wire.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Our own client library, with OAuth, against the simulator: both ends of the wire agree. */
@QuarkusTest
@TestProfile(AladdinClientComponentTest.OAuth.class)
@QuarkusTestResource(FixtureDataset.class)
@QuarkusTestResource(value = OwnAddress.class, restrictToAnnotatedClass = true)
class AladdinClientComponentTest {

    @Inject
    @RestClient
    OrderApi orders;

    public static class OAuth implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "oas.aladdin.auth", "OAUTH",
                    "oas.aladdin.oauth.client-id", "oas-client",
                    "oas.aladdin.oauth.client-secret", "oas-client-secret",
                    "oas.aladdin.oauth.scopes", "trading.order_management.order.v1.Order:write");
        }
    }

    @BeforeEach
    void startAfresh() {
        AladdinCaller.startAfresh();
    }

    @Test
    void orderIsTakenWithATokenOfTheClient() {
        JsonNode answer = orders.post(order("OAS-1"));

        assertEquals("Active", answer.at("/results/0/output/order/orderStatus").asText());
    }

    @Test
    void refusedTokenIsRenewed_andTheOrderStoredOnce() {
        orders.post(order("OAS-1"));
        faults("[{\"operation\": \"order:post\", \"status\": 401, \"times\": 1}]");

        orders.post(order("OAS-2"));

        given().get("/simulator/stats")
                .then()
                .body("orders", equalTo(2))
                .body("requests.'order:post'.'401'", equalTo(1));
    }

    @Test
    void lostAnswerAfterStoringIsToldAsUnknown() {
        faults("[{\"operation\": \"order:post\", \"status\": 504, \"after_store\": true, \"retry_after_s\": 3}]");

        AladdinException failure = assertThrows(AladdinException.class, () -> orders.post(order("OAS-1")));

        assertTrue(failure.outcomeUnknown());
        assertEquals(Optional.of(Duration.ofSeconds(3)), failure.retryAfter());
        given().get("/simulator/stats").then().body("orders", equalTo(1));
    }

    @Test
    void brokenConnectionIsToldAsUnknown_andNotRepeated() {
        faults("[{\"operation\": \"order:post\", \"status\": 0, \"after_store\": true}]");

        AladdinException failure = assertThrows(AladdinException.class, () -> orders.post(order("OAS-1")));

        assertTrue(failure.outcomeUnknown());
        given().get("/simulator/stats").then().body("orders", equalTo(1));
    }

    private static JsonNode order(String externalId) {
        try {
            return Json.MAPPER.readTree(AladdinCaller.order(externalId, "ACC1", 5000));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
