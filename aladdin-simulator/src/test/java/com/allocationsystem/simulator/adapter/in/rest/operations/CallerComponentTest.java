package com.allocationsystem.simulator.adapter.in.rest.operations;

import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.GROUPS;
import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.ORDER;
import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.TOKEN;
import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.client;
import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.headers;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller;
import com.allocationsystem.simulator.adapter.in.rest.fixture.FixtureDataset;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FixtureDataset.class)
class CallerComponentTest {

    private static final String NODE = GROUPS + "ALL/node";
    private static final String REQUEST_ID = "VND.com.blackrock.Request-ID";
    private static final String ORIGIN_TIMESTAMP = "VND.com.blackrock.Origin-Timestamp";
    private static final String API_KEY = "VND.com.blackrock.API-Key";
    private static final String UUID_PATTERN = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String BASIC = "Basic b2FzOm9hcy1zaW11bGF0b3I="; // base64 of oas:oas-simulator

    @BeforeEach
    void startAfresh() {
        AladdinCaller.startAfresh();
    }

    @Test
    void everyAnswerCarriesAladdinsThreeHeaders_failuresToo() {
        for (RequestSpecification request : new RequestSpecification[] {client(), headers()}) {
            request.get(NODE)
                    .then()
                    .header(REQUEST_ID, matchesPattern(UUID_PATTERN))
                    .header("VND.com.blackrock.Response-ID", matchesPattern(UUID_PATTERN))
                    .header("VND.com.blackrock.Response-Timestamp", containsString("T"));
        }
        String id = UUID.randomUUID().toString();
        given().header(REQUEST_ID, id)
                .header(ORIGIN_TIMESTAMP, "2026-01-05T10:00:00Z")
                .get(NODE)
                .then()
                .statusCode(401)
                .header(REQUEST_ID, equalTo(id));
    }

    @Test
    void missingOrUnreadableHeadersAreRefused() {
        RequestSpecification none = given().header("Authorization", BASIC).header(API_KEY, "oas-simulator-key");
        none.get(NODE).then().statusCode(400).body("message", containsString(REQUEST_ID));
        none.header(REQUEST_ID, "not-a-uuid").get(NODE).then().statusCode(400);
        given().header(REQUEST_ID, UUID.randomUUID().toString())
                .get(NODE)
                .then()
                .statusCode(400)
                .body("message", containsString(ORIGIN_TIMESTAMP));
        given().header(REQUEST_ID, UUID.randomUUID().toString())
                .header(ORIGIN_TIMESTAMP, "yesterday")
                .get(NODE)
                .then()
                .statusCode(400);
    }

    @Test
    void httpDateIsATimestampToo() {
        given().header(REQUEST_ID, UUID.randomUUID().toString())
                .header(
                        ORIGIN_TIMESTAMP,
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC)))
                .header("Authorization", BASIC)
                .header(API_KEY, "oas-simulator-key")
                .get(NODE)
                .then()
                .statusCode(200);
    }

    @Test
    void strangersAreRefused() {
        headers().get(NODE).then().statusCode(401).body("code", equalTo("UNAUTHENTICATED"));
        headers().header("Authorization", BASIC).get(NODE).then().statusCode(401);
        headers()
                .header("Authorization", BASIC)
                .header(API_KEY, "wrong")
                .get(NODE)
                .then()
                .statusCode(401);
        headers()
                .header("Authorization", "Basic b2FzOndyb25n") // base64 of oas:wrong
                .header(API_KEY, "oas-simulator-key")
                .get(NODE)
                .then()
                .statusCode(401);
        headers().header("Authorization", "Bearer nothing").get(NODE).then().statusCode(401);
        headers().header("Authorization", "Digest x").get(NODE).then().statusCode(401);
    }

    @Test
    void tokenIsIssuedForAFormBody_andForAQuery() {
        String form = given().contentType("application/x-www-form-urlencoded")
                .body("grant_type=client_credentials&client_id=oas-client&client_secret=oas-client-secret")
                .post(TOKEN)
                .then()
                .statusCode(200)
                .body("expires_in", equalTo(3600))
                .extract()
                .path("access_token");
        String query = token("grant_type=client_credentials&client_id=oas-client&client_secret=oas-client-secret"
                        + "&scopes=portfolio.configuration.portfolio_group.v1.PortfolioGroup&scopes=offline_access")
                .statusCode(200)
                .extract()
                .path("access_token");

        bearer(form).get(NODE).then().statusCode(200);
        bearer(query).get(NODE).then().statusCode(200);
        bearer(query)
                .body(AladdinCaller.byExternalId("x"))
                .post(ORDER + "orders:filter")
                .then()
                .statusCode(403)
                .body("code", equalTo("PERMISSION_DENIED"));
    }

    @Test
    void tokenIsRefusedToStrangersAndForOtherGrants() {
        token("grant_type=client_credentials&client_id=oas-client&client_secret=wrong")
                .statusCode(401);
        token("grant_type=password&client_id=oas-client&client_secret=oas-client-secret")
                .statusCode(400);
    }

    @Test
    void unknownPathIsNotFound_andAnEncodedColonIsUnknown() {
        client().body("{}").post(ORDER + "order:nothing").then().statusCode(404);
        client().body("{}").post(ORDER + "order%3Apost").then().statusCode(404);
        client().get(ORDER + "order:post").then().statusCode(404);
    }

    private static RequestSpecification bearer(String token) {
        return headers().header("Authorization", "Bearer " + token);
    }

    private static ValidatableResponse token(String query) {
        return given().contentType("application/x-www-form-urlencoded")
                .post(TOKEN + "?" + query)
                .then();
    }
}
