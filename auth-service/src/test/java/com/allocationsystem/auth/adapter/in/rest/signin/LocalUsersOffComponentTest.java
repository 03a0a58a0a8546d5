package com.allocationsystem.auth.adapter.in.rest.signin;

import static com.allocationsystem.auth.adapter.in.rest.SignedIn.REASON;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.bearer;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.freshName;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.login;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.refresh;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import com.allocationsystem.testsupport.PostgresResource;
import com.allocationsystem.testsupport.RedisResource;
import com.allocationsystem.testsupport.issuer.IssuerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** With the providers alone, no password but the break-glass administrator's signs in. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RedisResource.class)
@QuarkusTestResource(value = IssuerResource.class, restrictToAnnotatedClass = true)
@TestProfile(LocalUsersOffComponentTest.ProvidersOnly.class)
class LocalUsersOffComponentTest {

    @Test
    void onlyTheBreakGlassAdministratorSignsIn() {
        for (String user : new String[] {"trader", "pm", "viewer"}) {
            login(user, "demo").then().statusCode(401);
        }
        Response admin = login("admin", "demo");
        admin.then().statusCode(200);
        String token = admin.path("access_token");
        bearer(token)
                .body(Map.of("username", freshName(), "roles", List.of("viewer")))
                .post("/v1/users")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/local-users-off"));
        String trader = bearer(token).get("/v1/users").path("users.find { it.username == 'trader' }.id");
        bearer(token)
                .body(REASON)
                .post("/v1/users/" + trader + "/one-time-password")
                .then()
                .statusCode(409);
        refresh(admin.path("refresh_token")).then().statusCode(200);
        given().get("/v1/auth/providers").then().body("password_sign_in", equalTo(true));
    }

    /** The providers alone, but for one administrator. */
    public static class ProvidersOnly implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("oas.auth.local-users", "false", "oas.auth.break-glass", "admin");
        }
    }
}
