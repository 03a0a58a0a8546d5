package com.allocationsystem.referencedata.adapter.in.rest.dataset;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.referencedata.domain.dataset.DatasetFile;
import com.allocationsystem.referencedata.fixture.AladdinStub;
import com.allocationsystem.referencedata.fixture.Door;
import com.allocationsystem.referencedata.fixture.SampleDataset;
import com.allocationsystem.shared.Permission;
import com.allocationsystem.testsupport.PostgresResource;
import com.allocationsystem.testsupport.TokenResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

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
