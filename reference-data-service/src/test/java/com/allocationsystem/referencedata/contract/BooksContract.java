package com.allocationsystem.referencedata.contract;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.allocationsystem.edge.problem.DependencyUnavailableException;
import com.allocationsystem.referencedata.application.port.out.CashBook;
import com.allocationsystem.referencedata.application.port.out.PositionBook;
import com.allocationsystem.referencedata.domain.position.AsOf;
import com.allocationsystem.referencedata.domain.position.BookRefusedException;
import com.allocationsystem.referencedata.domain.position.CashBalance;
import com.allocationsystem.referencedata.domain.position.ChangeBatch;
import com.allocationsystem.referencedata.domain.position.ChangeBatch.Change;
import com.allocationsystem.referencedata.domain.position.Holding;
import com.allocationsystem.referencedata.domain.position.PositionBatch;
import com.allocationsystem.referencedata.fixture.AladdinStub;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What positions and cash mean, by whichever version of Aladdin's operations they are read. A2's open buy is SampleAnswers'. */
public abstract class BooksContract {

    private static final LocalDate BUSINESS_DATE = LocalDate.of(2023, 3, 31);

    /** Five days on, when the open buy settles. */
    private static final LocalDate ALL_SETTLED = BUSINESS_DATE.plusDays(5);

    @Inject
    CircuitBreakerMaintenance breakers;

    protected abstract PositionBook positions();

    protected abstract CashBook cash();

    /** @return a request for positions, as the implementation makes it */
    protected abstract MappingBuilder positionsRequest();

    @BeforeEach
    void reset() {
        breakers.resetAll();
        AladdinStub.answerFromSample();
    }

    @Test
    void openOrderCountsOnce_andOnlyInTheCurrentPosition() {
        assertEquals(
                List.of(
                        new Holding("A2", "00108WAH3", 2_000_000, new BigDecimal("1951752.22")),
                        new Holding("A2", "00206RCQ3", 300_000, new BigDecimal("275480.50"))),
                read(AsOf.SOD, "A2"));
        assertEquals(
                List.of(
                        new Holding("A2", "00108WAH3", 2_000_000, new BigDecimal("1951752.22")),
                        new Holding("A2", "00206RCQ3", 400_000, new BigDecimal("365480.50"))),
                read(AsOf.CURRENT, "A2"));
    }

    @Test
    void changesAreWhatOrdersTouched_theOpenBuyToldApart() {
        ChangeBatch batch = changes("A1", "A2");

        assertEquals(
                List.of(new Change(
                        new Holding("A2", "00206RCQ3", 300_000, new BigDecimal("275480.50")),
                        new Holding("A2", "00206RCQ3", 400_000, new BigDecimal("365480.50")),
                        100_000)),
                batch.changes());
    }

    /** Else columns kept of one would never be those of the other. */
    @Test
    void changesCountFromTheStartOfDayThatIsRead() {
        List<PositionBatch> startOfDay = new ArrayList<>();
        positions().read(List.of("A1", "A2", "A3"), AsOf.SOD, startOfDay::add);

        assertEquals(startOfDay.get(0).versions(), changes("A1", "A2", "A3").versions());
        assertEquals(3, startOfDay.get(0).versions().size());
    }

    @Test
    void openBuyIsPaidOnce() {
        assertEquals(
                List.of(
                        new CashBalance("A1", "EUR", new BigDecimal("5.00"), new BigDecimal("5.00")),
                        new CashBalance("A1", "USD", new BigDecimal("100000.10"), new BigDecimal("90000.05")),
                        new CashBalance("A2", "USD", new BigDecimal("-20.00"), new BigDecimal("210000.00")),
                        new CashBalance("A3", "USD", new BigDecimal("7000.00"), new BigDecimal("7000.00"))),
                cash().balances(List.of("A3", "A2", "A1"), BUSINESS_DATE, ALL_SETTLED));
    }

    @Test
    void accountThatHoldsNothingHasNoHolding() {
        assertEquals(List.of(), read(AsOf.CURRENT, "A3"));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void passingFailureIsOvercome(int status) {
        AladdinStub.SERVER.stubFor(positionsRequest()
                .atPriority(1)
                .inScenario("healing")
                .whenScenarioStateIs(Scenario.STARTED)
                .willSetStateTo("healed")
                .willReturn(aResponse().withStatus(status).withHeader("Retry-After", "0")));

        assertEquals(2, read(AsOf.CURRENT, "A2").size());
    }

    @Test
    void lastingFailureIsUnavailable_withTheWaitThatAladdinAskedFor() {
        AladdinStub.SERVER.stubFor(
                positionsRequest().willReturn(aResponse().withStatus(429).withHeader("Retry-After", "1")));

        DependencyUnavailableException failure =
                assertThrows(DependencyUnavailableException.class, () -> read(AsOf.CURRENT, "A1"));
        assertEquals(Duration.ofSeconds(1), failure.retryAfter());
    }

    @Test
    void refusalIsFinal() {
        AladdinStub.SERVER.stubFor(positionsRequest()
                .willReturn(aResponse()
                        .withStatus(404)
                        .withBody("{\"code\":\"NOT_FOUND\",\"message\":\"no such portfolio\"}")));

        assertThrows(BookRefusedException.class, () -> read(AsOf.CURRENT, "A1"));
        assertEquals(1, AladdinStub.SERVER.getAllServeEvents().size());
    }

    private List<Holding> read(AsOf asOf, String... accountIds) {
        List<Holding> holdings = new ArrayList<>();
        positions().read(List.of(accountIds), asOf, batch -> holdings.addAll(batch.holdings()));
        holdings.sort(Comparator.comparing(Holding::cusip));
        return holdings;
    }

    private ChangeBatch changes(String... accountIds) {
        List<ChangeBatch> batches = new ArrayList<>();
        positions().readChanges(List.of(accountIds), batches::add);
        assertEquals(1, batches.size());
        return batches.get(0);
    }
}
