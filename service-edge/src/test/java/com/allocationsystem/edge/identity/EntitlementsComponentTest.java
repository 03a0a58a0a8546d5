package com.allocationsystem.edge.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.shared.Entitlement;
import com.allocationsystem.testsupport.TestTokens;
import com.allocationsystem.testsupport.TokenResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TokenResource.class)
class EntitlementsComponentTest {

    @Test
    void tokenWithoutTheClaimSeesEveryGroup() {
        entitlement(given().auth().oauth2(TestTokens.withPermissions("ann", "reference:read")))
                .body("all", equalTo(true));
    }

    @Test
    void tokenWithTheClaimSeesItsGroups() {
        entitlement(given().auth().oauth2(TestTokens.scoped("ann", List.of("IG-CORE", "HY"), "reference:read")))
                .body("all", equalTo(false))
                .body("groups", containsInAnyOrder("IG-CORE", "HY"));
        entitlement(given().auth().oauth2(TestTokens.scoped("ann", List.of(), "reference:read")))
                .body("all", equalTo(false))
                .body("groups", empty());
    }

    @Test
    void noTokenSeesNoGroup() {
        entitlement(given()).body("all", equalTo(false)).body("groups", empty());
    }

    @Test
    void claimOfAnotherFormSeesNoGroup() {
        for (Object claim : List.of("IG-CORE", 1, Map.of("IG-CORE", true), Arrays.asList("IG-CORE", null))) {
            assertEquals(Entitlement.NONE, Entitlements.of(claim), claim::toString);
        }
        assertEquals(Entitlement.ALL, Entitlements.of(null));
    }

    private static ValidatableResponse entitlement(RequestSpecification request) {
        return request.get("/v1/samples/entitlement").then().statusCode(200);
    }
}
