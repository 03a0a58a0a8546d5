package com.allocationsystem.auth.adapter.in.rest.role;

import static com.allocationsystem.auth.adapter.in.rest.SignedIn.as;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.bearer;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.change;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.claims;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.freshName;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.login;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.newUser;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.auth.adapter.in.rest.SignedIn;
import com.allocationsystem.testsupport.PostgresResource;
import com.allocationsystem.testsupport.RedisResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RedisResource.class)
class RolesComponentTest {

    private final String role = "r-" + UUID.randomUUID();

    @Test
    void seededRolesAreThereAndHoldPermissionsThatUsersMayHold() {
        var roles = as("admin").get("/v1/roles").then().statusCode(200);
        roles.body("roles.findAll { it.seeded }.name", contains("admin", "compliance", "pm", "trader", "viewer"))
                .body("roles.find { it.name == 'trader' }.users", greaterThanOrEqualTo(1))
                .body("roles.find { it.name == 'trader' }.portfolio_groups", nullValue());
        List<String> held = roles.extract().jsonPath().getList("roles.permissions.flatten()", String.class);
        List<String> known = as("admin").get("/v1/permissions").path("permissions.name");
        assertTrue(known.containsAll(held), held::toString);
        assertEquals(15, known.size());
    }

    @Test
    void holdersGetPermissionsAndGroupsOfTheirRole() {
        put(role, List.of("order:read", "audit:read"), List.of("IG", "HY"))
                .statusCode(200)
                .body("users", equalTo(0));
        String name = freshName();
        String id = newUser(name, "reference:read");
        change(id, Map.of("roles", List.of(role), "portfolio_groups", List.of("HY", "EM")))
                .then()
                .statusCode(200)
                .body("permissions", contains("reference:read"))
                .body("effective_permissions", contains("audit:read", "order:read", "reference:read"))
                .body("portfolio_groups", contains("EM", "HY"))
                .body("effective_portfolio_groups", contains("HY"));
        Response session = login(name, SignedIn.GOOD_PASSWORD);
        session.then().body("user.permissions", contains("audit:read", "order:read", "reference:read"));
        assertEquals(List.of("HY"), claims(session).getList("portfolio_groups"));
        bearer(session.path("access_token"))
                .get("/v1/auth/me")
                .then()
                .body("roles", contains(role))
                .body("portfolio_groups", contains("HY"));
        as("admin").get("/v1/roles/" + role).then().body("users", equalTo(1));
    }

    @Test
    void userWithoutALimitHasNoClaim() {
        assertNull(claims(login("trader", "demo")).get("portfolio_groups"));
    }

    /** What is taken away binds at once; what is given comes with the next refresh. */
    @Test
    void narrowerScopeAndSmallerRoleEndTheTokensOfTheHolders() {
        put(role, List.of("audit:read", "order:read"), null).statusCode(200);
        String name = freshName();
        String id = newUser(name);
        change(id, Map.of("roles", List.of(role)));
        assertEquals(0, version(name));
        put(role, List.of("audit:read", "order:read", "reference:read"), null).statusCode(200);
        assertEquals(0, version(name));
        put(role, List.of("audit:read"), null).statusCode(200);
        assertEquals(1, version(name));
        put(role, List.of("audit:read"), List.of("IG", "HY")).statusCode(200);
        assertEquals(2, version(name));
        change(id, Map.of("portfolio_groups", List.of("IG")));
        assertEquals(3, version(name));
        change(id, Map.of("portfolio_groups", List.of("*")));
        assertEquals(3, version(name));
        change(id, Map.of("roles", List.of()));
        assertEquals(4, version(name));
    }

    @Test
    void roleInUseIsNotRemoved_andAnotherIs() {
        put(role, List.of("order:read"), null);
        String id = newUser(freshName());
        change(id, Map.of("roles", List.of(role)));
        as("admin").delete("/v1/roles/" + role).then().statusCode(409).body("type", equalTo("/problems/role-in-use"));
        change(id, Map.of("roles", List.of()));
        as("admin").delete("/v1/roles/" + role).then().statusCode(204);
        as("admin").get("/v1/roles/" + role).then().statusCode(404);
        as("admin").delete("/v1/roles/" + role).then().statusCode(404);
        change(id, Map.of("roles", List.of("viewer", role)))
                .then()
                .statusCode(422)
                .body("violations.field", contains("roles"));
    }

    @Test
    void everyChangeOfARoleIsAudited() {
        put(role, List.of("order:read"), null);
        put(role, List.of("order:read"), null);
        put(role, List.of("audit:read"), List.of("IG"));
        as("admin").delete("/v1/roles/" + role);
        as("compliance")
                .queryParam("entity_id", role)
                .get("/v1/audit/auth")
                .then()
                .body("entries.action", contains("role.removed", "role.changed", "role.created"))
                .body("entries.actor", contains("admin", "admin", "admin"))
                .body("entries[1].before.permissions", contains("order:read"))
                .body("entries[1].after.portfolio_groups", contains("IG"));
    }

    @Test
    void administratorsDoNotChangeARoleOfTheirOwn() {
        put(role, List.of("user:admin"), null);
        String name = freshName();
        change(newUser(name), Map.of("roles", List.of(role)));
        bearer(login(name, SignedIn.GOOD_PASSWORD).path("access_token"))
                .body(Map.of("description", "mine", "permissions", List.of("user:admin", "allocation:commit")))
                .put("/v1/roles/" + role)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/own-rights"));
    }

    @Test
    void conflictsOfDutiesAreWarnings() {
        String id = newUser(freshName(), "user:admin");
        change(id, Map.of("roles", List.of("trader")))
                .then()
                .statusCode(200)
                .body("warnings.code", contains("ADMINISTRATOR_TRADES"));
    }

    @Test
    void everyFaultIsNamed() {
        as("admin")
                .body("{\"description\":\"<b>\",\"permissions\":[\"fly\"],\"portfolio_groups\":[\"\"],\"holders\":1}")
                .put("/v1/roles/" + role)
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder("description", "permissions[0]", "portfolio_groups[0]", "holders"));
        as("admin").body("{}").put("/v1/roles/" + role).then().statusCode(400);
        put("Not-A-Name", List.of(), null).statusCode(422).body("violations.field", contains("name"));
        for (String name : new String[] {"no.role", "x".repeat(300)}) {
            as("admin").get("/v1/roles/" + name).then().statusCode(404);
        }
    }

    @Test
    void onlyAdministratorsMayTouchRoles() {
        for (String user : new String[] {"viewer", "trader", "pm", "compliance"}) {
            as(user).get("/v1/roles").then().statusCode(403);
            as(user).get("/v1/permissions").then().statusCode(403);
            as(user).body("{}").put("/v1/roles/viewer").then().statusCode(403);
            as(user).delete("/v1/roles/viewer").then().statusCode(403);
        }
        given().get("/v1/roles").then().statusCode(401);
    }

    private static int version(String name) {
        return claims(login(name, SignedIn.GOOD_PASSWORD)).getInt("ver");
    }

    private static ValidatableResponse put(String role, List<String> permissions, List<String> groups) {
        Map<String, Object> body = new HashMap<>(Map.of("description", "A role of a test", "permissions", permissions));
        body.put("portfolio_groups", groups);
        return as("admin").body(body).put("/v1/roles/" + role).then();
    }
}
