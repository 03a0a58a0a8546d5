package com.allocationsystem.referencedata.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.allocationsystem.referencedata.fixture.AladdinStub;
import com.allocationsystem.referencedata.fixture.Door;
import com.allocationsystem.shared.Permission;
import com.allocationsystem.testsupport.PostgresResource;
import com.allocationsystem.testsupport.TestTokens;
import com.allocationsystem.testsupport.TokenResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(AladdinStub.class)
class CatalogueComponentTest {

    @BeforeEach
    void load() {
        AladdinStub.answerFromSample();
        Door.importSample().then().statusCode(200);
    }

    @Test
    void groupsShowAllTheirAccounts_nestedOnesOnce() {
        Door.reader()
                .get("/v1/portfolio-groups")
                .then()
                .statusCode(200)
                .body("portfolio_groups.group_id", contains("ALL", "CREDIT", "EMPTY", "INT", "PENSION"))
                .body("portfolio_groups[0].group_name", equalTo("All mandates"))
                .body("portfolio_groups[0].parent_group_id", nullValue())
                .body("portfolio_groups.parent_group_id", hasItem("ALL"))
                .body("portfolio_groups[0].account_count", equalTo(3))
                .body("portfolio_groups[0].accounts.account_id", contains("A1", "A2", "A3"))
                .body("portfolio_groups[0].accounts[0].account_name", equalTo("First mandate"))
                .body("portfolio_groups[1].accounts.account_id", contains("A1", "A2"))
                .body("portfolio_groups[2].account_count", equalTo(0));
    }

    @Test
    void groupsComeWithoutTheirAccounts_whenAskedSo() {
        Door.reader()
                .get("/v1/portfolio-groups?accounts=false")
                .then()
                .statusCode(200)
                .body("portfolio_groups[0].account_count", equalTo(3))
                .body("portfolio_groups[0].accounts.size()", equalTo(0));
        Door.reader()
                .get("/v1/portfolio-groups?accounts=no")
                .then()
                .statusCode(400)
                .body("violations.field", contains("accounts"));
    }

    @Test
    void theDayOfTheDataIsTheOneOfItsPositions() {
        Door.reader()
                .get("/v1/reference-data/business-date")
                .then()
                .statusCode(200)
                .body("business_date", equalTo("2023-03-31"));
    }

    @Test
    void oneGroupShowsAllItsAccounts() {
        Door.reader()
                .get("/v1/portfolio-groups/CREDIT")
                .then()
                .statusCode(200)
                .body("group_id", equalTo("CREDIT"))
                .body("account_count", equalTo(2))
                .body("accounts.account_id", contains("A1", "A2"));
    }

    @Test
    void aTypingErrorIsForgiven_andSaid() {
        Door.reader()
                .queryParam("query", "tresury 41")
                .get("/v1/securities/search")
                .then()
                .statusCode(200)
                .body("securities.cusip", contains("912810QQ4"))
                .body("corrected_query", equalTo("TREASURY 41"));
        Door.reader()
                .queryParam("query", "treasury 41")
                .get("/v1/securities/search")
                .then()
                .body("securities.cusip", contains("912810QQ4"))
                .body("corrected_query", nullValue());
        Door.reader()
                .queryParam("query", "tresury 42")
                .get("/v1/securities/search")
                .then()
                .body("securities", hasSize(0))
                .body("corrected_query", nullValue());
    }

    @Test
    void searchShowsWholeBonds_bestMatchFirst() {
        Door.reader()
                .queryParam("query", "at&t 4.75")
                .queryParam("limit", 5)
                .get("/v1/securities/search")
                .then()
                .statusCode(200)
                .body("securities", hasSize(1))
                .body("securities[0].cusip", equalTo("00206RCQ3"))
                .body("securities[0].ticker", equalTo("T"))
                .body("securities[0].coupon", equalTo(new BigDecimal("4.75")))
                .body("securities[0].maturity", equalTo("2046-05-15"))
                .body("securities[0].duration", equalTo(new BigDecimal("13.132")))
                .body("securities[0].oas", equalTo(150))
                .body("securities[0].min_denomination", equalTo(2000));
        Door.reader()
                .queryParam("query", "T")
                .queryParam("limit", 2)
                .get("/v1/securities/search")
                .then()
                .body("securities.cusip", contains("00206RDJ8", "00206RCQ3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00108WAH3", "US00108WAH34", "us00108wah34"})
    void oneBondComesByCusipOrIsin_unknownValuesNull(String id) {
        Door.reader()
                .get("/v1/securities/" + id)
                .then()
                .statusCode(200)
                .body("cusip", equalTo("00108WAH3"))
                .body("isin", equalTo("US00108WAH34"))
                .body("description", equalTo("AEP Texas Inc 3.95% 2028-06-01"))
                .body("issuer", equalTo("AEP Texas Inc"))
                .body("sector", equalTo("CORPORATE"))
                .body("price", equalTo(new BigDecimal("96.249")))
                .body("accrued_interest", equalTo(new BigDecimal("1.338611")))
                .body("spread_duration", equalTo(new BigDecimal("4.543")))
                .body("increment", equalTo(1000))
                .body("day_count", equalTo("30/360"))
                .body("coupon_frequency", equalTo(2))
                .body("currency", equalTo("USD"))
                .body("as_of", equalTo("2023-03-31"))
                .body("$", hasKey("oas"))
                .body("oas", nullValue())
                .body("rating", nullValue())
                .body("ticker", nullValue());
    }

    @Test
    void startOfDayAndCurrentPositionsDiffer_byOpenOrders() {
        Door.reader()
                .get("/v1/positions/A2?as_of=SOD")
                .then()
                .statusCode(200)
                .body("positions.cusip", contains("00108WAH3", "00206RCQ3"))
                .body("positions[1].account_id", equalTo("A2"))
                .body("positions[1].quantity", equalTo(300_000))
                .body("positions[1].market_value", equalTo(new BigDecimal("275480.50")))
                .body("positions[1].duration", equalTo(new BigDecimal("13.132")))
                .body("positions[1].spread_duration", equalTo(new BigDecimal("13.132")));
        Door.reader()
                .get("/v1/positions/A2?as_of=CURRENT")
                .then()
                .statusCode(200)
                .body("positions[1].quantity", equalTo(400_000))
                .body("positions[1].market_value", equalTo(new BigDecimal("365480.50")));
        Door.reader().get("/v1/positions/A3").then().statusCode(200).body("positions", hasSize(0));
    }

    @Test
    void cashComesPerCurrency_availableOneDayAhead() {
        Door.reader()
                .get("/v1/cash/A1")
                .then()
                .statusCode(200)
                .body("cash_positions.currency", contains("EUR", "USD"))
                .body("cash_positions[1].settled_cash", equalTo(new BigDecimal("100000.10")))
                .body("cash_positions[1].available_cash", equalTo(new BigDecimal("90000.05")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/portfolio-groups/NOWHERE",
                "/v1/securities/037833EP1",
                "/v1/securities/'",
                "/v1/positions/A9",
                "/v1/positions/A9?as_of=CURRENT",
                "/v1/cash/A9",
                "/v1/accounts/A9"
            })
    void unknownNameInThePathIs404(String path) {
        Door.reader()
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-found"))
                .body("detail", containsString("reference data"));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/securities/search, query",
        "/v1/securities/search?query=, query",
        "/v1/securities/search?query=%25%26, query",
        "/v1/securities/search?query=a&limit=0, limit",
        "/v1/securities/search?query=a&limit=x, limit",
        "/v1/securities/search?query=a&limit=1001, limit",
        "/v1/positions/A1?as_of=sod, as_of",
        "/v1/accounts/A1?as_of=LATE, as_of"
    })
    void badQueryParameterIs400_andNamed(String path, String field) {
        Door.reader()
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", contains(field));
    }

    @Test
    void bothBadParametersAreNamedInOneAnswer() {
        Door.reader()
                .get("/v1/securities/search?limit=-1")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("query", "limit"));
    }

    @Test
    void everyDoorIsShut_withoutTokenOrPermission() {
        for (String path : Set.of(
                "/v1/portfolio-groups",
                "/v1/portfolio-groups/ALL",
                "/v1/reference-data/business-date",
                "/v1/securities/search?query=a",
                "/v1/securities/00206RCQ3",
                "/v1/positions/A1",
                "/v1/cash/A1",
                "/v1/accounts/A1")) {
            given().get(path).then().statusCode(401);
            given().auth()
                    .oauth2(TestTokens.expired(Permission.REFERENCE_READ))
                    .get(path)
                    .then()
                    .statusCode(401);
            given().auth()
                    .oauth2(TestTokens.signedByAnotherKey(Permission.REFERENCE_READ))
                    .get(path)
                    .then()
                    .statusCode(401);
            Door.as(Permission.REFERENCE_IMPORT, Permission.ORDER_READ)
                    .get(path)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void openApiNamesEveryPath() {
        given().accept("application/json")
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths.keySet()", hasItem("/v1/securities/search"))
                .body("paths.keySet()", hasItem("/v1/reference-data/imports"))
                .body("paths.keySet()", hasItem("/v1/reference-data/snapshots"));
    }
}
