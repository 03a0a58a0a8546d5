package com.allocationsystem.referencedata.adapter.in.rest.importrequest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.referencedata.domain.dataset.DatasetFile;
import com.allocationsystem.referencedata.fixture.AladdinStub;
import com.allocationsystem.referencedata.fixture.Door;
import com.allocationsystem.referencedata.fixture.SampleDataset;
import com.allocationsystem.shared.Permission;
import com.allocationsystem.testsupport.PostgresResource;
import com.allocationsystem.testsupport.TestTokens;
import com.allocationsystem.testsupport.TokenResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A dataset that takes away or changes controls waits for a second user; one that adds some does not. */
@QuarkusTest
@TestProfile(ImportRequestComponentTest.Required.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(AladdinStub.class)
class ImportRequestComponentTest {

    public static class Required implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("oas.reference.import-approval.required", "true");
        }
    }

    private static final String NO_RESTRICTIONS = "account_id,cusip,side,reason\n";

    @Inject
    DataSource database;

    @BeforeEach
    void sampleIsLoaded() throws SQLException {
        execute("DELETE FROM restrictions");
        execute("DELETE FROM account_policies");
        execute("DELETE FROM group_members");
        execute("DELETE FROM departed_control");
        execute("DELETE FROM import_request");
        Door.importSample().then().statusCode(200);
    }

    @Test
    void datasetWithoutARestrictionLoadsNothing_untilItIsApproved_andThenOnce() throws SQLException {
        int before = restrictions();
        ValidatableResponse refused = load(NO_RESTRICTIONS)
                .statusCode(409)
                .body("type", equalTo("/problems/import-needs-approval"))
                .body("lost_count", equalTo(before))
                .body("lost", everyItem(startsWith("restrictions {")))
                .body("detail", containsString("Send the same files again"));
        String request = refused.extract().path("import_request_id");
        assertEquals(before, restrictions());
        load(NO_RESTRICTIONS).statusCode(409).body("import_request_id", equalTo(request));

        decide("carol", request, "approve").statusCode(200).body("status", equalTo("APPROVED"));
        assertEquals(before, restrictions());
        load(NO_RESTRICTIONS).statusCode(200);

        assertEquals(0, restrictions());
        officer("carol")
                .get("/v1/reference-data/import-requests")
                .then()
                .statusCode(200)
                .body("import_requests.status", contains("LOADED"))
                .body("import_requests[0].maker", equalTo("anna"));
        given().auth()
                .oauth2(TestTokens.withPermissions("auditor", Permission.AUDIT_READ))
                .queryParam("limit", 3)
                .get("/v1/audit/reference")
                .then()
                .body(
                        "entries.action",
                        contains("reference.imported", "reference.import-approved", "reference.import-requested"))
                .body("entries.actor", contains("anna", "carol", "anna"))
                .body("entries[0].reason", equalTo("approved by carol, request " + request));
        Door.importSample().then().statusCode(200);
        load(NO_RESTRICTIONS).statusCode(409);
    }

    @Test
    void changedRuleWaits_addedRestrictionDoesNot() {
        String rules = SampleDataset.text(DatasetFile.COMPLIANCE_RULES);
        String loosened = rules.replaceFirst("RESTRICTION", "WARNING");
        send(DatasetFile.COMPLIANCE_RULES, loosened)
                .statusCode(409)
                .body("lost_count", equalTo(1))
                .body("lost[0]", startsWith("compliance_rules {"));
        String more = SampleDataset.text(DatasetFile.RESTRICTIONS);
        String[] row = more.lines().skip(1).findFirst().orElseThrow().split(",");
        String side = row[2].equals("BUY") ? "SELL" : "BUY";
        send(DatasetFile.RESTRICTIONS, more.stripTrailing() + "\n%s,%s,%s,one more\n".formatted(row[0], row[1], side))
                .statusCode(200);
    }

    /** One load without the bond, and the next with it again, would take its restrictions away unseen. */
    @Test
    void restrictionThatWentWithItsBondWaits_whereTheBondComesBackWithoutIt() {
        String bond = "00206RCQ3";
        Map<DatasetFile, String> withoutBond = Map.of(
                DatasetFile.RESTRICTIONS, linesWithout(DatasetFile.RESTRICTIONS, bond),
                DatasetFile.POSITIONS, linesWithout(DatasetFile.POSITIONS, bond),
                DatasetFile.TARGETS, linesWithout(DatasetFile.TARGETS, bond),
                DatasetFile.SECURITIES, linesWithout(DatasetFile.SECURITIES, bond));
        send(withoutBond).statusCode(200);
        send(withoutBond).statusCode(200);
        send(DatasetFile.RESTRICTIONS, linesWithout(DatasetFile.RESTRICTIONS, bond))
                .statusCode(409)
                .body("lost_count", equalTo(2))
                .body("lost", everyItem(containsString(bond)));
        Door.importSample().then().statusCode(200);
    }

    @Test
    void policyOfAnAccountAndMemberOfAGroupWait() {
        send(DatasetFile.ACCOUNT_POLICIES, linesWithout(DatasetFile.ACCOUNT_POLICIES, "P2"))
                .statusCode(409)
                .body("lost", contains(startsWith("account_policies {")));
        send(DatasetFile.GROUP_MEMBERS, linesWithout(DatasetFile.GROUP_MEMBERS, "PENSION,A2"))
                .statusCode(409)
                .body("lost", contains(startsWith("group_members {")));
    }

    @Test
    void approvalIsOfThoseFilesAlone() {
        String request = load(linesWithout(DatasetFile.RESTRICTIONS, "A2,00206RCQ3"))
                .extract()
                .path("import_request_id");
        decide("carol", request, "approve").statusCode(200);
        load(NO_RESTRICTIONS).statusCode(409);
        load(linesWithout(DatasetFile.RESTRICTIONS, "A2,00206RCQ3")).statusCode(200);
    }

    /** Approved was what would be lost then. */
    @Test
    void approvalIsNoGood_onceTheControlsHaveChanged() throws SQLException {
        String request = load(NO_RESTRICTIONS).extract().path("import_request_id");
        decide("carol", request, "approve").statusCode(200);
        execute("UPDATE restrictions SET reason = 'another'");
        load(NO_RESTRICTIONS).statusCode(409);
    }

    @Test
    void makerDecidesNothing_andARejectedDatasetIsAskedForAgain() {
        String request = load(NO_RESTRICTIONS).extract().path("import_request_id");
        decide("anna", request, "approve").statusCode(403);
        decide("anna", request, "reject").statusCode(403);
        decide("carol", request, "withdraw").statusCode(403);
        decide("carol", request, "reject").statusCode(200);
        decide("carol", request, "approve")
                .statusCode(409)
                .body("type", equalTo("/problems/import-request-closed"))
                .body("detail", containsString("REJECTED"));
        String again = load(NO_RESTRICTIONS).statusCode(409).extract().path("import_request_id");
        decide("anna", again, "withdraw").statusCode(200).body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void requestAndApprovalExpire() throws SQLException {
        String request = load(NO_RESTRICTIONS).extract().path("import_request_id");
        execute("UPDATE import_request SET expires_at = now()");
        decide("carol", request, "approve").statusCode(409).body("detail", containsString("EXPIRED"));
        String next = load(NO_RESTRICTIONS).extract().path("import_request_id");
        decide("carol", next, "approve").statusCode(200);
        execute("UPDATE import_request SET expires_at = now()");
        load(NO_RESTRICTIONS).statusCode(409);
    }

    @Test
    void usersWithoutTheRightOrTheWholeScopeDecideNothing() {
        String request = load(NO_RESTRICTIONS).extract().path("import_request_id");
        as(TestTokens.withPermissions("carol", Permission.REFERENCE_IMPORT), request, "approve")
                .statusCode(403);
        as(TestTokens.scoped("carol", List.of("IG"), Permission.COMPLIANCE_APPROVE), request, "approve")
                .statusCode(403);
        decide("carol", "7", "approve").statusCode(404);
        officer("carol")
                .body("{\"reason\":\" \"}")
                .post("/v1/reference-data/import-requests/7/approve")
                .then()
                .statusCode(422)
                .body("violations.field", contains("reason"));
    }

    private static ValidatableResponse load(String restrictions) {
        return send(DatasetFile.RESTRICTIONS, restrictions);
    }

    private static String linesWithout(DatasetFile file, String words) {
        return SampleDataset.text(file)
                .lines()
                .filter(line -> !line.contains(words))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static ValidatableResponse send(DatasetFile other, String text) {
        return send(Map.of(other, text));
    }

    private static ValidatableResponse send(Map<DatasetFile, String> others) {
        RequestSpecification request = Door.as(Permission.REFERENCE_IMPORT);
        for (DatasetFile file : DatasetFile.values()) {
            Door.attach(request, file, others.getOrDefault(file, SampleDataset.text(file)));
        }
        return request.post("/v1/reference-data/imports").then();
    }

    private static ValidatableResponse decide(String who, String request, String act) {
        return as(
                TestTokens.withPermissions(who, Permission.COMPLIANCE_APPROVE, Permission.REFERENCE_IMPORT),
                request,
                act);
    }

    private static ValidatableResponse as(String token, String request, String act) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body("{\"reason\":\"checked\"}")
                .post("/v1/reference-data/import-requests/" + request + "/" + act)
                .then();
    }

    private static RequestSpecification officer(String name) {
        return given().auth()
                .oauth2(TestTokens.withPermissions(name, Permission.COMPLIANCE_APPROVE))
                .contentType(ContentType.JSON);
    }

    private int restrictions() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM restrictions")) {
            row.next();
            return row.getInt(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
