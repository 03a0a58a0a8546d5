package com.allocationsystem.ordergateway.adapter.in.rest.order;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.ordergateway.adapter.in.rest.OrderDoor;
import com.allocationsystem.ordergateway.fake.FakeAladdinResource;
import com.allocationsystem.shared.Permission;
import com.allocationsystem.testsupport.PostgresRolesResource;
import com.allocationsystem.testsupport.RedisResource;
import com.allocationsystem.testsupport.TokenResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A new size that breaks a soft rule: override, permission, reason and audit row. */
@QuarkusTest
@QuarkusTestResource(PostgresRolesResource.class)
@QuarkusTestResource(RedisResource.class)
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(FakeAladdinResource.class)
class SoftRuleComponentTest extends OrderDoor {

    private static final String RULE = "R-SEC-3 (House): this bond comes to 3.70 % of NAV against 3.00 % of NAV";

    @Test
    void softRule_needsTheOverride_thePermission_andTheReason() {
        String id = submitted().getString("order_id");
        limits.warn("R-SEC-3", RULE);

        trader(id, "{\"quantity\":9000}")
                .statusCode(409)
                .body("type", equalTo("/problems/warnings-not-overridden"))
                .body("warnings[0].type", equalTo("COMPLIANCE"))
                .body("warnings[0].rule_id", equalTo("R-SEC-3"))
                .body("warnings[0].account_id", equalTo("ACC00000"))
                .body("warnings[0].message", equalTo(RULE));
        trader(id, "{\"quantity\":9000,\"comment\":\"why\",\"override_warnings\":true}")
                .statusCode(403)
                .body("detail", containsString("allocation:override"));
        for (String comment :
                new String[] {"", ",\"comment\":\"\"", ",\"comment\":\"  \"", ",\"comment\":\"\\u200b\\u00a0\""}) {
            manager(id, "{\"quantity\":9000,\"override_warnings\":true%s}".formatted(comment))
                    .statusCode(422)
                    .body("violations.field", equalTo(List.of("comment")))
                    .body("violations[0].message", containsString("why the rule R-SEC-3 may be broken"));
        }
        manager(id, "{\"quantity\":9000,\"comment\":\"why\"}").statusCode(409);
        assertNothingWasSent();
        assertTrue(limits.checks().stream()
                .allMatch(check -> check.get("override_reason").isNull()));
    }

    @Test
    void overriddenRuleIsNamedInTheAuditRowOfTheOrder() {
        String id = submitted().getString("order_id");
        limits.warn("R-SEC-3", RULE);

        manager(id, "{\"quantity\":9000,\"comment\":\"client asked\",\"override_warnings\":true}")
                .statusCode(200)
                .body("status", equalTo("SUCCESS"));
        List<Map<String, Object>> asked = as(Permission.AUDIT_READ)
                .queryParam("entity_id", id)
                .get("/v1/audit/orders")
                .then()
                .extract()
                .jsonPath()
                .getList("entries.findAll { it.action == 'order.modify-asked' }");
        assertEquals("client asked", asked.get(0).get("reason"));
        assertTrue(asked.get(0).get("after").toString().contains(RULE), asked.toString());
        assertEquals(
                "client asked", limits.checks().get(0).get("override_reason").asText());
    }

    @Test
    void decreaseThatBreaksASoftRuleAlreadyNeedsNoOverride() {
        String id = submitted().getString("order_id");
        limits.warn("R-SEC-3", RULE);
        trader(id, "{\"quantity\":4000}").statusCode(200).body("status", equalTo("SUCCESS"));
    }

    private void assertNothingWasSent() {
        assertEquals(1, aladdin.requests("order:post").size(), "only the order itself");
        assertEquals("SUBMITTED", order().getString("status"));
        assertEquals(5000, order().getInt("quantity"));
    }

    private static ValidatableResponse trader(String id, String body) {
        return as(Permission.ORDER_MODIFY).body(body).put("/v1/orders/" + id).then();
    }

    private static ValidatableResponse manager(String id, String body) {
        return as(Permission.ORDER_MODIFY, Permission.ALLOCATION_OVERRIDE)
                .body(body)
                .put("/v1/orders/" + id)
                .then();
    }
}
