package com.allocationsystem.referencedata.adapter.out.aladdin.v1.security;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.edge.problem.DependencyUnavailableException;
import com.allocationsystem.referencedata.application.port.out.master.SecurityMaster;
import com.allocationsystem.referencedata.domain.security.MasterRecord;
import com.allocationsystem.referencedata.fixture.AladdinStub;
import com.allocationsystem.testsupport.PostgresResource;
import com.allocationsystem.testsupport.TokenResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(AladdinStub.class)
class SecurityMasterComponentTest {

    private static final String CUSIP = "00206RCQ3";
    private static final String MASTER = "/api/reference-data/securities/v1/security-master";
    private static final String RATINGS = "/api/reference-data/securities/v1/ratings";
    private static final String ANALYTICS = "/api/portfolio-mgmt/security-analytics/v2/assets";

    @Inject
    @Identifier("v1")
    SecurityMaster master;

    @Inject
    CircuitBreakerMaintenance breakers;

    @BeforeEach
    void reset() {
        breakers.resetAll();
        AladdinStub.SERVER.resetAll();
        answer(RATINGS, "AL1", "{\"ratingsByAssetId\": {}, \"errors\": {}}");
        answer(ANALYTICS, "AL1", "{\"riskByAssetId\": {}, \"errors\": {}}");
    }

    @Test
    void termsComeFromThreeCalls_underAladdinsOwnId() {
        answer(MASTER, CUSIP, """
                {"assetByAssetId": {"AL1": {"assetId": "AL1", "BND_CORP": {"cusip": "00206RCQ3", "minTrdSize": 100000.0,
                 "minLotSize": 1000.0}}}, "errors": {}}""");
        answer(RATINGS, "AL1", """
                {"ratingsByAssetId": {"AL1": {"assetId": "AL1", "ratingsByAgencyId": {
                  "1": {"agencyId": 1, "rating": [{"creditRating": "Baa3", "effectiveDate": "2023-01-05"},
                                                  {"creditRating": "Aaa", "effectiveDate": "2022-01-05"}]},
                  "2": {"agencyId": 2, "rating": [{"creditRating": "BBB", "effectiveDate": "2023-01-05"}]},
                  "3": {"agencyId": 3, "rating": [{"creditRating": "NR", "effectiveDate": "2023-01-05"}]},
                  "22": {"agencyId": 22, "rating": [{"creditRating": "D", "effectiveDate": "2023-01-05"}]}}}}, "errors": {}}""");
        answer(ANALYTICS, "AL1", """
                {"riskByAssetId": {"AL1": {"assetId": "AL1", "riskByCurrency": {"ALL": {"oas": 142.5}, "USD": {"oas": 1}}}}, "errors": {}}""");

        // Moody's Baa3 is the lowest of the latest primary ratings: the BBB- of its scale.
        assertEquals(
                Optional.of(new MasterRecord(100_000L, 1000L, "Baa3", new BigDecimal("142.5"), false)),
                master.find(CUSIP));
    }

    @Test
    void whatIsNotSaidIsUnknown_andAnInactiveBondIsToldApart() {
        answer(MASTER, CUSIP, """
                {"assetByAssetId": {"AL1": {"assetId": "AL1", "BND_GOVT": {"assetStatus": "INACTIVE", "minTrdSize": 0}}}}""");

        assertEquals(Optional.of(new MasterRecord(null, null, null, null, true)), master.find(CUSIP));
    }

    @Test
    void bondThatTheMasterDoesNotKnowIsEmpty_withoutFurtherCalls() {
        answer(MASTER, CUSIP, """
                {"assetByAssetId": {}, "errors": {"00206RCQ3": {"code": "NOT_FOUND", "message": "unknown"}}}""");

        assertEquals(Optional.empty(), master.find(CUSIP));
        assertEquals(1, AladdinStub.SERVER.getAllServeEvents().size());
    }

    @Test
    void ofSeveralAssetsTheOneWithThatCusipCounts() {
        answer(MASTER, CUSIP, """
                {"assetByAssetId": {
                 "AL9": {"assetId": "AL9", "BND_CORP": {"cusip": "912828ZQ6", "minLotSize": 7}},
                 "AL1": {"assetId": "AL1", "BND_CORP": {"cusip": "00206RCQ3", "minLotSize": 5}}}}""");

        MasterRecord found = master.find(CUSIP).orElseThrow();
        assertEquals(5, found.incrementPar());
        assertNull(found.rating());
    }

    @Test
    void masterThatDoesNotAnswerIsUnavailable_neverPassedOver() {
        AladdinStub.SERVER.stubFor(
                get(urlPathEqualTo(MASTER)).willReturn(aResponse().withStatus(503)));

        DependencyUnavailableException failure =
                assertThrows(DependencyUnavailableException.class, () -> master.find(CUSIP));
        assertTrue(failure.retryAfter().toSeconds() >= 1);
    }

    private static void answer(String path, String assetId, String json) {
        AladdinStub.SERVER.stubFor(get(urlPathEqualTo(path))
                .withQueryParam("assetId", equalTo(assetId))
                .willReturn(okJson(json)));
    }
}
