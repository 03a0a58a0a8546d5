package com.allocationsystem.referencedata.adapter.out.aladdin.v2;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.edge.problem.DependencyUnavailableException;
import com.allocationsystem.referencedata.application.port.out.CashBook;
import com.allocationsystem.referencedata.application.port.out.PositionBook;
import com.allocationsystem.referencedata.domain.position.AsOf;
import com.allocationsystem.referencedata.domain.position.BookRefusedException;
import com.allocationsystem.referencedata.domain.position.CashBalance;
import com.allocationsystem.referencedata.domain.position.ChangeBatch;
import com.allocationsystem.referencedata.domain.position.ChangeBatch.Change;
import com.allocationsystem.referencedata.domain.position.Holding;
import com.allocationsystem.referencedata.fixture.AladdinStub;
import com.allocationsystem.testsupport.PostgresResource;
import com.allocationsystem.testsupport.TokenResource;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(AladdinStub.class)
class AladdinBooksComponentTest {

    private static final LocalDate BUSINESS_DATE = LocalDate.of(2023, 3, 31);

    @Inject
    PositionBook positions;

    @Inject
    CashBook cash;

    @Inject
    CircuitBreakerMaintenance breakers;

    @BeforeEach
    void reset() {
        breakers.resetAll();
        AladdinStub.answerFromSample();
    }

    @Test
    void positionsOfManyAccountsComeInOneCall_withAladdinsHeaders() {
        List<Holding> holdings = read("A1", "A2", "A3");

        assertEquals(4, holdings.size());
        assertTrue(holdings.contains(new Holding("A2", "00206RCQ3", 400_000, new BigDecimal("365480.50"))));
        AladdinStub.SERVER.verify(
                1,
                postRequestedFor(urlEqualTo(AladdinStub.POSITIONS))
                        .withHeader("Authorization", containing("Basic "))
                        .withHeader("VND.com.blackrock.Request-ID", containing("-"))
                        .withHeader("VND.com.blackrock.API-Key", containing("key"))
                        .withHeader("Content-Type", containing("application/json"))
                        .withRequestBody(matchingJsonPath("$.query.portfolioTickers[2]")));
    }

    @Test
    void everyNumberForm_isReadAlike() {
        AladdinStub.SERVER.stubFor(post(urlEqualTo(AladdinStub.POSITIONS)).willReturn(okJson("""
                {"dataTables": [{"dataRows": [
                  {"dataValues": [{"stringValue": "A1"}, {"stringValue": "C1"},
                                  {"numericValue": "5000"}, {"moneyValue": {"currencyCode": "USD", "units": "12", "nanos": 340000000}}]},
                  {"dataValues": [{"stringValue": "A1"}, {"stringValue": "C2"},
                                  {"decimalValue": 7000.0}, {"decimal64Value": {"mantissa": "12345", "exponent": -2}}]},
                  {"dataValues": [{"stringValue": "A1"}, {"nullValue": "NULL_VALUE"},
                                  {"decimalValue": 1.0}, {"decimalValue": 99.0}]},
                  {"dataValues": [{"stringValue": "A1"}, {"stringValue": "C3"},
                                  {"nullValue": "NULL_VALUE"}, {"nullValue": "NULL_VALUE"}]}
                ]}], "nextPageToken": "", "somethingNew": {}}""")));

        assertEquals(
                List.of(
                        new Holding("A1", "C1", 5000, new BigDecimal("12.34")),
                        new Holding("A1", "C2", 7000, new BigDecimal("123.45")),
                        new Holding("A1", "C3", 0, new BigDecimal("0.00"))),
                read("A1"));
    }

    @Test
    void warnedPortfolioWithoutRowsIsRefused_notTakenForEmpty() {
        AladdinStub.SERVER.stubFor(post(urlEqualTo(AladdinStub.POSITIONS)).willReturn(okJson("""
                {"dataTables": [{"dataRows": []}], "positionWarnings": {"A1": {"portfolioName": "A1",
                 "positionsWarnings": [{"warningCode": "PORTFOLIO_NOT_FOUND", "warningMessage": "Portfolio A1 is unknown"}]}}}""")));

        BookRefusedException refused = assertThrows(BookRefusedException.class, () -> read("A1"));
        assertTrue(refused.getMessage().contains("A1 is unknown"), refused.getMessage());
    }

    @Test
    void changesAreWhatOrdersTouchedOnly_withTheStartOfDayTheyCountFrom() {
        ChangeBatch batch = changes("A1", "A2");

        assertEquals(
                List.of(new Change(
                        new Holding("A2", "00206RCQ3", 300_000, new BigDecimal("275480.50")),
                        new Holding("A2", "00206RCQ3", 400_000, new BigDecimal("365480.50")),
                        100_000)),
                batch.changes());
        assertEquals(Map.of("A1", "2023-03-31T00:00:00Z", "A2", "2023-03-31T00:00:00Z"), batch.versions());
    }

    @Test
    void changesOfAWarnedPortfolioAreRefused_unlessAladdinTellsItsStartOfDay() {
        String warned = """
                {"positionWarnings": {"A1": {"positionsWarnings": [{"warningCode": "W", "warningMessage": "stale price"}]}},
                 "portfolioStats": {%s}}""";
        AladdinStub.SERVER.stubFor(post(urlEqualTo(AladdinStub.POSITIONS)).willReturn(okJson(warned.formatted(""))));
        assertThrows(BookRefusedException.class, () -> changes("A1"));

        AladdinStub.SERVER.stubFor(post(urlEqualTo(AladdinStub.POSITIONS))
                .willReturn(
                        okJson(warned.formatted("\"A1\": {\"portfolioDiscoveryTime\": \"2023-03-31T06:00:00Z\"}"))));
        assertEquals(Map.of("A1", "2023-03-31T06:00:00Z"), changes("A1").versions());
    }

    @Test
    void startOfDayThatAladdinDoesNotDateHasNoVersion() {
        AladdinStub.SERVER.stubFor(post(urlEqualTo(AladdinStub.POSITIONS)).willReturn(okJson("{}")));

        assertEquals(Map.of("A1", "", "A2", ""), changes("A1", "A2").versions());
    }

    @Test
    void cashIsAskedForInChunks_andComesSorted() {
        List<CashBalance> balances = cash.balances(List.of("A3", "A2", "A1"), BUSINESS_DATE, null);

        assertEquals(
                List.of(
                        new CashBalance("A1", "EUR", new BigDecimal("5.00"), new BigDecimal("5.00")),
                        new CashBalance("A1", "USD", new BigDecimal("100000.10"), new BigDecimal("90000.05")),
                        new CashBalance("A2", "USD", new BigDecimal("-20.00"), new BigDecimal("300000.00")),
                        new CashBalance("A3", "USD", new BigDecimal("7000.00"), new BigDecimal("7000.00"))),
                balances);
        AladdinStub.SERVER.verify(2, postRequestedFor(urlEqualTo(AladdinStub.LADDERS)));
    }

    @Test
    void unpublishedCashIsRefused_notTakenForZero() {
        AladdinStub.SERVER.stubFor(post(urlEqualTo(AladdinStub.LADDERS)).willReturn(okJson("""
                {"portfolioCurrencyLadders": [{"portfolioTicker": "A1", "cashBalanceSecurityCurrencyCode": "USD",
                 "currencyPublishStatus": "CURRENCY_PUBLISHED_STATUS_UNAVAILABLE",
                 "settleDateBalances": [{"settlementDate": "2023-03-31", "cashBalance": 0}]}]}""")));

        assertThrows(BookRefusedException.class, () -> cash.balances(List.of("A1"), BUSINESS_DATE, null));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 503, 504})
    void passingFailureIsOvercome(int status) {
        failFirst(2, aResponse().withStatus(status).withHeader("Retry-After", "0"));

        assertEquals(2, read("A1").size());
        AladdinStub.SERVER.verify(3, postRequestedFor(urlEqualTo(AladdinStub.POSITIONS)));
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void brokenConnectionOrAnswerIsOvercome(Fault fault) {
        failFirst(1, aResponse().withFault(fault));

        assertEquals(2, read("A1").size());
    }

    @Test
    void slowAnswerIsGivenUpAndAskedForAgain() {
        failFirst(1, okJson("{}").withFixedDelay(5_000));

        assertEquals(2, read("A1").size());
    }

    @Test
    void answerThatIsNoJsonIsAskedForAgain() {
        failFirst(1, aResponse().withStatus(200).withBody("<html>maintenance</html>"));

        assertEquals(2, read("A1").size());
    }

    @Test
    void lastingFailureIsUnavailable_withTheWaitThatAladdinAskedFor() {
        AladdinStub.SERVER.stubFor(post(urlEqualTo(AladdinStub.LADDERS))
                .willReturn(aResponse().withStatus(429).withHeader("Retry-After", "1")));

        DependencyUnavailableException failure = assertThrows(
                DependencyUnavailableException.class, () -> cash.balances(List.of("A1"), BUSINESS_DATE, null));
        assertEquals(Duration.ofSeconds(1), failure.retryAfter());
        AladdinStub.SERVER.verify(4, postRequestedFor(urlEqualTo(AladdinStub.LADDERS)));
    }

    @Test
    void refusalIsFinal_andNotAskedAgain() {
        AladdinStub.SERVER.stubFor(post(urlEqualTo(AladdinStub.POSITIONS))
                .willReturn(aResponse()
                        .withStatus(403)
                        .withBody("{\"code\":\"PERMISSION_DENIED\",\"message\":\"not yours\"}")));

        assertThrows(BookRefusedException.class, () -> read("A1"));
        AladdinStub.SERVER.verify(1, postRequestedFor(urlEqualTo(AladdinStub.POSITIONS)));
    }

    @Test
    void breakerOpensWithinTwentyAttempts_andAsksNoMore() {
        AladdinStub.SERVER.stubFor(
                post(urlEqualTo(AladdinStub.POSITIONS)).willReturn(aResponse().withStatus(503)));
        for (int i = 0; i < 8; i++) {
            assertThrows(DependencyUnavailableException.class, () -> read("A1"));
        }

        int attempts = AladdinStub.SERVER
                .findAll(postRequestedFor(urlEqualTo(AladdinStub.POSITIONS)))
                .size();
        assertEquals(20, attempts);
        // The other API has its own breaker and goes on.
        assertEquals(2, cash.balances(List.of("A1"), BUSINESS_DATE, null).size());
    }

    private static void failFirst(int times, ResponseDefinitionBuilder failure) {
        for (int i = 0; i < times; i++) {
            String next = i + 1 == times ? "healed" : "failed " + (i + 1);
            AladdinStub.SERVER.stubFor(post(urlEqualTo(AladdinStub.POSITIONS))
                    .atPriority(1)
                    .inScenario("healing")
                    .whenScenarioStateIs(i == 0 ? Scenario.STARTED : "failed " + i)
                    .willSetStateTo(next)
                    .willReturn(failure));
        }
    }

    private List<Holding> read(String... accountIds) {
        List<Holding> holdings = new ArrayList<>();
        positions.read(List.of(accountIds), AsOf.CURRENT, batch -> holdings.addAll(batch.holdings()));
        return holdings;
    }

    private ChangeBatch changes(String... accountIds) {
        List<ChangeBatch> batches = new ArrayList<>();
        positions.readChanges(List.of(accountIds), batches::add);
        assertEquals(1, batches.size());
        return batches.get(0);
    }
}
