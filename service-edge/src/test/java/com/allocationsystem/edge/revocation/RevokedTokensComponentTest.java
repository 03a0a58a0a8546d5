package com.allocationsystem.edge.revocation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.edge.SampleResource;
import com.allocationsystem.testsupport.TestTokens;
import com.allocationsystem.testsupport.TokenResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TokenResource.class)
class RevokedTokensComponentTest {

    private static final String ANN = TestTokens.ofSession("ann", "session-1", 3, "reference:read");
    private static final String ANN_LATER = TestTokens.ofSession("ann", "session-2", 4, "reference:read");
    private static final String BEN = TestTokens.ofSession("ben", "session-3", 0, "reference:read");
    private static final String SERVICE = TestTokens.withPermissions("allocation-service", "reference:read");

    @Inject
    HandSetRevocations source;

    @Inject
    RevocationList list;

    @AfterEach
    void nothingIsRevoked() {
        source.set(Revocations.NONE);
        list.refresh();
    }

    @Test
    void tokensBelowTheVersionOfTheirUserAreRefused() {
        expect(200, ANN, ANN_LATER, BEN, SERVICE);
        revoke(new Revocations(Map.of("user-ann", 4), Set.of()));
        expect(401, ANN);
        expect(200, ANN_LATER, BEN, SERVICE);
        given().auth()
                .oauth2(ANN)
                .get("/v1/samples")
                .then()
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("type", equalTo("/problems/not-signed-in"))
                .body("detail", containsString("sign in again"));
    }

    @Test
    void tokensOfAnEndedSessionAreRefused() {
        revoke(new Revocations(Map.of(), Set.of("session-1")));
        expect(401, ANN);
        expect(200, ANN_LATER, BEN, SERVICE);
    }

    /** A token without a version must not be the way round. */
    @Test
    void tokenWithoutAVersionIsBelowEveryVersion() {
        revoke(new Revocations(Map.of("user-ann", 1), Set.of()));
        expect(401, TestTokens.withPermissions("ann", "reference:read"));
    }

    @Test
    void whileTheListCannotBeReadTheLastOneCounts() {
        revoke(new Revocations(Map.of("user-ann", 4), Set.of()));
        source.takeAway();
        list.refresh();
        expect(401, ANN);
        expect(200, BEN);
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.name", hasItem("list of revoked tokens"))
                .body("checks.find { it.name == 'list of revoked tokens' }.data.read", equalTo(true));
        given().get("/q/metrics").then().body(containsString("oas_revocations_age_seconds"));
    }

    @Test
    void longAnswerLearnsThatItsTokenHasEnded() {
        given().auth().oauth2(ANN).get("/v1/samples/stream").then().body(equalTo("false"));
        assertFalse(SampleResource.ended.getAsBoolean());
        revoke(new Revocations(Map.of("user-ben", 1), Set.of("session-2")));
        assertFalse(SampleResource.ended.getAsBoolean());
        revoke(new Revocations(Map.of(), Set.of("session-1")));
        assertTrue(SampleResource.ended.getAsBoolean());
    }

    private void revoke(Revocations revocations) {
        source.set(revocations);
        list.refresh();
    }

    private static void expect(int status, String... tokens) {
        for (String token : tokens) {
            given().auth().oauth2(token).get("/v1/samples").then().statusCode(status);
        }
    }
}
