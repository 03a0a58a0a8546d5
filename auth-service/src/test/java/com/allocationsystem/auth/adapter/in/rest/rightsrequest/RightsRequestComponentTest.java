package com.allocationsystem.auth.adapter.in.rest.rightsrequest;

import static com.allocationsystem.auth.adapter.in.rest.SignedIn.REASON;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.as;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.bearer;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.change;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.execute;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.freshName;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.login;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.newUser;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.allocationsystem.auth.adapter.in.rest.SignedIn;
import com.allocationsystem.testsupport.PostgresResource;
import com.allocationsystem.testsupport.RedisResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What gives a right waits for a second administrator; what takes one away does not. */
@QuarkusTest
@TestProfile(RightsRequestComponentTest.Required.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RedisResource.class)
class RightsRequestComponentTest {

    public static class Required implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("oas.auth.second-administrator.required", "true");
        }
    }

    private final String name = freshName();
    private String secondId;
    private RequestSpecification second;

    @BeforeEach
    void aSecondAdministrator() {
        String username = freshName();
        secondId = newUser(username);
        execute("UPDATE app_user SET permissions = '{user:admin}' WHERE id = '" + secondId + "'");
        second = bearer(login(username, SignedIn.GOOD_PASSWORD).path("access_token"));
    }

    @Test
    void newUserHasNoRights_untilASecondAdministratorApproves() {
        Response made = as("admin")
                .body(Map.of(
                        "username",
                        name,
                        "permissions",
                        List.of("order:read"),
                        "roles",
                        List.of("viewer"),
                        "portfolio_groups",
                        List.of("CORE")))
                .post("/v1/users");
        made.then()
                .statusCode(201)
                .body("one_time_password", notNullValue())
                .body("effective_permissions", empty())
                .body("portfolio_groups", contains("CORE"));
        String request = made.path("rights_request_id");
        second.get("/v1/rights-requests")
                .then()
                .statusCode(200)
                .body("rights_requests[0].id", equalTo(request))
                .body("rights_requests[0].subject_name", equalTo(name))
                .body("rights_requests[0].maker", equalTo("admin"))
                .body("rights_requests[0].wanted.roles", contains("viewer"))
                .body("rights_requests[0].allows", hasItems("order:read", "reference:read"))
                .body("rights_requests[0].status", equalTo("PENDING"))
                .body("rights_requests[0].may_decide", equalTo(true));

        decide(second, request, "approve").statusCode(200).body("status", equalTo("APPROVED"));

        user(made.path("id"))
                .body("roles", contains("viewer"))
                .body("permissions", contains("order:read"))
                .body("portfolio_groups", contains("CORE"));
        as("compliance")
                .queryParam("entity_id", made.<String>path("id"))
                .get("/v1/audit/auth")
                .then()
                .body("entries.action", contains("user.changed", "rights.approved", "rights.requested", "user.created"))
                .body("entries[0].actor", equalTo("admin"))
                .body("entries[1].reason", equalTo("checked"))
                .body("entries[2].actor", equalTo("admin"))
                .body("entries[2].after.request_id", equalTo(request));
    }

    /** The second administrator reads why, and so does who reads the audit of what was granted. */
    @Test
    void reasonOfTheMakerIsShownAndKept() {
        String id = holding();
        String request = change(id, Map.of("permissions", List.of("order:read"), "reason", "covers for Ann"))
                .path("rights_request_id");
        second.get("/v1/rights-requests")
                .then()
                .body("rights_requests[0].id", equalTo(request))
                .body("rights_requests[0].asked_reason", equalTo("covers for Ann"));
        decide(second, request, "approve").statusCode(200);
        as("compliance")
                .queryParam("entity_id", id)
                .get("/v1/audit/auth")
                .then()
                .body("entries.action", contains("user.changed", "rights.approved", "rights.requested", "user.created"))
                .body("entries.reason", contains("covers for Ann", "checked", "covers for Ann", null));
    }

    @Test
    void neitherTheMakerNorTheUserDecides_andItIsDecidedOnce() {
        String request = change(secondId, Map.of("permissions", List.of("user:admin", "order:read")))
                .path("rights_request_id");
        decide(as("admin"), request, "approve").statusCode(403).body("type", equalTo("/problems/second-administrator"));
        decide(as("admin"), request, "reject").statusCode(403);
        decide(second, request, "approve").statusCode(403).body("detail", containsString("your own rights"));
        decide(second, request, "withdraw").statusCode(403);
        decide(as("admin"), request, "withdraw").statusCode(200).body("status", equalTo("WITHDRAWN"));
        decide(second, request, "reject").statusCode(409).body("type", equalTo("/problems/rights-request-closed"));
        user(secondId).body("permissions", contains("user:admin"));
    }

    @Test
    void whatIsTakenAwayNeverWaits() {
        String id = holding("order:read", "order:cancel");
        ValidatableResponse swapped = change(
                        id,
                        Map.of(
                                "display_name",
                                "Jane",
                                "permissions",
                                List.of("order:read", "order:modify"),
                                "portfolio_groups",
                                List.of("CORE")))
                .then()
                .statusCode(200);
        swapped.body("permissions", contains("order:read"))
                .body("display_name", equalTo("Jane"))
                .body("portfolio_groups", contains("CORE"));
        String request = swapped.extract().path("rights_request_id");
        change(id, Map.of("permissions", List.of()))
                .then()
                .body("effective_permissions", empty())
                .body("rights_request_id", nullValue());
        decide(second, request, "approve").statusCode(409).body("detail", containsString("has changed since"));
    }

    @Test
    void activatedUserWaits_deactivatedOneDoesNot() {
        String id = holding("order:read");
        change(id, Map.of("active", false))
                .then()
                .statusCode(200)
                .body("active", equalTo(false))
                .body("rights_request_id", nullValue());
        Response asked = change(id, Map.of("active", true));
        asked.then().body("active", equalTo(false));
        decide(second, asked.path("rights_request_id"), "approve").statusCode(200);
        user(id).body("active", equalTo(true));
    }

    @Test
    void widerScopeWaits_andALaterRequestTakesThePlaceOfAnEarlierOne() {
        String id = holding("order:read");
        change(id, Map.of("portfolio_groups", List.of("CORE"))).then().body("rights_request_id", nullValue());
        String first = change(id, Map.of("portfolio_groups", List.of("*"))).path("rights_request_id");
        String later = change(id, Map.of("portfolio_groups", List.of("CORE", "CREDIT")))
                .path("rights_request_id");
        decide(second, first, "approve").statusCode(409).body("detail", containsString("WITHDRAWN"));
        decide(second, later, "approve").statusCode(200);
        user(id).body("portfolio_groups", contains("CORE", "CREDIT"));
    }

    /** With the role that limits the user would go the limit. */
    @Test
    void roleThatLimitsIsNotTakenAwayAlone() {
        String limits = "l" + name.substring(2, 10);
        as("admin")
                .body(Map.of("description", "a limit", "permissions", List.of(), "portfolio_groups", List.of("CORE")))
                .put("/v1/roles/" + limits)
                .then()
                .statusCode(200);
        String id = holding("order:read");
        execute("UPDATE app_user SET roles = '{" + limits + "}' WHERE id = '" + id + "'");
        Response asked = change(id, Map.of("roles", List.of()));
        asked.then()
                .statusCode(200)
                .body("roles", contains(limits))
                .body("effective_portfolio_groups", contains("CORE"));
        decide(second, asked.path("rights_request_id"), "approve").statusCode(200);
        user(id).body("roles", empty()).body("effective_portfolio_groups", nullValue());
    }

    /** The same administrator under another session is the same administrator. */
    @Test
    void makerIsKnownInAnotherSession() {
        String request = change(holding("order:read"), Map.of("permissions", List.of("order:read", "order:cancel")))
                .path("rights_request_id");
        RequestSpecification again = bearer(login("admin", "demo").path("access_token"));
        again.get("/v1/rights-requests").then().body("rights_requests[0].may_decide", equalTo(false));
        decide(again, request, "approve").statusCode(403);
        decide(again, request, "withdraw").statusCode(200);
    }

    /** One who gives a password could be the first to use it. */
    @Test
    void userWithANewPasswordIsInactive_untilASecondAdministratorApproves() {
        String id = holding("order:read");
        Response given = as("admin").body(REASON).post("/v1/users/" + id + "/one-time-password");
        given.then().statusCode(200).body("rights_request_id", notNullValue());
        user(id).body("active", equalTo(false));
        decide(second, given.path("rights_request_id"), "approve").statusCode(200);
        user(id).body("active", equalTo(true)).body("permissions", contains("order:read"));

        Response set = change(id, Map.of("password", "another good password"));
        set.then().statusCode(200).body("active", equalTo(false));
        decide(second, set.path("rights_request_id"), "approve").statusCode(200);
        user(id).body("active", equalTo(true)).body("permissions", contains("order:read"));

        as("admin")
                .body(REASON)
                .post("/v1/users/" + newUser(freshName()) + "/one-time-password")
                .then()
                .statusCode(200)
                .body("rights_request_id", nullValue());
    }

    @Test
    void requestExpires() {
        String request = change(holding("order:read"), Map.of("permissions", List.of("order:read", "order:cancel")))
                .path("rights_request_id");
        execute("UPDATE rights_request SET expires_at = now() WHERE id = '" + request + "'");
        decide(second, request, "approve").statusCode(409).body("detail", containsString("EXPIRED"));
    }

    @Test
    void widerRoleWaits_whileUsersHoldIt() {
        String role = "r" + name.substring(2, 10);
        put(role, "order:read").statusCode(200).body("rights_request_id", nullValue());
        put(role, "order:read", "report:read")
                .statusCode(200)
                .body("permissions", contains("order:read", "report:read"));
        execute("UPDATE app_user SET roles = '{" + role + "}' WHERE id = '" + holding() + "'");

        ValidatableResponse asked = put(role, "order:read", "allocation:commit").statusCode(200);

        asked.body("permissions", contains("order:read"));
        decide(second, asked.extract().path("rights_request_id"), "approve").statusCode(200);
        as("admin").get("/v1/roles/" + role).then().body("permissions", contains("allocation:commit", "order:read"));
    }

    /** What the second administrator looked at is what is granted. */
    @Test
    void roleThatGotWiderMeanwhileIsNotGranted() {
        String role = "r" + name.substring(2, 10);
        put(role, "order:read");
        String request = change(holding(), Map.of("roles", List.of(role))).path("rights_request_id");
        put(role, "order:read", "allocation:override");
        decide(second, request, "approve").statusCode(409).body("detail", containsString("or a role of it"));
        decide(second, request, "reject").statusCode(200);
    }

    @Test
    void badRequestsAreRefused_andAdministratorsAloneSeeThem() {
        second.body("{\"reason\":\" \"}")
                .post("/v1/rights-requests/7/approve")
                .then()
                .statusCode(422)
                .body("violations.field", contains("reason"));
        decide(second, "7", "approve").statusCode(404);
        as("compliance").get("/v1/rights-requests").then().statusCode(403);
    }

    private String holding(String... permissions) {
        String id = newUser(freshName());
        String list = String.join(",", permissions);
        execute("UPDATE app_user SET permissions = '{" + list + "}' WHERE id = '" + id + "'");
        return id;
    }

    private static ValidatableResponse put(String role, String... permissions) {
        return as("admin")
                .body(Map.of("description", "a test's", "permissions", List.of(permissions)))
                .put("/v1/roles/" + role)
                .then();
    }

    private static ValidatableResponse decide(RequestSpecification who, String request, String act) {
        return who.body("{\"reason\":\"checked\"}")
                .post("/v1/rights-requests/" + request + "/" + act)
                .then();
    }

    private static ValidatableResponse user(String id) {
        return as("admin").get("/v1/users/" + id).then();
    }
}
