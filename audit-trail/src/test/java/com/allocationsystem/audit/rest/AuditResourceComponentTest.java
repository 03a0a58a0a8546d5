package com.allocationsystem.audit.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.audit.AuditEvent;
import com.allocationsystem.audit.AuditTrail;
import com.allocationsystem.audit.chain.AuditBook;
import com.allocationsystem.audit.chain.AuditFilter;
import com.allocationsystem.audit.chain.ChainVerifier;
import com.allocationsystem.audit.export.ExportFormat;
import com.allocationsystem.shared.InvalidInputException;
import com.allocationsystem.testsupport.PostgresRolesResource;
import com.allocationsystem.testsupport.TestTokens;
import com.allocationsystem.testsupport.TokenResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresRolesResource.class)
@QuarkusTestResource(TokenResource.class)
class AuditResourceComponentTest {

    @Inject
    AuditTrail trail;

    @Inject
    AuditBook book;

    @ConfigProperty(name = PostgresRolesResource.SUPERUSER_URL)
    String superuserUrl;

    @Test
    void rowsOfAnEntityComeNewestFirst() {
        String order = append("order.created", "ann");
        append(order, "order.sent", "ben");
        auditor()
                .queryParam("entity_id", order)
                .get("/v1/audit/orders")
                .then()
                .statusCode(200)
                .body("entries.action", contains("order.sent", "order.created"))
                .body("entries[0].actor", equalTo("ben"))
                .body("entries[0].before", nullValue())
                .body("entries[0].after.quantity", equalTo(1000))
                .body("entries[0].at", matchesPattern("\\d{4}-\\d\\d-\\d\\dT.*Z"))
                .body("next_cursor", nullValue());
        auditor()
                .queryParam("entity_id", order)
                .queryParam("actor", "ann")
                .get("/v1/audit/orders")
                .then()
                .body("entries.action", contains("order.created"));
    }

    @Test
    void callerWithLimitedScopeSeesItsRowsOnly_onFullPages() {
        String stem = UUID.randomUUID().toString();
        for (int i = 0; i < 4; i++) {
            append("HY:" + stem, "hy-" + i, "scope-" + stem);
            append("IG:" + stem, "ig-" + i, "scope-" + stem);
        }
        ValidatableResponse first = scoped("HY")
                .queryParam("actor", "scope-" + stem)
                .queryParam("limit", 3)
                .get("/v1/audit/orders")
                .then()
                .statusCode(200)
                .body("entries.action", contains("hy-3", "hy-2", "hy-1"));
        scoped("HY")
                .queryParam("actor", "scope-" + stem)
                .queryParam("limit", 3)
                .queryParam("cursor", first.extract().<String>path("next_cursor"))
                .get("/v1/audit/orders")
                .then()
                .body("entries.action", contains("hy-0"))
                .body("next_cursor", nullValue());
        scoped("IG")
                .queryParam("entity_id", "HY:" + stem)
                .get("/v1/audit/orders")
                .then()
                .statusCode(200)
                .body("entries", hasSize(0))
                .body("next_cursor", nullValue());
    }

    @Test
    void chainIsNotExportedToACallerWithLimitedScope() {
        scoped("HY").get("/v1/audit/orders/export").then().statusCode(403);
    }

    @Test
    void exportIsRecordedInTheChainItExports() {
        String name = "exporter-" + UUID.randomUUID();
        given().auth()
                .oauth2(TestTokens.withPermissions(name, "audit:read"))
                .get("/v1/audit/orders/export")
                .then()
                .statusCode(200)
                .body(containsString(name));
        accesses(name).body("entries.action", contains("access.chain")).body("entries[0].entity_id", equalTo("orders"));
    }

    @Test
    void nothingIsHandedOutThatCannotBeRecorded() throws SQLException {
        String name = "exporter-" + UUID.randomUUID();
        asSuperuser("REVOKE INSERT ON audit_entry FROM service");
        try {
            given().auth()
                    .oauth2(TestTokens.withPermissions(name, "audit:read"))
                    .get("/v1/audit/orders/export")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", equalTo("5"))
                    .body("detail", containsString("The audit trail, which records who reads this, does not answer"));
        } finally {
            asSuperuser("GRANT INSERT ON audit_entry TO service");
        }
        accesses(name).body("entries", hasSize(0));
    }

    @Test
    void actionsAreFilteredWholeOrByTheirFirstWord() {
        String order = append("order.sent", "ann");
        append(order, "order.sent-again", "ann");
        append(order, "orders.sent", "ann");
        append(order, "note_1", "ann");
        for (String[] asked : new String[][] {
            {"order", "order.sent-again,order.sent"},
            {"order.sent", "order.sent"},
            {"note_1", "note_1"},
            {"note__", ""},
            {"%", ""}
        }) {
            List<String> found = auditor()
                    .queryParam("entity_id", order)
                    .queryParam("action", asked[0])
                    .get("/v1/audit/orders")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("entries.action");
            assertEquals(asked[1], String.join(",", found), asked[0]);
        }
    }

    @Test
    void actsThatOverrodeAWarningAreFound() {
        String order = append("allocation.committed", "ann");
        append(order, "allocation.committed", "ben", "{\"overridden_warnings\":[]}");
        append(order, "allocation.committed", "cat", "{\"overridden_warnings\":[{\"type\":\"CASH\"}]}");
        for (String[] asked : new String[][] {{"true", "cat"}, {"false", "cat,ben,ann"}}) {
            List<String> found = auditor()
                    .queryParam("entity_id", order)
                    .queryParam("overridden", asked[0])
                    .get("/v1/audit/orders")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("entries.actor");
            assertEquals(asked[1], String.join(",", found), asked[0]);
        }
    }

    /** As an officer types it: some of an id, a CUSIP or a name, in whatever case. */
    @Test
    void rowsAreFoundByAPartOfAName() {
        String order = append(UUID.randomUUID().toString(), "order.sent", "jane.doe-desk", """
                {"cusip": "92343VGJ7", "quantity": 1000, "pieces": [{"order_id":"5f0e8a77-1c2d-4e3f-8a9b-0c1d2e3f4a5b"}]}""");
        String[] parts = order.split("-");
        for (String part : new String[] {
            order,
            parts[0],
            parts[0].substring(0, 5).toUpperCase(Locale.ROOT),
            parts[1] + "-" + parts[2],
            parts[4],
            "92343vgj7",
            "VGJ",
            "GJ7",
            "doe",
            "ane.d",
            "5f0e8a77",
            "0c1d2e3f"
        }) {
            found(part).body("entries.entity_id", hasItem(order));
        }
        for (String part : new String[] {parts[4].substring(5), "1000", "quantity", "92343VGJ8", "jane_doe"}) {
            auditor()
                    .queryParam("find", part)
                    .get("/v1/audit/orders")
                    .then()
                    .body("entries.entity_id.findAll { it == '" + order + "' }", hasSize(0));
        }
    }

    @Test
    void whatIsFoundIsNarrowed_pagedAndScopedLikeTheRest() {
        String name = "f" + UUID.randomUUID().toString().substring(0, 8);
        append("HY:1-" + name, "a", name);
        append("IG:1-" + name, "b", name);
        append("HY:2-" + name, "c", name);
        found(name).body("entries.action", contains("c", "b", "a"));
        String cursor = auditor()
                .queryParam("find", name)
                .queryParam("limit", 2)
                .get("/v1/audit/orders")
                .then()
                .body("entries.action", contains("c", "b"))
                .extract()
                .path("next_cursor");
        auditor()
                .queryParam("find", name)
                .queryParam("cursor", cursor)
                .get("/v1/audit/orders")
                .then()
                .body("entries.action", contains("a"));
        auditor()
                .queryParam("find", name)
                .queryParam("action", "b")
                .get("/v1/audit/orders")
                .then()
                .body("entries.action", contains("b"));
        scoped("HY").queryParam("find", name).get("/v1/audit/orders").then().body("entries.action", contains("c", "a"));
    }

    /** A row is stored whatever its JSON holds; the words of the index are read as text. */
    @Test
    void unusualJsonIsStored() {
        for (String after : new String[] {
            "{\"username\":\"a\\u0000b\"}",
            "[1,2]",
            "\"text\"",
            "{\"cusip\":null}",
            "{\"note\":\"" + "x".repeat(100_000) + "\"}"
        }) {
            String order = append(UUID.randomUUID().toString(), "order.sent", "ann", after);
            found(order.substring(0, 13)).body("entries.entity_id", contains(order));
        }
    }

    @Test
    void whatCannotBeFoundIsRefusedByName() {
        for (String[] asked : new String[][] {
            {"ab", "has 2 characters; send 3 to 100 of an id, a CUSIP or a username"},
            {"x".repeat(101), "has 101 characters"},
            {"o'neil", "is 'o'neil'; ids, CUSIPs and usernames have letters, digits"}
        }) {
            auditor()
                    .queryParam("find", asked[0])
                    .get("/v1/audit/orders")
                    .then()
                    .statusCode(422)
                    .body("violations.field", contains("find"))
                    .body("violations[0].message", containsString(asked[1]));
        }
        auditor().queryParam("find", " ").get("/v1/audit/orders").then().statusCode(200);
    }

    /** More than a search reads: the newest might not be among them. */
    @Test
    void aNameOfTooManyRowsIsRefused() throws SQLException {
        String rows =
                "INSERT INTO audit_entry SELECT 'many', n, gen_random_uuid(), now(), null, 'a', 'many-rows-' || n, 'ann', null,"
                        + " null, null, repeat('0', 64), repeat('0', 64) FROM generate_series(1, 50001) n";
        asSuperuser(rows);
        AuditFilter filter = new AuditFilter(null, null, "many", null, false, null, null, null, 10);
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> book.find("many", filter));
        assertTrue(refused.faults().toString().contains("more than 50,000 rows with 'many'"), refused::toString);
        AuditFilter fewer = new AuditFilter(null, null, "many", null, false, null, null, 4000L, 10);
        assertEquals(3999, book.find("many", fewer).get(0).sequence());
    }

    private static ValidatableResponse found(String part) {
        return auditor().queryParam("find", part).get("/v1/audit/orders").then().statusCode(200);
    }

    private static ValidatableResponse accesses(String name) {
        return auditor()
                .queryParam("actor", name)
                .queryParam("action", "access")
                .get("/v1/audit/orders")
                .then()
                .statusCode(200);
    }

    private void asSuperuser(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(superuserUrl);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static RequestSpecification scoped(String group) {
        return given().auth().oauth2(TestTokens.scoped("ann", List.of(group), "audit:read"));
    }

    @Test
    void exportHoldsTheWholeChain_andRecomputes() {
        append(append("exported", "ann"), "twice", "ben");
        List<String> lines = auditor()
                .get("/v1/audit/orders/export")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString()
                .lines()
                .toList();
        ChainVerifier chain = new ChainVerifier(ExportFormat.head(lines.get(0)));
        lines.stream().skip(1).map(ExportFormat::row).forEach(chain::accept);
        assertTrue(chain.verdict().intact(), lines.toString());
        String head = auditor().get("/v1/audit/orders/verify").path("head_hash");
        assertEquals(head, chain.verdict().headHash());
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrOverlap() {
        String order = append("a", "ann");
        append(order, "b", "ann");
        append(order, "c", "ann");
        String cursor = auditor()
                .queryParam("entity_id", order)
                .queryParam("limit", 2)
                .get("/v1/audit/orders")
                .then()
                .body("entries.action", contains("c", "b"))
                .extract()
                .path("next_cursor");
        auditor()
                .queryParam("entity_id", order)
                .queryParam("limit", 2)
                .queryParam("cursor", cursor)
                .get("/v1/audit/orders")
                .then()
                .body("entries.action", contains("a"))
                .body("next_cursor", nullValue());
    }

    @Test
    void timesBoundTheList() {
        String order = append("a", "ann");
        Instant now = Instant.now();
        listBetween(order, now.minus(1, ChronoUnit.HOURS), now.plus(1, ChronoUnit.HOURS), 1);
        listBetween(order, now.plus(1, ChronoUnit.HOURS), now.plus(2, ChronoUnit.HOURS), 0);
        listBetween(order, now.minus(2, ChronoUnit.HOURS), now.minus(1, ChronoUnit.HOURS), 0);
        String today = now.toString().substring(0, 10);
        auditor()
                .queryParam("entity_id", order)
                .queryParam("from", today)
                .queryParam("to", today)
                .get("/v1/audit/orders")
                .then()
                .body("entries", hasSize(1));
    }

    @Test
    void verifyTellsThatTheChainIsIntact() {
        append("a", "ann");
        auditor()
                .get("/v1/audit/orders/verify")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("head_hash", matchesPattern("[0-9a-f]{64}"))
                .body("first_broken", nullValue());
    }

    @Test
    void anotherServicesChainIsNotHere() {
        auditor().get("/v1/audit/auth").then().statusCode(404).contentType("application/problem+json");
        auditor().get("/v1/audit/auth/verify").then().statusCode(404);
    }

    @Test
    void everyBadParameterIsNamed() {
        auditor()
                .queryParam("from", "yesterday")
                .queryParam("to", "2026-13-01")
                .queryParam("overridden", "yes")
                .get("/v1/audit/orders")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("from", "to", "overridden"));
        auditor()
                .queryParam("from", "2026-02-02")
                .queryParam("to", "2026-02-01")
                .get("/v1/audit/orders")
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("to"));
        auditor()
                .queryParam("cursor", "bm90LWEtbnVtYmVy")
                .get("/v1/audit/orders")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("cursor"));
    }

    @Test
    void onlyAuditorsMayRead() {
        given().get("/v1/audit/orders").then().statusCode(401);
        for (String path : new String[] {"/v1/audit/orders", "/v1/audit/orders/verify"}) {
            given().auth()
                    .oauth2(TestTokens.withPermissions("trader", "order:read"))
                    .get(path)
                    .then()
                    .statusCode(403);
        }
    }

    private static void listBetween(String order, Instant from, Instant to, int rows) {
        auditor()
                .queryParam("entity_id", order)
                .queryParam("from", from.toString())
                .queryParam("to", to.toString())
                .get("/v1/audit/orders")
                .then()
                .statusCode(200)
                .body("entries", hasSize(rows));
    }

    private static RequestSpecification auditor() {
        return given().auth().oauth2(TestTokens.withPermissions("compliance", "audit:read"));
    }

    private String append(String action, String actor) {
        return append(UUID.randomUUID().toString(), action, actor);
    }

    private String append(String order, String action, String actor) {
        return append(order, action, actor, "{\"quantity\":1000}");
    }

    private String append(String order, String action, String actor, String after) {
        AuditEvent event = new AuditEvent(action, order, actor, null, null, after);
        QuarkusTransaction.requiringNew().run(() -> trail.append(event));
        return order;
    }
}
