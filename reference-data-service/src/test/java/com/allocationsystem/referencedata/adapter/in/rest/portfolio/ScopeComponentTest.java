package com.allocationsystem.referencedata.adapter.in.rest.portfolio;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
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
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caller may see, and by which names it can be asked for. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(AladdinStub.class)
class ScopeComponentTest {

    @BeforeEach
    void load() {
        AladdinStub.answerFromSample();
        Door.importSample().then().statusCode(200);
    }

    @Test
    void listsAndCountsLeaveOutWhatIsOutside() {
        Door.readerOf("PENSION")
                .get("/v1/portfolio-groups")
                .then()
                .body("portfolio_groups.group_id", contains("PENSION"))
                .body("portfolio_groups[0].parent_group_id", nullValue())
                .body("portfolio_groups[0].account_count", equalTo(2))
                .body("portfolio_groups[0].total_nav", equalTo(new BigDecimal("30000000.50")));
        Door.readerOf("PENSION").get("/v1/accounts").then().body("accounts.account_id", contains("A1", "A2"));
        Door.readerOf("CREDIT", "INT")
                .get("/v1/accounts")
                .then()
                .body("accounts.account_id", contains("A1", "A2", "A3"));
        Door.readerOf().get("/v1/portfolio-groups").then().statusCode(200).body("portfolio_groups.size()", equalTo(0));
        Door.readerOf().get("/v1/accounts").then().statusCode(200).body("accounts.size()", equalTo(0));
    }

    /** The same answer as for a name that does not exist, but for the name itself. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/portfolio-groups/%s:INT",
                "/v1/portfolio-groups/%s/accounts:INT",
                "/v1/accounts?group=%s:INT",
                "/v1/accounts/%s:A3",
                "/v1/accounts/%s?as_of=CURRENT:A3",
                "/v1/positions/%s:A3",
                "/v1/cash/%s:A3",
                "/v1/cash/%s:A4",
            })
    void whatIsOutsideAnswersLikeWhatDoesNotExist(String door) {
        String path = door.substring(0, door.lastIndexOf(':'));
        String outside = door.substring(door.lastIndexOf(':') + 1);
        String answer = problem(path, outside).statusCode(404).extract().asString();
        String unknown = problem(path, "NONE").statusCode(404).extract().asString();
        assertEquals(plain(unknown, "NONE"), plain(answer, outside));
        Door.reader().get(path.formatted(outside)).then().statusCode(200);
    }

    private static ValidatableResponse problem(String path, String id) {
        return Door.readerOf("CREDIT").get(path.formatted(id)).then();
    }

    private static String plain(String problem, String id) {
        return problem.replace(id, "?").replaceAll("\"(correlation_id|instance)\":\"[^\"]*\"", "");
    }

    @Test
    void snapshotOfAGroupOutsideNamesNothingElse() {
        for (String group : List.of("INT", "NONE")) {
            snapshot(group)
                    .statusCode(422)
                    .body("violations.message", contains("there is no group '" + group + "'"))
                    .body("detail", not(containsString("A3")));
        }
        snapshot("CREDIT").statusCode(200).body("accounts.account_id", contains("A1", "A2"));
        Door.reader()
                .contentType("application/json")
                .body(Map.of("security_id", "00206RCQ3", "portfolio_groups", List.of("CREDIT")))
                .post("/v1/reference-data/snapshots")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse snapshot(String group) {
        return RestAssured.given()
                .auth()
                .oauth2(TestTokens.scoped("anna", List.of("CREDIT"), Permission.ALLOCATION_PREVIEW))
                .contentType("application/json")
                .body(Map.of("security_id", "00206RCQ3", "portfolio_groups", List.of(group)))
                .post("/v1/reference-data/snapshots")
                .then();
    }

    /** P1 is of A2, P2 and P3 of A1; P3 ended the day before. */
    @Test
    void policiesShowWhatBindsTheCallersAccounts() {
        Door.as(Permission.COMPLIANCE_READ)
                .get("/v1/reference-data/account-policies")
                .then()
                .statusCode(200)
                .body("policies.policy_id", contains("P1", "P2", "P3"))
                .body("policies.in_force", contains(true, true, false));
        RestAssured.given()
                .auth()
                .oauth2(TestTokens.scoped("anna", List.of("INT"), Permission.COMPLIANCE_READ))
                .get("/v1/reference-data/account-policies")
                .then()
                .statusCode(200)
                .body("policies.size()", equalTo(0));
        Door.reader().get("/v1/reference-data/account-policies").then().statusCode(403);
    }

    @Test
    void importReplacesEveryGroup_soItNeedsAllOfThem() {
        RestAssured.given()
                .auth()
                .oauth2(TestTokens.scoped("anna", List.of("ALL"), Permission.REFERENCE_IMPORT))
                .multiPart("cash", "cash.csv", "a".getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/v1/reference-data/imports")
                .then()
                .statusCode(403);
    }

    @Test
    void accountsOfAGroupComeWithTheirFigures_pageByPage() {
        Door.reader()
                .get("/v1/portfolio-groups/CREDIT/accounts")
                .then()
                .body("accounts.account_id", contains("A1", "A2"))
                .body("accounts[0].account_name", equalTo("First mandate"))
                .body("accounts[0].base_currency", equalTo("USD"))
                .body("accounts[0].nav", equalTo(new BigDecimal("10000000.00")))
                .body("accounts[0].available_cash", notNullValue())
                // (918,268.33 x 13.132 + 432,345.00 x 14.002) / 10,000,000 less 6.8, by hand
                .body("accounts[0].active_spread_duration.setScale(6, 4)", equalTo(new BigDecimal("-4.988761")))
                .body("accounts[0].benchmark_id", equalTo("BM-CREDIT"))
                .body("accounts[0].benchmark_spread_duration", equalTo(new BigDecimal("6.8")))
                .body("next_cursor", nullValue());
        String cursor = Door.reader()
                .get("/v1/accounts?limit=1")
                .then()
                .body("accounts.account_id", contains("A1"))
                .extract()
                .path("next_cursor");
        Door.reader()
                .get("/v1/accounts?limit=2&cursor=" + cursor)
                .then()
                .body("accounts.account_id", contains("A2", "A3"))
                .body("next_cursor", nullValue());
    }

    @Test
    void otherClientsWordsForTheStateOfTheDayAreUnderstood() {
        Map.of("EOD", "SOD", "SOD", "SOD", "SOD%2BTrades", "CURRENT", "SOD+Trades", "CURRENT", "CURRENT", "CURRENT")
                .forEach((sent, given) -> Door.reader()
                        .urlEncodingEnabled(false)
                        .get("/v1/positions/A2?as_of=" + sent)
                        .then()
                        .statusCode(200)
                        .body("as_of", equalTo(given)));
        Door.reader().get("/v1/positions/A2?as_of=sod").then().statusCode(400);
        Door.reader()
                .get("/v1/securities/00206RCQ3/analytics")
                .then()
                .statusCode(200)
                .body("oas", equalTo(150))
                .body("price", equalTo(new BigDecimal("90.006")))
                .body("as_of", equalTo("2023-03-31"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACC/1", "ACC É", "ACC 2", "ACC#3", "ACC%4", "日本-5", "a+b=6", "ACC?7", "ACC;8", "ACC%2F1"})
    void anyIdOfTheDatasetIsAskedForByItsEncodedName(String id) {
        RequestSpecification request = Door.as(Permission.REFERENCE_IMPORT);
        for (DatasetFile file : DatasetFile.values()) {
            String text = SampleDataset.text(file).replace("A1,", id + ",").replace(",A1", "," + id);
            Door.attach(request, file, text.replace("\nINT,Intermediate,", "\nG" + id + ",Odd,ALL\nINT,Intermediate,"));
        }
        request.post("/v1/reference-data/imports").then().statusCode(200);
        String encoded = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
        for (String door : List.of("/v1/cash/", "/v1/positions/", "/v1/accounts/", "/v1/portfolio-groups/G")) {
            Door.reader().urlEncodingEnabled(false).get(door + encoded).then().statusCode(200);
        }
    }
}
