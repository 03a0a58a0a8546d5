package com.allocationsystem.ordergateway.adapter.in.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.ordergateway.fake.FakeAladdinResource;
import com.allocationsystem.shared.Permission;
import com.allocationsystem.testsupport.PostgresRolesResource;
import com.allocationsystem.testsupport.RedisResource;
import com.allocationsystem.testsupport.TokenResource;
import com.allocationsystem.testsupport.aladdin.AladdinContract;
import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What we send to Aladdin against its contract. */
@QuarkusTest
@QuarkusTestResource(PostgresRolesResource.class)
@QuarkusTestResource(RedisResource.class)
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(FakeAladdinResource.class)
class AladdinSpecificationComponentTest extends OrderDoor {

    @Test
    void firstThreeRequestsOfALargeCommitKeepToTheSpecification() {
        handOver(20);
        finalBatch("SUBMITTED", 20);
        List<JsonNode> requests = requests().subList(0, 3);
        assertEquals("orders:batchPost", requests.get(0).get("operation").asText());
        requests.forEach(AladdinSpecificationComponentTest::assertValid);
    }

    @Test
    void firstThreeRequestsOfASmallCommitKeepToTheSpecification() {
        aladdin.fail("order:post", 503, true, 1);
        handOver(3);
        finalBatch("SUBMITTED", 3);
        List<JsonNode> requests = requests();
        assertEquals("order:post", requests.get(0).get("operation").asText());
        requests.subList(0, 3).forEach(AladdinSpecificationComponentTest::assertValid);
        assertTrue(requests.stream().anyMatch(r -> r.get("operation").asText().equals("orders:filter")));
    }

    @Test
    void everyOtherRequestKeepsToTheSpecification() {
        String id = submitted().getString("order_id");
        as(Permission.ORDER_MODIFY).body("{\"quantity\":9000}").put("/v1/orders/" + id);
        as(Permission.ORDER_CANCEL).body("{\"reason\":\"withdrawn\"}").delete("/v1/orders/" + id);
        assertTrue(requests().stream().anyMatch(r -> r.get("operation").asText().equals("orders:batchCancel")));
        requests().forEach(AladdinSpecificationComponentTest::assertValid);
    }

    /** A check that cannot fail proves nothing. */
    @Test
    void wrongRequestsAreNoticed() {
        handOver(1);
        finalBatch("SUBMITTED", 1);
        JsonNode good = requests().get(0);
        ObjectNode wrongType = good.deepCopy();
        ((ObjectNode) wrongType.at("/body/order")).put("face", "many");
        assertTrue(report(wrongType).hasErrors());
        ObjectNode withoutHeader = good.deepCopy();
        ((ObjectNode) withoutHeader.get("headers")).removeAll();
        assertTrue(report(withoutHeader).hasErrors());
    }

    /** What was sent for this allocation: the statuses of other tests' orders are still read from time to time. */
    private List<JsonNode> requests() {
        return aladdin.requests().stream()
                .filter(request -> !request.get("operation").asText().equals("orders:filter")
                        || request.toString().contains(allocationId))
                .toList();
    }

    private static void assertValid(JsonNode request) {
        ValidationReport report = report(request);
        assertFalse(report.hasErrors(), () -> request + "\n" + report.getMessages());
    }

    private static ValidationReport report(JsonNode request) {
        String path = request.get("path").asText();
        SimpleRequest.Builder sent = request.get("method").asText().equals("GET")
                ? SimpleRequest.Builder.get(path)
                : SimpleRequest.Builder.post(path).withBody(request.get("body").toString());
        request.get("headers")
                .fields()
                .forEachRemaining(header ->
                        sent.withHeader(header.getKey(), header.getValue().asText()));
        return OpenApiInteractionValidator.createForInlineApiSpecification(AladdinContract.ORDER.json())
                .build()
                .validateRequest(sent.build());
    }
}
