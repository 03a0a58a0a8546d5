package com.allocationsystem.referencedata.adapter.in.rest.dataset;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.allocationsystem.referencedata.domain.dataset.DatasetFile;
import com.allocationsystem.referencedata.fixture.AladdinStub;
import com.allocationsystem.referencedata.fixture.Door;
import com.allocationsystem.referencedata.fixture.SampleDataset;
import com.allocationsystem.shared.Permission;
import com.allocationsystem.shared.Sha256;
import com.allocationsystem.testsupport.PostgresResource;
import com.allocationsystem.testsupport.TestTokens;
import com.allocationsystem.testsupport.TokenResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(AladdinStub.class)
class ImportComponentTest {

    @Inject
    DataSource database;

    @Test
    void wholeDatasetIsCountedAndLoaded_aSecondTimeToo() {
        for (int time = 0; time < 2; time++) {
            Door.importSample()
                    .then()
                    .statusCode(200)
                    .body("business_date", equalTo("2023-03-31"))
                    .body("content_hash", matchesPattern("[0-9a-f]{64}"))
                    .body("counts.securities", equalTo(5))
                    .body("counts.positions", equalTo(4))
                    .body("counts.cash", equalTo(4))
                    .body("counts.portfolio_groups", equalTo(5))
                    .body("rejected_count", equalTo(0))
                    .body("rejected_rows", hasSize(0));
            assertEquals(5, count("securities"));
            assertEquals(4, count("group_members"));
        }
    }

    @Test
    void notesTellWhatWasLoadedAndShouldBeLookedAt_andTermsAreKept() {
        Map<DatasetFile, String> files = sample();
        files.computeIfPresent(
                DatasetFile.SECURITIES, (file, text) -> text.replace(",30/360,2028-06-01", ",BUS/252,2028-06-01")
                        .replace("amount_outstanding", "dated_date")
                        .replace("3000000000", "2016-05-15"));
        send(files)
                .statusCode(200)
                .body("note_count", equalTo(1))
                .body("notes[0].file", equalTo("securities.csv"))
                .body("notes[0].line", equalTo(4))
                .body("notes[0].field", equalTo("day_count"));
        Door.reader().get("/v1/securities/00108WAH3").then().body("day_count", equalTo("BUS/252"));
        Door.reader().get("/v1/securities/00206RCQ3").then().body("dated_date", equalTo("2016-05-15"));
        Door.importSample().then().statusCode(200).body("note_count", equalTo(0));
    }

    @Test
    void anImportIsAudited_withCountsAndHashesBeforeAndAfter() {
        Door.importSample().then().statusCode(200);
        Map<DatasetFile, String> files = sample();
        files.put(DatasetFile.RESTRICTIONS, "account_id,cusip,side,reason\n");
        String hash = send(files).statusCode(200).extract().path("content_hash");
        RequestSpecification auditor =
                given().auth().oauth2(TestTokens.withPermissions("auditor", Permission.AUDIT_READ));
        JsonPath row = auditor.queryParam("limit", 1)
                .get("/v1/audit/reference")
                .then()
                .statusCode(200)
                .body("entries[0].action", equalTo("reference.imported"))
                .body("entries[0].entity_id", equalTo(hash))
                .body("entries[0].actor", equalTo("anna"))
                .body("entries[0].after.restrictions.rows", equalTo(0))
                .body("entries[0].after.securities.rows", equalTo(5))
                .extract()
                .jsonPath();
        assertEquals(
                row.getString("entries[0].before.compliance_rules.sha256"),
                row.getString("entries[0].after.compliance_rules.sha256"));
        assertNotEquals(
                row.getString("entries[0].before.restrictions.sha256"),
                row.getString("entries[0].after.restrictions.sha256"));
        assertEquals(Sha256.hex(""), row.getString("entries[0].after.restrictions.sha256"));
        given().auth()
                .oauth2(TestTokens.withPermissions("auditor", Permission.AUDIT_READ))
                .get("/v1/audit/reference/verify")
                .then()
                .body("intact", equalTo(true));
    }

    @Test
    void nothingChanges_whenOneRowIsBad() {
        Door.importSample().then().statusCode(200);
        Map<DatasetFile, String> files = sample();
        files.put(DatasetFile.ACCOUNTS, files.get(DatasetFile.ACCOUNTS) + "A5,Fifth,USD,-1,BM-NONE\n");
        files.put(
                DatasetFile.SECURITIES,
                SampleDataset.text(DatasetFile.SECURITIES).replace("AEP Texas", "Other"));

        send(files)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/dataset-rejected"))
                .body("counts.accounts", equalTo(5))
                .body("rejected_count", equalTo(2))
                .body("rejected_rows[0].file", equalTo("accounts.csv"))
                .body("rejected_rows[0].line", equalTo(6))
                .body("rejected_rows[0].field", equalTo("nav"))
                .body("rejected_rows[0].reason", equalTo("-1 is negative"))
                .body("rejected_rows[1].field", equalTo("benchmark_id"));
        Door.reader().get("/v1/securities/00108WAH3").then().body("issuer", equalTo("AEP Texas Inc"));
    }

    @Test
    void oldDatasetStands_whenTheDatabaseFailsHalfWay() throws SQLException {
        Door.importSample().then().statusCode(200);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE restrictions ADD CONSTRAINT planted CHECK (reason <> 'planted')");
        }
        Map<DatasetFile, String> files = sample();
        files.put(DatasetFile.RESTRICTIONS, "account_id,cusip,side,reason\nA1,00206RCQ3,BUY,planted\n");
        files.put(
                DatasetFile.SECURITIES,
                SampleDataset.text(DatasetFile.SECURITIES).replace("AEP Texas", "Other"));

        send(files).statusCode(503);
        Door.reader().get("/v1/securities/00108WAH3").then().body("issuer", equalTo("AEP Texas Inc"));
        assertEquals(3, count("restrictions"));
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE restrictions DROP CONSTRAINT planted");
        }
    }

    @Test
    void awkwardTextSurvivesTheWayIn() {
        Map<DatasetFile, String> files = sample();
        files.put(
                DatasetFile.ACCOUNTS,
                SampleDataset.text(DatasetFile.ACCOUNTS)
                        .replace("First mandate", "\"Größe \"\"A\"\" \\N \\. , 'x'; --\"")
                        .replace("Second mandate", "\\N"));

        send(files).statusCode(200);
        Door.reader()
                .get("/v1/portfolio-groups/CREDIT")
                .then()
                .body("accounts[0].account_name", equalTo("Größe \"A\" \\N \\. , 'x'; --"))
                .body("accounts[1].account_name", equalTo("\\N"));
    }

    @Test
    void missingFilesForeignFilesAndBrokenCsvAreNamed() {
        RequestSpecification request = Door.as(Permission.REFERENCE_IMPORT);
        Map<DatasetFile, String> files = sample();
        files.remove(DatasetFile.CASH);
        files.put(DatasetFile.BENCHMARKS, "");
        files.put(DatasetFile.RESTRICTIONS, "account_id,cusip,side,reason\nA1,\"00206RCQ3,BUY,unclosed\n");
        files.forEach((file, text) -> Door.attach(request, file, text));
        request.multiPart("x", "surprise.csv", "a,b\n".getBytes(), "text/csv");

        request.post("/v1/reference-data/imports")
                .then()
                .statusCode(422)
                .body("rejected_rows.find { it.file == 'surprise.csv' }.line", equalTo(0))
                .body("rejected_rows.find { it.file == 'cash.csv' }.reason", equalTo("this file is missing"))
                .body("rejected_rows.find { it.file == 'benchmarks.csv' }.line", equalTo(1))
                .body("rejected_rows.find { it.file == 'restrictions.csv' }.field", nullValue());
    }

    @Test
    void sameFileTwiceIs400_andNoMultipartIs415() {
        RequestSpecification request = Door.as(Permission.REFERENCE_IMPORT);
        Door.attach(request, DatasetFile.CASH, "a\n");
        Door.attach(request, DatasetFile.CASH, "a\n");
        request.post("/v1/reference-data/imports").then().statusCode(400);
        Door.as(Permission.REFERENCE_IMPORT)
                .contentType("application/json")
                .body("{}")
                .post("/v1/reference-data/imports")
                .then()
                .statusCode(415);
    }

    @Test
    void importPermissionIsNeeded() {
        RequestSpecification reader = Door.reader();
        sample().forEach((file, text) -> Door.attach(reader, file, text));
        reader.post("/v1/reference-data/imports").then().statusCode(403);
        RequestSpecification nobody = given();
        sample().forEach((file, text) -> Door.attach(nobody, file, text));
        nobody.post("/v1/reference-data/imports").then().statusCode(401);
    }

    @Test
    void secondImportIs409_whileOneIsRunning() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(5207214)");
            Door.importSample().then().statusCode(409).body("type", equalTo("/problems/import-running"));
            statement.execute("SELECT pg_advisory_unlock(5207214)");
        }
        Door.importSample().then().statusCode(200);
    }

    /** By a plain client: the test library's own does not send such forms. */
    @ParameterizedTest
    @CsvSource({
        "boundary=b, ''",
        "boundary=b, '--b~Content-Disposition: form-data; name=x; filename=cash.csv~~a,b'",
        "boundary=b, '--b~Content-Disposition: form-data; na'",
        "boundary=b, '--b~~~x~--b--~'",
        "boundary=%s, '--b--~'",
        "'', '--b--~'",
        "boundary=b, %s"
    })
    void brokenFormsAreRefused(String boundary, String body) throws Exception {
        String form = body.equals("%s")
                ? "--b~Content-Disposition: form-data; name=\"x\"~~a~".repeat(1_500) + "--b--~"
                : body;
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:%d/v1/reference-data/imports".formatted(RestAssured.port)))
                .header("Content-Type", "multipart/form-data; " + boundary.replace("%s", "b".repeat(5_000)))
                .header("Authorization", "Bearer " + TestTokens.withPermissions("anna", Permission.REFERENCE_IMPORT))
                .POST(HttpRequest.BodyPublishers.ofString(form.replace("~", "\r\n")))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertEquals(4, answer.statusCode() / 100, answer.body());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
    }

    private static ValidatableResponse send(Map<DatasetFile, String> files) {
        RequestSpecification request = Door.as(Permission.REFERENCE_IMPORT);
        files.forEach((file, text) -> Door.attach(request, file, text));
        return request.post("/v1/reference-data/imports").then();
    }

    private static Map<DatasetFile, String> sample() {
        Map<DatasetFile, String> files = new EnumMap<>(DatasetFile.class);
        for (DatasetFile file : DatasetFile.values()) {
            files.put(file, SampleDataset.text(file));
        }
        return files;
    }

    private long count(String table) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
