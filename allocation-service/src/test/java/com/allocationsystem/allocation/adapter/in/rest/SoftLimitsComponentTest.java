package com.allocationsystem.allocation.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.allocationsystem.allocation.ComponentTest;
import com.allocationsystem.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A soft rule of 5 % of NAV for the first account: 3,000,000 / 0.91826833 = 3,267,019 par of the 4,500,000 that it would get. */
@QuarkusTest
class SoftLimitsComponentTest extends ComponentTest {

    private static final String RULE = """
            {"rule_id":"R-5","scope":"account:ACC00001","kind":"MAX_ISSUER_PCT_NAV","limit_low":null,"limit_high":5.0,
             "severity":"WARNING","source":"House policy 2"}""";
    private static final String ORDER = PRO_RATA.replace("3000000", "9000000");
    private static final String CAPS = ",\"constraints\":{\"soft_limits\":\"CAP\"}}";

    @Inject
    EntityManager database;

    @BeforeEach
    void forgetCommitments() {
        Commitments.forget(database);
        peers.rules(RULE, "");
        peers.ruleBook("R-5", true, "WARNING", "*");
        peers.gatewayAnswers("ACC00001 3267000 SUBMITTED", "ACC00002 3822000 SUBMITTED", "ACC00003 1911000 SUBMITTED");
    }

    @Test
    void softLimitHoldsAnAllocationDown_andNeedsNoOverride() {
        String id = preview(capped(ORDER))
                .statusCode(200)
                .body("constraints.soft_limits", is("CAP"))
                .body("allocations[0].allocated_quantity", is(3_267_000))
                .body("allocations[0].reason.code", is("COMPLIANCE"))
                .body("allocations[0].reason.rule_id", is("R-5"))
                .body("summary.total_allocated", is(9_000_000))
                .body("warnings.override_required", not(hasItem(true)))
                .extract()
                .path("allocation_id");
        commit(trader(), id, "{}").statusCode(200).body("soft_limits", is("CAP"));
        as("audit:read")
                .get("/v1/audit/allocations?entity_id=" + id)
                .then()
                .body("entries[0].after.soft_limits", is("CAP"));
        trader().post("/v1/allocations/" + id + "/replay").then().body("identical", is(true));
        statement(id).body(containsString("\"soft_limits\":{\"waived\":{\"#\":0"));
    }

    @Test
    void softLimitWarnsUnlessItIsAskedToCap() {
        String asked = ORDER.replace("]}", "],\"constraints\":{\"soft_limits\":\"WARN\"}}");
        for (String body : new String[] {ORDER, asked}) {
            String id = preview(body)
                    .statusCode(200)
                    .body("constraints.soft_limits", is("WARN"))
                    .body("allocations[0].allocated_quantity", is(4_500_000))
                    .body("warnings.rule_id", hasItem("R-5"))
                    .extract()
                    .path("allocation_id");
            statement(id).body(not(containsString("soft_limits")));
        }
    }

    @Test
    void compareFrontierAndRoomKeepIt() {
        trader().body(capped(ORDER)
                        .replace("\"allocation_method\":\"PRO_RATA\"", "\"allocation_methods\":[\"PRO_RATA\"]"))
                .post("/v1/allocations/compare")
                .then()
                .statusCode(200)
                .body("constraints.soft_limits", is("CAP"))
                .body("results[0].warnings.override_required", not(hasItem(true)));
        peers.rules(RULE.replace("account:ACC00001", "*").replace("5.0", "0.0"), "");
        ask("frontier", capped(ORDER).replace("\"allocation_method\":\"PRO_RATA\",", ""))
                .statusCode(200)
                .body("points.total_allocated", everyItem(is(0)));
        String room = ORDER.replace("\"allocation_method\":\"PRO_RATA\",", "");
        ask("room", room).statusCode(200).body("together.room", greaterThan(0));
        ask("room", capped(room))
                .statusCode(200)
                .body("constraints.soft_limits", is("CAP"))
                .body("together.room", is(0));
    }

    /** The waiver is an input of the split: revoked later, it leaves the sealed split as it is, and its breach open. */
    @Test
    void whatIsWaivedIsNotCapped_butForWhoGrantedIt() {
        String waiver = granted();
        String id = preview(capped(ORDER))
                .body("allocations[0].allocated_quantity", is(4_500_000))
                .body("warnings.find { it.rule_id == 'R-5' }.override_required", is(false))
                .extract()
                .path("allocation_id");
        statement(id).body(containsString("\"waived\":{\"#\":1,\"account_id\":[\"ACC00001\"],\"rule_id\":[\"R-5\"]}"));
        user("carol", "allocation:preview", "reference:read")
                .body(capped(ORDER))
                .post("/v1/allocations/preview")
                .then()
                .body("allocations[0].allocated_quantity", is(3_267_000));

        compliance()
                .body("{\"reason\":\"over\"}")
                .delete("/v1/waivers/" + waiver)
                .then()
                .statusCode(200);
        trader().post("/v1/allocations/" + id + "/replay").then().body("identical", is(true));
        commit(trader(), id, "{}").statusCode(409).body("warnings.rule_id", contains("R-5"));
        preview(capped(ORDER)).body("allocations[0].allocated_quantity", is(3_267_000));
    }

    @Test
    void fixedQuantityPastTheLimitIsRefused_withRuleAndRemedy() {
        preview(capped(ORDER)
                        .replace(
                                "{\"order\"",
                                "{\"account_overrides\":{\"ACC00001\":{\"fixed_quantity\":4000000}},\"order\""))
                .statusCode(422)
                .body("violations.field", contains("account_overrides.ACC00001.fixed_quantity"))
                .body("violations[0].message", containsString("the largest is 3267000 (limit: rule R-5"));
    }

    @Test
    void anotherWordIsRefused_withThoseThatThereAre() {
        ask("preview", capped(ORDER).replace("CAP", "HARD"))
                .statusCode(400)
                .body("violations.field", contains("constraints.soft_limits"))
                .body("violations[0].message", containsString("HARD"))
                .body("violations[0].message", containsString("WARN, CAP"));
    }

    private static String capped(String body) {
        return body.replace("]}", "]" + CAPS);
    }

    private static ValidatableResponse ask(String what, String body) {
        return trader().body(body).post("/v1/allocations/" + what).then();
    }

    private static ValidatableResponse statement(String id) {
        return trader().get("/v1/allocations/" + id + "/statement").then().statusCode(200);
    }

    private static String granted() {
        return compliance()
                .body(
                        "{\"account_id\":\"ACC00001\",\"rule_id\":\"R-5\",\"security_id\":\"00206RCQ3\",\"until\":\"%s\",\"reason\":\"agreed\"}"
                                .formatted(LocalDate.now(ZoneOffset.UTC).plusDays(1)))
                .post("/v1/waivers")
                .then()
                .statusCode(200)
                .extract()
                .path("waiver_id");
    }

    private static RequestSpecification compliance() {
        return user("carol", "compliance:approve", "compliance:read");
    }

    private static RequestSpecification user(String name, String... permissions) {
        return given().auth()
                .oauth2(TestTokens.withPermissions(name, permissions))
                .contentType(ContentType.JSON);
    }
}
