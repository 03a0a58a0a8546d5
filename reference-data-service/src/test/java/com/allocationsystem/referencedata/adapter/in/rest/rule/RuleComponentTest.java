package com.allocationsystem.referencedata.adapter.in.rest.rule;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
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
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of a rule over the wire, PostgreSQL and the audit chain. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(AladdinStub.class)
class RuleComponentTest {

    @Inject
    DataSource database;

    @BeforeEach
    void load() {
        Door.importSample().then().statusCode(200);
    }

    /** Other tests of the service expect the rules of the sample and no other. */
    @AfterEach
    void emptyTheRuleBook() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM compliance_rules WHERE origin = 'BOOK'");
            statement.execute("DELETE FROM rule_acts");
        }
    }

    @Test
    void aRuleIsWrittenTestedAndApprovedByASecondUser_andBindsInTheNextSnapshot() {
        create(rule("R-NEW")).statusCode(201).body("versions[0].status", equalTo("DRAFT"));
        assertEquals(List.of(), snapshot("rules"));

        act("carla", "R-NEW", 1, "test").statusCode(200).body("versions[0].status", equalTo("TEST"));
        assertEquals(List.of("R-NEW"), snapshot("test_rules"));

        act("carla", "R-NEW", 1, "submit")
                .statusCode(200)
                .body("versions[0].pending.act", equalTo("APPROVE"))
                .body("versions[0].next_acts", contains("DRAFT", "WITHDRAW"));
        act("carla", "R-NEW", 1, "approve")
                .statusCode(403)
                .body("type", equalTo("/problems/not-permitted"))
                .body("detail", containsString("A second user decides"));
        assertEquals(List.of(), snapshot("rules"));
        act("dora", "R-NEW", 1, "approve")
                .statusCode(200)
                .body("versions[0].status", equalTo("APPROVED"))
                .body("versions[0].in_force", equalTo(true))
                .body("versions[0].pending", nullValue())
                .body("acts.act", contains("APPROVED", "SUBMITTED", "TEST_STARTED", "WRITTEN"))
                .body("acts[0].reason", equalTo("because"));
        assertEquals(List.of("R-NEW"), snapshot("rules"));
        assertEquals(List.of(), snapshot("test_rules"));

        reader().get("/v1/audit/reference")
                .then()
                .statusCode(200)
                .body(
                        "entries.action",
                        hasItems("rule.written", "rule.test-started", "rule.submitted", "rule.approved"))
                .body("entries.find { it.action == 'rule.approved' }.actor", equalTo("dora"))
                .body("entries.find { it.action == 'rule.approved' }.before.versions.status", contains("TEST"))
                .body("entries.find { it.action == 'rule.approved' }.after.versions.status", contains("APPROVED"))
                .body("entries.find { it.action == 'rule.approved' }.after.compliance_rules.rows", equalTo(4));
    }

    /** R-ISSUER came by the dataset; once edited, imports leave it alone and say so. */
    @Test
    void anEditedRuleIsKeptByTheRuleBook_whateverIsImportedNext() {
        Map<String, Object> stricter = new HashMap<>(rule(null));
        stricter.put("version", 1);
        stricter.put("limit_high", 3);
        edit("R-ISSUER", stricter)
                .statusCode(200)
                .body("versions.status", contains("DRAFT", "APPROVED"))
                .body("versions.origin", everyItem(equalTo("BOOK")));
        act("carla", "R-ISSUER", 2, "submit").statusCode(200);
        act("dora", "R-ISSUER", 2, "approve")
                .statusCode(200)
                .body("versions.status", contains("APPROVED", "RETIRED"))
                .body("acts.act", hasItem("SUPERSEDED"));

        Door.importSample()
                .then()
                .statusCode(200)
                .body("notes.message", hasItem("'R-ISSUER' is kept in the rule book; its rows are passed over"));
        reader().get("/v1/rules?in_force=true")
                .then()
                .body("rules.rule_id", contains("R-BAND", "R-ISSUER", "R-MAT"))
                .body("rules.version", contains(1, 2, 1));
        edit("R-ISSUER", stricter).statusCode(409).body("type", equalTo("/problems/rule-changed"));
    }

    @Test
    void whatDoesNotFitIsRefusedByName_andNothingIsWritten() {
        create(rule("R-ISSUER")).statusCode(409).body("type", equalTo("/problems/rule-exists"));
        create(with("kind", "DURATION_BAND")).statusCode(422).body("violations.field", contains("limit_low"));
        create(with("members", List.of("US"))).statusCode(422).body("violations.field", contains("members"));
        create(with("scope", "group:NONE")).statusCode(422).body("violations.field", contains("scope"));
        create(with("scope", "all")).statusCode(422).body("violations.field", contains("scope"));
        create(with("reason", " ")).statusCode(422).body("violations.field", contains("reason"));
        create(with("limit_high", -1)).statusCode(422).body("violations.field", contains("limit_high"));
        create(with("rule_id", null)).statusCode(400).body("violations.field", contains("rule_id"));
        create(with("kind", "NONE")).statusCode(400).body("violations.field", contains("kind"));
        act("carla", "R-ISSUER", 1, "test").statusCode(409).body("type", equalTo("/problems/rule-state"));
        act("carla", "R-ISSUER", 9, "retire").statusCode(404);
        act("carla", "R-ISSUER", 1, "explode").statusCode(404);
        reader().get("/v1/rules/R-BAD").then().statusCode(404);
        reader().get("/v1/rules?status=NONE").then().statusCode(400).body("violations.field", contains("status"));
        reader().get("/v1/rules").then().body("rules", hasSize(3)).body("rules.origin", everyItem(equalTo("DATASET")));
    }

    @Test
    void rulesAreSeenByGroup_andWrittenByUsersWhoSeeAll() {
        RequestSpecification limited = user("carla", List.of("INT"), Permission.COMPLIANCE_APPROVE);
        limited.get("/v1/rules").then().statusCode(200).body("rules.rule_id", not(hasItem("R-BAND")));
        user("carla", List.of("INT"), Permission.COMPLIANCE_APPROVE)
                .get("/v1/rules/R-BAND")
                .then()
                .statusCode(404);
        user("carla", List.of("INT"), Permission.COMPLIANCE_APPROVE)
                .body(rule("R-NEW"))
                .post("/v1/rules")
                .then()
                .statusCode(403);
        Door.reader().get("/v1/rules").then().statusCode(403);
        reader().contentType("application/json")
                .body(rule("R-NEW"))
                .post("/v1/rules")
                .then()
                .statusCode(403);
        reader().get("/v1/rules/kinds")
                .then()
                .statusCode(200)
                .body("kinds.find { it.kind == 'MIN_RATING' }.unit", equalTo("NOTCH"));
    }

    private static Map<String, Object> rule(String id) {
        Map<String, Object> rule = new HashMap<>();
        if (id != null) {
            rule.put("rule_id", id);
        }
        rule.putAll(Map.of(
                "scope", "*",
                "kind", "MAX_SECURITY_PCT_NAV",
                "limit_high", 5,
                "severity", "WARNING",
                "source", "IMA",
                "section", "4.2",
                "reason", "because"));
        return rule;
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> rule = rule("R-BAD");
        rule.put(field, value);
        return rule;
    }

    private static ValidatableResponse create(Map<String, Object> rule) {
        return writer("carla").body(rule).post("/v1/rules").then();
    }

    private static ValidatableResponse edit(String id, Map<String, Object> rule) {
        return writer("carla").body(rule).put("/v1/rules/" + id).then();
    }

    private static ValidatableResponse act(String user, String id, int version, String act) {
        return writer(user)
                .body(Map.of("reason", "because"))
                .post("/v1/rules/%s/versions/%d/%s".formatted(id, version, act))
                .then();
    }

    private static RequestSpecification writer(String user) {
        return RestAssured.given()
                .auth()
                .oauth2(TestTokens.withPermissions(user, Permission.COMPLIANCE_APPROVE))
                .contentType("application/json");
    }

    private static RequestSpecification user(String user, List<String> groups, String permission) {
        return RestAssured.given()
                .auth()
                .oauth2(TestTokens.scoped(user, groups, permission))
                .contentType("application/json");
    }

    private static RequestSpecification reader() {
        return RestAssured.given()
                .auth()
                .oauth2(TestTokens.withPermissions("rita", Permission.COMPLIANCE_READ, Permission.AUDIT_READ));
    }

    /** @return ids of the new rule in that list of a snapshot */
    private static List<String> snapshot(String list) {
        AladdinStub.answerFromSample();
        List<String> ids = RestAssured.given()
                .auth()
                .oauth2(TestTokens.withPermissions("anna", Permission.ALLOCATION_PREVIEW))
                .contentType("application/json")
                .body(Map.of("security_id", "00206RCQ3", "portfolio_groups", List.of("CREDIT")))
                .post("/v1/reference-data/snapshots")
                .then()
                .statusCode(200)
                .extract()
                .path(list + ".rule_id");
        return ids.stream().filter("R-NEW"::equals).toList();
    }
}
