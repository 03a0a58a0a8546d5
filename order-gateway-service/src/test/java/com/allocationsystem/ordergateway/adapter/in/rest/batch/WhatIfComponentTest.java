package com.allocationsystem.ordergateway.adapter.in.rest.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.ordergateway.adapter.in.rest.OrderDoor;
import com.allocationsystem.ordergateway.fake.FakeAladdin;
import com.allocationsystem.ordergateway.fake.FakeAladdinResource;
import com.allocationsystem.testsupport.PostgresRolesResource;
import com.allocationsystem.testsupport.RedisResource;
import com.allocationsystem.testsupport.TokenResource;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Aladdin's compliance is asked before anything is sent. */
@QuarkusTest
@TestProfile(WhatIfComponentTest.AskFirst.class)
@QuarkusTestResource(PostgresRolesResource.class)
@QuarkusTestResource(RedisResource.class)
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(FakeAladdinResource.class)
class WhatIfComponentTest extends OrderDoor {

    public static class AskFirst implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("oas.orders.what-if", "true", "oas.orders.compliance-timeout", "10s");
        }
    }

    @Test
    void restrictedOrderIsNotSent_andTheOthersAre() {
        handOver(batch(allocationId, 3).replace("ACC00001", "RESTRICTION"));
        JsonPath batch = finalBatch("SUBMITTED", 2);
        assertEquals(2, aladdin.orders(allocationId).size());
        assertEquals(
                "Not sent. Aladdin compliance RESTRICTION: restriction found",
                batch.getString("children.find { it.status == 'FAILED' }.message"));
        List<JsonNode> posts = aladdin.requests("order:post");
        assertEquals(5, posts.size(), "three asked, two sent");
        assertTrue(posts.stream()
                .allMatch(post ->
                        post.at("/postOrderConfig/complianceTimeout").asText().equals("10s")));
    }

    @Test
    void batchIsAskedAndSent_withoutTheRestrictedAndTheMalformed() {
        handOver(batch(allocationId, 20).replace("ACC00003", "RESTRICTION").replace("ACC00011", FakeAladdin.MALFORMED));
        JsonPath batch = finalBatch("SUBMITTED", 18);
        assertEquals(2, batch.getInt("counts.FAILED"));
        assertEquals(18, aladdin.orders(allocationId).size());
    }

    @Test
    void orderWaitsAndIsNotDoubted_whenTheDryRunIsNotAnswered() {
        aladdin.fail("order:post", 503, false, 1);
        handOver(1);
        finalBatch("SUBMITTED", 1);
        assertEquals(1, aladdin.orders(allocationId).size());
        assertEquals(
                0,
                aladdin.requests("orders:filter").stream()
                        .filter(request -> request.toString().contains("externalIdListCriterion"))
                        .count());
    }
}
