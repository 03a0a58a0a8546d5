package com.allocationsystem.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.testsupport.TestTokens;
import com.allocationsystem.testsupport.TokenResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TokenResource.class)
class RestDoorComponentTest {

    private static final String PROBLEM = "application/problem+json";

    /** No cursor of ours: not Base64, and a key with a NUL character, which no store takes. */
    @ParameterizedTest
    @ValueSource(strings = {"%25%25", "AA", "YQBi"})
    void foreignCursorIsRefused(String cursor) {
        given().auth()
                .oauth2(TestTokens.withPermissions("ann", "reference:read"))
                .urlEncodingEnabled(false)
                .get("/v1/samples?cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("cursor"));
    }

    @Test
    void goodBodyComesBackInSnakeCaseWithPlainNumbers() {
        post("""
                {"line":{"quantity":1000000,"price":97.50,"side":"BUY","settlement_date":"2023-04-03"},"groups":["A"]}""")
                .statusCode(200)
                .body("line.settlement_date", equalTo("2023-04-03"))
                .body("line.quantity", equalTo(1000000));
    }

    @Test
    void documentSaysThatAnswersHaveEveryFieldAndWhichCanBeNull() {
        given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("components.schemas.Answer.required", containsInAnyOrder("id", "note"))
                .body("components.schemas.Answer.properties.note.anyOf.type", hasItem("null"))
                .body("components.schemas.Note.required", hasItem("text"))
                .body("components.schemas.Sample.required", nullValue());
    }

    @Test
    void documentIsCompletedFromJavadocAndThrowsClauses() {
        String answer = "paths.'/v1/samples/answer'.get.responses.";
        given().get("/q/openapi?format=json")
                .then()
                .body("servers.url", contains("/"))
                .body("components.schemas.Answer.description", equalTo("What answer says; the note can be missing."))
                .body("components.schemas.Answer.properties.note.description", equalTo("A text of two lines, or null"))
                .body("components.schemas.Answer.properties.id.description", equalTo("Id of what the address names"))
                .body("components.schemas.Side.description", not(emptyString()))
                .body(answer + "'404'.$ref", equalTo("#/components/responses/not-found"))
                .body(answer + "'406'.$ref", equalTo("#/components/responses/not-acceptable"))
                .body(answer + "'401'", nullValue())
                .body(answer + "'415'", nullValue())
                .body(
                        "components.responses.'not-found'.content.'application/problem+json'.schema.allOf[1].properties.type.enum",
                        contains("/problems/not-found"))
                .body("components.responses.'dependency-unavailable'.headers.'Retry-After'", notNullValue());
    }

    @Test
    void everyFaultIsNamedInOneAnswer() {
        post("""
                {"line":{"quantity":"ten","price":true,"side":"HOLD","settlement_date":"3 April","colour":1},
                 "weights":{"A":"NaN"},"urgent":"yes"}""")
                .statusCode(400)
                .contentType(PROBLEM)
                .body("type", equalTo("/problems/malformed-request"))
                .body("instance", equalTo("/v1/samples"))
                .body("correlation_id", notNullValue())
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "line.quantity",
                                "line.price",
                                "line.side",
                                "line.settlement_date",
                                "line.colour",
                                "weights.A",
                                "urgent",
                                "groups"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "7",
                "{",
                "{\"line\":",
                "{\"line\":7}",
                "{\"line\":{\"quantity\":1.5},\"groups\":[]}",
                "{\"line\":{\"quantity\":1e400},\"groups\":[]}",
                "{\"line\":{\"quantity\":99999999999999999999},\"groups\":[]}",
                "{\"line\":{\"quantity\":NaN},\"groups\":[]}",
                "{\"line\":{\"quantity\":1},\"groups\":[],\"groups\":[]}",
                "{\"line\":{\"quantity\":1},\"groups\":[1]}",
                "{\"line\":{\"quantity\":1},\"groups\":[\"a\\u0000b\"]}",
                "{\"line\":{\"quantity\":1},\"groups\":[\"half \\ud83d of a smile\"]}",
                "{\"line\":{\"quantity\":1},\"groups\":[],\"weights\":{\"\\u0000\":1}}",
                "{\"line\":{\"quantity\":1},\"groups\":[],\"weights\":{\"\\udc00\":1}}",
                "{\"line\":{\"quantity\":1},\"groups\":[],\"\\ud800\":1}",
                "{\"line\":{\"quantity\":1},\"groups\":[]} tail",
                "{\"line\":{\"quantity\":1},\"groups\":[]} {}",
                "{\"line\":{\"quantity\":1},\"groups\":[]",
                "{\"line\":[1,{\"a\":2}],\"groups\":{\"a\":1}}",
                "{\"line\":{\"quantity\":1},\"groups\":[],\"weights\":[[1]]}"
            })
    void unreadableBodiesAreRefusedWithAProblem(String body) {
        post(body)
                .statusCode(400)
                .contentType(PROBLEM)
                .body("violations.size()", not(equalTo(0)))
                .body(not(containsString("com.")))
                .body(not(containsString("java.")))
                .body(not(containsString("Feature")))
                .body(not(containsString("Exception")));
    }

    @Test
    void aBodyNestedTenThousandDeepIsRefused() throws Exception {
        assertEquals(400, statusOf("{\"groups\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}"));
        assertEquals(400, statusOf("{\"other\":" + "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000) + "}"));
    }

    @Test
    void aBodyOfTenMegabytesIsRefusedAsTooLarge() throws Exception {
        assertEquals(413, statusOf("{\"groups\":[\"" + "x".repeat(10_000_000) + "\"]}"));
    }

    @Test
    void aSmileIsAText() {
        post("{\"line\":{\"quantity\":1},\"groups\":[\"\\ud83d\\ude00\"]}")
                .statusCode(200)
                .body("groups[0]", equalTo("\ud83d\ude00"));
    }

    @Test
    void anAddressWithNulIsRefused() {
        given().urlEncodingEnabled(false)
                .get("/v1/samples/bug?cursor=a%00b")
                .then()
                .statusCode(400)
                .contentType(PROBLEM);
    }

    @Test
    void anotherMediaTypeIsRefused() {
        given().contentType("text/plain")
                .body("hello")
                .post("/v1/samples")
                .then()
                .statusCode(415)
                .contentType(PROBLEM);
    }

    @Test
    void unknownAddressesAreProblemsToo() {
        given().get("/v1/nothing").then().statusCode(404).contentType(PROBLEM);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DELETE | /v1/samples | GET, HEAD, OPTIONS, POST | DELETE is not offered at this address; it takes GET and POST.",
                "PATCH | /v1/samples/one | DELETE, OPTIONS | PATCH is not offered at this address; it takes DELETE.",
                "POST | /v1/samples/answer | GET, HEAD, OPTIONS | POST is not offered at this address; it takes GET.",
            })
    void aMethodThatIsNotThereIsNamedWithThoseThatAre(String method, String address, String allowed, String detail) {
        given().request(method, address)
                .then()
                .statusCode(405)
                .contentType(PROBLEM)
                .header("Allow", equalTo(allowed))
                .body("detail", equalTo(detail));
    }

    @Test
    void whatCannotBeAnsweredIsNamedWithWhatCan() {
        given().accept("text/html;q=0.9")
                .get("/v1/samples/answer")
                .then()
                .statusCode(406)
                .contentType(PROBLEM)
                .body(
                        "detail",
                        equalTo(
                                "Nothing here is answered as 'text/html;q=0.9'; send Accept: application/json, or leave it out."));
    }

    @Test
    void whatCannotBeReadIsNamedWithWhatCan() {
        given().contentType("application/xml")
                .body("<a/>")
                .post("/v1/samples")
                .then()
                .statusCode(415)
                .contentType(PROBLEM)
                .body("detail", startsWith("A body of 'application/xml"))
                .body("detail", endsWith("' is not read here; send it as application/json."));
        given().contentType("text/plain")
                .body("hello")
                .delete("/v1/samples/one")
                .then()
                .statusCode(415)
                .body("detail", containsString("application/json, not as text/plain"));
    }

    @Test
    void aBugTellsNothingOfTheInside() {
        given().get("/v1/samples/bug")
                .then()
                .statusCode(500)
                .contentType(PROBLEM)
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")));
    }

    @Test
    void aStoreThatIsAwayIsNoBug() {
        given().get("/v1/samples/outage")
                .then()
                .statusCode(503)
                .contentType(PROBLEM)
                .header("Retry-After", "5");
    }

    @Test
    void callersCorrelationIdIsEchoedAlsoOnErrors() {
        given().header("X-Correlation-ID", "trade-42")
                .get("/v1/nothing")
                .then()
                .header("X-Correlation-ID", "trade-42")
                .body("correlation_id", equalTo("trade-42"));
    }

    @Test
    void aHarmfulCorrelationIdIsReplaced() {
        given().header("X-Correlation-ID", "a b<script>")
                .get("/v1/nothing")
                .then()
                .header("X-Correlation-ID", not(containsString("script")));
    }

    @Test
    void badTokensAreRefused() {
        given().get("/v1/samples").then().statusCode(401).contentType(PROBLEM).header("WWW-Authenticate", "Bearer");
        list("nonsense").statusCode(401).contentType(PROBLEM);
        list(TestTokens.expired("reference:read")).statusCode(401).contentType(PROBLEM);
        list(TestTokens.signedByAnotherKey("reference:read")).statusCode(401).contentType(PROBLEM);
        list(TestTokens.algNone("reference:read")).statusCode(401).contentType(PROBLEM);
        list(TestTokens.forAnotherAudience("reference:read")).statusCode(401).contentType(PROBLEM);
        list(TestTokens.ofAnotherIssuer("reference:read")).statusCode(401).contentType(PROBLEM);
    }

    @Test
    void aMissingPermissionIsForbidden() {
        list(TestTokens.withPermissions("viewer", "order:read")).statusCode(403).contentType(PROBLEM);
    }

    @Test
    void anEndpointThatNamesNobodyIsDenied() {
        given().auth()
                .oauth2(TestTokens.withPermissions("pm", "reference:read"))
                .get("/v1/samples/unannotated")
                .then()
                .statusCode(403);
    }

    /** Also where an operation does not say what it consumes, as those do whose body is optional. */
    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/octet-stream", "x/y"})
    void bodiesOfOtherKindsAreRefused(String type) {
        for (String operation : new String[] {"POST /v1/samples", "DELETE /v1/samples/one"}) {
            String[] words = operation.split(" ");
            given().contentType(type)
                    .body("{\"urgent\":true}".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .request(words[0], words[1])
                    .then()
                    .statusCode(415)
                    .contentType(PROBLEM);
        }
    }

    @Test
    void pagingParametersAreCheckedByName() {
        list(TestTokens.withPermissions("viewer", "reference:read"))
                .statusCode(200)
                .body("limit", equalTo(100));
        for (String limit : new String[] {"0", "1001", "ten", "-1"}) {
            given().auth()
                    .oauth2(TestTokens.withPermissions("viewer", "reference:read"))
                    .queryParam("limit", limit)
                    .get("/v1/samples")
                    .then()
                    .statusCode(400)
                    .body("violations.field", hasItem("limit"))
                    .body("detail", startsWith("limit is '" + limit));
        }
    }

    /** By a plain client: REST Assured keeps a pretty copy of every body, which takes longer than the service does. */
    private static int statusOf(String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1/samples"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertEquals(PROBLEM, answer.headers().firstValue("Content-Type").orElse(""));
        return answer.statusCode();
    }

    private static ValidatableResponse post(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/v1/samples")
                .then();
    }

    private static ValidatableResponse list(String token) {
        return given().auth().oauth2(token).get("/v1/samples").then();
    }
}
