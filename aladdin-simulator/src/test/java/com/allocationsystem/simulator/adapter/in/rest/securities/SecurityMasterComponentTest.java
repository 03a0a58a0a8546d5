package com.allocationsystem.simulator.adapter.in.rest.securities;

import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.get;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller;
import com.allocationsystem.simulator.adapter.in.rest.fixture.FixtureDataset;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Terms, ratings and analytics by id; and the quota that these operations have by themselves. */
@QuarkusTest
@QuarkusTestResource(FixtureDataset.class)
class SecurityMasterComponentTest {

    private static final String SECURITIES = "/api/reference-data/securities/v1/";
    private static final String ASSETS = "/api/portfolio-mgmt/security-analytics/v2/assets";
    private static final int QUOTA = 20;

    @BeforeEach
    void startAfresh() {
        AladdinCaller.startAfresh();
    }

    @Test
    void recordStandsUnderItsKind_andAnUnknownIdAmongTheErrors() {
        get(SECURITIES + "security-master?assetId=00206RCQ3,912828ZQ6&assetIdType=CUSIP")
                .statusCode(200)
                .body("assetByAssetId", aMapWithSize(1))
                .body("assetByAssetId.'00206RCQ3'.BND_CORP.minTrdSize", equalTo(2000f))
                .body("assetByAssetId.'00206RCQ3'.BND_CORP.minLotSize", equalTo(1000f))
                .body("errors.'912828ZQ6'.code", equalTo("NOT_FOUND"));
        get(SECURITIES + "security-master?assetId=US00206RCQ39&assetIdType=ISIN")
                .statusCode(200)
                .body("assetByAssetId.US00206RCQ39.assetId", equalTo("00206RCQ3"));
    }

    @Test
    void bondWithoutARatingHasNoAgency_andWithoutAnalyticsIsAbsent() {
        get(SECURITIES + "ratings?assetId=00206RCQ3")
                .statusCode(200)
                .body("ratingsByAssetId.'00206RCQ3'.ratingsByAgencyId", aMapWithSize(0));
        get(ASSETS + "?assetId=00206RCQ3,912828ZQ6")
                .statusCode(200)
                .body("riskByAssetId.'00206RCQ3'.riskByCurrency.ALL.spreadDuration", equalTo(13.132f))
                .body("riskByAssetId", not(hasKey("912828ZQ6")))
                .body("errors", aMapWithSize(0));
    }

    @Test
    void unknownParametersAreRefused() {
        get(SECURITIES + "ratings").statusCode(400);
        get(SECURITIES + "ratings?assetId=00206RCQ3&assetIdType=CUSIP").statusCode(400);
        get(SECURITIES + "security-master?assetId=00206RCQ3&assetIdType=NAME").statusCode(400);
        get(ASSETS + "?assetId=00206RCQ3&page=1").statusCode(400);
    }

    @Test
    void callsBeyondTheQuotaOfAMinuteAreRefused_untilItIsOver() {
        for (int call = 0; call < QUOTA; call++) {
            assertTrue(get(ASSETS + "?assetId=00206RCQ3").extract().statusCode() == 200, "call " + call);
        }
        String retryAfter = get(ASSETS + "?assetId=00206RCQ3")
                .statusCode(429)
                .body("code", equalTo("RESOURCE_EXHAUSTED"))
                .extract()
                .header("Retry-After");
        assertTrue(Integer.parseInt(retryAfter) <= 60, retryAfter);
        get(SECURITIES + "ratings?assetId=00206RCQ3").statusCode(200);
    }
}
