package com.allocationsystem.referencedata.adapter.in.rest.portfolio;

import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.allocationsystem.referencedata.fixture.AladdinStub;
import com.allocationsystem.referencedata.fixture.Door;
import com.allocationsystem.testsupport.PostgresResource;
import com.allocationsystem.testsupport.TokenResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(AladdinStub.class)
class AccountComponentTest {

    @BeforeEach
    void load() {
        AladdinStub.answerFromSample();
        Door.importSample().then().statusCode(200);
    }

    /** A1 holds 918,268.33 of a bond of 13.132 years and 432,345.00 of one of 14.002, NAV 10,000,000; benchmark 6.9, 6.8. */
    @Test
    void accountIsMeasuredAgainstItsBenchmark_whenEverythingIsKnown() {
        Door.reader()
                .get("/v1/accounts/A1")
                .then()
                .statusCode(200)
                .body("account_name", equalTo("First mandate"))
                .body("base_currency", equalTo("USD"))
                .body("nav", equalTo(new BigDecimal("10000000.00")))
                .body("business_date", equalTo("2023-03-31"))
                .body("as_of", equalTo("SOD"))
                .body("benchmark.benchmark_name", equalTo("US Credit"))
                .body("benchmark.spread_duration", equalTo(new BigDecimal("6.8")))
                .body("benchmark.oas", equalTo(130))
                // (918,268.33 x 13.132 + 432,345.00 x 14.002) / 10,000,000, by hand
                .body("metrics.duration", about("1.81123944"))
                .body("metrics.spread_duration", about("1.81123944"))
                .body("metrics.active_duration", about("-5.08876056"))
                .body("metrics.active_spread_duration", about("-4.98876056"))
                // (918,268.33 x 13.132 x 150 + 432,345.00 x 14.002 x 155) / 10,000,000, by hand
                .body("metrics.dts", about("274.712763"))
                .body("holdings.cusip", contains("00206RCQ3", "00206RDJ8"))
                .body("holdings[0].description", equalTo("AT&T Inc 4.75% 2046-05-15"))
                .body("holdings[0].quantity", equalTo(1_000_000))
                .body("holdings[0].weight", about("0.091826833"))
                .body("holdings[0].contribution_to_duration", about("1.205870"));
    }

    @Test
    void openOrdersCount_whenTheCurrentStateIsAskedFor() {
        Door.reader()
                .get("/v1/accounts/A2?as_of=CURRENT")
                .then()
                .statusCode(200)
                .body("as_of", equalTo("CURRENT"))
                .body("holdings[1].quantity", equalTo(400_000))
                .body("holdings[1].market_value", equalTo(new BigDecimal("365480.50")));
    }

    /** The AEP Texas bond of A2 has no OAS. */
    @Test
    void dtsIsUnknown_whenAHeldBondHasNoOas() {
        Door.reader()
                .get("/v1/accounts/A2")
                .then()
                .body("metrics", hasKey("dts"))
                .body("metrics.dts", nullValue())
                .body("metrics.duration", about("0.624221"));
    }

    @Test
    void accountWithoutHoldingsStandsTheBenchmarksWholeLengthShort() {
        Door.reader()
                .get("/v1/accounts/A3")
                .then()
                .body("holdings", hasSize(0))
                .body("metrics.duration", about("0"))
                .body("metrics.active_spread_duration", about("-4.0"))
                .body("benchmark.oas", nullValue());
    }

    private static Matcher<BigDecimal> about(String value) {
        return closeTo(new BigDecimal(value), new BigDecimal("1e-6"));
    }
}
