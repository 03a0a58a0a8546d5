package com.allocationsystem.simulator.adapter.in.rest.operations;

import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.LADDERS;
import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.ORDER;
import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.POSITIONS;
import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.bareOrder;
import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.byExternalId;
import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.order;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller;
import com.allocationsystem.simulator.adapter.in.rest.fixture.FixtureDataset;
import com.allocationsystem.simulator.adapter.wire.Json;
import com.allocationsystem.testsupport.aladdin.AladdinContract;
import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every request of these tests and every answer of the simulator against Aladdin's contract. */
@QuarkusTest
@QuarkusTestResource(FixtureDataset.class)
class SpecificationComponentTest {

    @BeforeEach
    void startAfresh() {
        AladdinCaller.startAfresh();
    }

    @Test
    void ordersKeepToTheSpecification() {
        accepted(AladdinContract.ORDER, post(ORDER + "order:post", order("OAS-1", "ACC1", 5000)));
        accepted(AladdinContract.ORDER, post(ORDER + "order:post", order("OAS-2", "NOBODY", 5000)));
        accepted(
                AladdinContract.ORDER,
                post(ORDER + "order:post", order("OAS-3", "ACC3", 5000).replace("00206RCQ3", "00206RDJ8")));
        accepted(AladdinContract.ORDER, post(ORDER + "orders:filter", byExternalId("OAS-1")));
        accepted(
                AladdinContract.ORDER,
                post(
                        ORDER + "orderIds:filter",
                        "{\"query\": {\"portfolioGroupCriterion\": {\"portfolioGroupTicker\": \"ALL\"}}, \"pageSize\": 1}"));
    }

    @Test
    void batchesKeepToTheSpecification() {
        Exchange batch = post(
                ORDER + "orders:batchPost",
                "{\"postOrderConfig\": {\"whatIf\": false}, \"orders\": [%s, %s]}"
                        .formatted(bareOrder("OAS-1", "ACC1", 1000), bareOrder("OAS-2", "NOBODY", 1000)));
        accepted(AladdinContract.ORDER, batch);
        acceptedOperation(
                get(ORDER + "longrunningoperations/" + batch.response().path("id")));
        Exchange cancel = post(ORDER + "orders:batchCancel", "{\"requests\": [{\"orderId\": \"100000001\"}]}");
        accepted(AladdinContract.ORDER, cancel);
        acceptedOperation(
                get(ORDER + "longrunningoperations/" + cancel.response().path("id")));
    }

    @Test
    void holdingsKeepToTheSpecification() {
        accepted(AladdinContract.POSITIONS, post(POSITIONS, """
                {"query": {"portfolioTickers": ["ALL", "NOBODY"], "positionsViewRequests": [{"attributeIds":
                 ["position#portfolio_ticker", "position#cusip", "position#market_val_port_cur"]}]}}"""));
        accepted(AladdinContract.CASH_LADDER, post(LADDERS, """
                {"cashLadderQuery": {"portfolioGroupTickers": ["ALL"], "cashDate": "2023-03-31",
                 "includeIntradayOpenOrdersCashImpact": true}}"""));
        for (String read : new String[] {"members", "node", "parents", "ancestors"}) {
            accepted(AladdinContract.PORTFOLIO_GROUP, get(AladdinCaller.GROUPS + "CREDIT/" + read));
        }
    }

    @Test
    void errorsKeepToTheSpecification() {
        accepted(AladdinContract.PORTFOLIO_GROUP, get(AladdinCaller.GROUPS + "NONE/members"), 404);
        accepted(AladdinContract.ORDER, get(ORDER + "longrunningoperations/none"), 404);
    }

    /** A check that cannot fail proves nothing. */
    @Test
    void wrongAnswersAndRequestsAreNoticed() {
        Exchange good = post(ORDER + "orders:filter", byExternalId("OAS-1"));
        Exchange wrong =
                new Exchange("POST", good.path(), "{\"query\": {\"externalIdCriterion\": {}}}", good.response());
        assertTrue(validator(AladdinContract.ORDER)
                .validate(request(wrong), response(good.response(), "{}"))
                .hasErrors());
        assertTrue(validator(AladdinContract.ORDER)
                .validate(request(good), response(good.response(), "{\"orders\": [{\"id\": 5}]}"))
                .hasErrors());
    }

    private record Exchange(String method, String path, String body, Response response) {}

    private static Exchange post(String path, String body) {
        return new Exchange(
                "POST", path, body, AladdinCaller.client().body(body).post(path));
    }

    private static Exchange get(String path) {
        return new Exchange("GET", path, null, AladdinCaller.client().get(path));
    }

    private static void accepted(AladdinContract contract, Exchange exchange) {
        accepted(contract, exchange, 200);
    }

    private static void accepted(AladdinContract contract, Exchange exchange, int status) {
        assertEquals(
                status, exchange.response().statusCode(), exchange.response().asString());
        ValidationReport report = validator(contract)
                .validate(
                        request(exchange),
                        response(exchange.response(), exchange.response().asString()));
        assertFalse(
                report.hasErrors(),
                () -> exchange.path() + " " + report.getMessages() + "\n"
                        + exchange.response().asString());
    }

    /**
     * A finished operation's {@code response} is an {@code Any}, which the specification declares with {@code @type} alone although the
     * message's own fields are in it. So the envelope is checked without them.
     */
    private static void acceptedOperation(Exchange exchange) {
        JsonNode body = read(exchange.response().asString());
        assertTrue(body.path("done").asBoolean(), body.toString());
        ((ObjectNode) body.path("response")).retain("@type");
        ValidationReport report = validator(AladdinContract.ORDER)
                .validate(request(exchange), response(exchange.response(), body.toString()));
        assertFalse(report.hasErrors(), () -> report.getMessages() + "\n" + body);
    }

    private static JsonNode read(String json) {
        try {
            return Json.MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    private static OpenApiInteractionValidator validator(AladdinContract contract) {
        return OpenApiInteractionValidator.createForInlineApiSpecification(contract.json())
                .build();
    }

    private static SimpleRequest request(Exchange exchange) {
        SimpleRequest.Builder request = exchange.method().equals("GET")
                ? SimpleRequest.Builder.get(exchange.path())
                : SimpleRequest.Builder.post(exchange.path()).withBody(exchange.body());
        return request.withContentType("application/json")
                .withAccept("application/json")
                .withHeader("VND.com.blackrock.Request-ID", UUID.randomUUID().toString())
                .withHeader("VND.com.blackrock.Origin-Timestamp", "2026-01-05T10:00:00Z")
                .withHeader("VND.com.blackrock.API-Key", "oas-simulator-key")
                .withHeader("Authorization", "Basic b2FzOm9hcy1zaW11bGF0b3I=") // base64 of oas:oas-simulator
                .build();
    }

    private static SimpleResponse response(Response answer, String body) {
        SimpleResponse.Builder response =
                SimpleResponse.Builder.status(answer.statusCode()).withBody(body);
        for (Header header : answer.getHeaders()) {
            response.withHeader(header.getName(), header.getValue());
        }
        return response.build();
    }
}
