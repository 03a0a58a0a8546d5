package com.allocationsystem.referencedata.adapter.in.rest.breach;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.referencedata.fixture.AladdinStub;
import com.allocationsystem.referencedata.fixture.Door;
import com.allocationsystem.shared.Permission;
import com.allocationsystem.testsupport.PostgresResource;
import com.allocationsystem.testsupport.TestTokens;
import com.allocationsystem.testsupport.TokenResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sample's accounts: issuers of A1 and A2 stand above 5 % of NAV, and both below their spread duration band. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(AladdinStub.class)
class BreachComponentTest {

    @BeforeEach
    void load() {
        AladdinStub.answerFromSample();
        Door.importSample().then().statusCode(200);
    }

    @Test
    void positionsOutsideTheRulesInForceAreListed() {
        read("").body("business_date", equalTo("2023-03-31"))
                .body("breaches.account_id", contains("A1", "A1", "A2", "A2"))
                .body("breaches.rule_id", contains("R-BAND", "R-ISSUER", "R-BAND", "R-ISSUER"))
                .body("breaches.outcome", everyItem(equalTo("BREACH")))
                .body("breaches[1].subject", equalTo("AT&T Inc"))
                .body("breaches[1].value", equalTo(new BigDecimal("13.5061")))
                .body("breaches[1].limit_high", equalTo(5))
                .body("breaches[1].unit", equalTo("PERCENT"))
                .body("breaches[1].severity", equalTo("RESTRICTION"))
                .body("breaches[1].version", equalTo(1))
                .body("breaches[3].subject", equalTo("AEP Texas Inc"))
                .body("next_cursor", nullValue());
        read("?severity=WARNING").body("breaches.rule_id", contains("R-BAND", "R-BAND"));
        read("?rule_id=R-ISSUER&account_id=A2").body("breaches.subject", contains("AEP Texas Inc"));
    }

    @Test
    void pagesFollowEachOther() {
        List<String> rows = new ArrayList<>();
        String cursor = "";
        for (int page = 0; page < 4; page++) {
            JsonPath answer = read("?limit=1" + cursor).extract().jsonPath();
            rows.add(answer.getString("breaches[0].account_id") + " " + answer.getString("breaches[0].rule_id"));
            cursor = "&cursor=" + answer.getString("next_cursor");
        }
        assertEquals(List.of("A1 R-BAND", "A1 R-ISSUER", "A2 R-BAND", "A2 R-ISSUER"), rows);
        assertEquals("&cursor=null", cursor);
    }

    @Test
    void whatTheCallerMayNotSeeIsLeftOut() {
        RestAssured.given()
                .auth()
                .oauth2(TestTokens.scoped("carla", List.of("INT"), Permission.COMPLIANCE_READ))
                .get("/v1/compliance/breaches")
                .then()
                .statusCode(200)
                .body("breaches", empty());
        RestAssured.given()
                .auth()
                .oauth2(TestTokens.scoped("carla", List.of("INT"), Permission.COMPLIANCE_READ))
                .get("/v1/compliance/breaches?account_id=A1")
                .then()
                .statusCode(404);
        Door.reader().get("/v1/compliance/breaches").then().statusCode(403);
        Door.as(Permission.COMPLIANCE_READ)
                .get("/v1/compliance/breaches?severity=HARD&cursor=eA")
                .then()
                .statusCode(400)
                .body("violations.field", contains("severity", "cursor"));
    }

    private static ValidatableResponse read(String query) {
        return Door.as(Permission.COMPLIANCE_READ)
                .get("/v1/compliance/breaches" + query)
                .then()
                .statusCode(200);
    }
}
