package com.allocationsystem.referencedata.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.referencedata.application.port.out.StartOfDayColumns;
import com.allocationsystem.referencedata.domain.exposure.RiskSum;
import com.allocationsystem.referencedata.domain.exposure.StartOfDay;
import com.allocationsystem.referencedata.domain.exposure.StartOfDay.KeptHolding;
import com.allocationsystem.referencedata.domain.exposure.StartOfDayView;
import com.allocationsystem.referencedata.domain.position.Holding;
import com.allocationsystem.referencedata.domain.security.BondRisk;
import com.allocationsystem.referencedata.fixture.SampleDataset;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every keeper of start-of-day columns promises. */
public abstract class StartOfDayColumnsContract {

    /** AT&T 4.75% 2046: issuer AT&T, sector CORPORATE, duration and spread duration 13.132, OAS 150. */
    protected static final BondRisk TRADED =
            SampleDataset.kept().securities().get(0).risk("AT&T");

    private static final Map<String, BondRisk> RISKS = Map.of(
            TRADED.cusip(),
            TRADED,
            "SAMEISSUE",
            risk("SAMEISSUE", TRADED.issuerKey(), TRADED.sector()),
            "SAMESECTO",
            risk("SAMESECTO", "Another", TRADED.sector()),
            "STRANGER0",
            risk("STRANGER0", "A third", "AGENCY"));

    /** @return the adapter, keeping nothing yet */
    protected abstract StartOfDayColumns empty();

    @Test
    void keptAccountIsSeenFromTheTradedBond() {
        StartOfDayColumns columns = empty();
        columns.keep(List.of(account("A1", "v1")));

        StartOfDayView view = columns.seenFrom(TRADED, List.of("A1", "NOBODY")).get(0);
        assertEquals("A1", view.accountId());
        assertEquals("v1", view.version());
        assertEquals(500, view.holdingPar());
        assertEquals(new BigDecimal("450.25"), view.holdingMarketValue());
        assertEquals(new BigDecimal("470.26"), view.issuerMarketValue());
        assertEquals(new BigDecimal("500.27"), view.sectorMarketValue());
        // 450.25 x 13.132 + (20.01 + 30.01 + 40.01) x 2.125, by hand
        assertEquals(0, new BigDecimal("6103.99675").compareTo(view.risks().valueYears()));
        assertEquals(0, new BigDecimal("590.29").compareTo(view.risks().marketValue()));
        assertEquals(0, new BigDecimal("67537.5").compareTo(view.risks().valueBp()));
        assertEquals(1, view.risks().unknownBonds());
        assertEquals(3, view.risks().unknownOas());
    }

    @Test
    void versionsAreOfKeptAccountsOnly() {
        StartOfDayColumns columns = empty();
        columns.keep(List.of(account("A1", "v1"), account("A2", "v2")));

        assertEquals(Map.of("A1", "v1", "A2", "v2"), columns.versions(List.of("A1", "A2", "NOBODY")));
        assertEquals(Map.of(), columns.versions(List.of()));
        Map<String, RiskSum> risks = columns.risks(List.of("A2", "A1", "NOBODY"));
        assertEquals(Set.of("A1", "A2"), risks.keySet());
        assertEquals(Map.of("A1", "NOTKNOWN0"), columns.unknownHoldings(List.of("A1", "NOBODY")));
        assertEquals(0, new BigDecimal("6103.99675").compareTo(risks.get("A1").valueYears()));
        assertEquals(0, new BigDecimal("590.29").compareTo(risks.get("A1").marketValue()));
        assertEquals(0, new BigDecimal("67537.5").compareTo(risks.get("A1").valueBp()));
    }

    @Test
    void holdingsComeByCusip_andTogether() {
        StartOfDayColumns columns = empty();
        columns.keep(List.of(account("A1", "v1"), account("A2", "v1"), StartOfDay.of("A3", "v1", List.of(), RISKS)));

        Map<String, List<KeptHolding>> holdings = columns.holdings(List.of("A1", "A3", "NOBODY"));
        assertEquals(Set.of("A1"), holdings.keySet());
        assertEquals(
                List.of(TRADED.cusip(), "NOTKNOWN0", "SAMEISSUE", "SAMESECTO", "STRANGER0"),
                holdings.get("A1").stream().map(KeptHolding::cusip).toList());
        assertEquals(
                new KeptHolding(TRADED.cusip(), TRADED.issuerKey(), 500, new BigDecimal("450.25")),
                holdings.get("A1").get(0));
        assertEquals(1_000, columns.parByCusip(List.of("A1", "A2", "A3")).get(TRADED.cusip()));
        assertEquals(Map.of(), columns.parByCusip(List.of()));
    }

    @Test
    void keepingAgainReplacesTheWholeAccount_andNoOther() {
        StartOfDayColumns columns = empty();
        columns.keep(List.of(account("A1", "v1"), account("A2", "v1")));
        columns.keep(List.of(StartOfDay.of("A1", "v2", List.of(), RISKS)));

        assertEquals(Map.of("A1", "v2", "A2", "v1"), columns.versions(List.of("A1", "A2")));
        StartOfDayView emptied = columns.seenFrom(TRADED, List.of("A1")).get(0);
        assertEquals(0, emptied.holdingPar());
        assertEquals(0, emptied.sectorMarketValue().signum());
        assertEquals(0, emptied.risks().valueYears().signum());
        assertEquals(500, columns.seenFrom(TRADED, List.of("A2")).get(0).holdingPar());
    }

    protected static StartOfDay account(String accountId, String version) {
        return StartOfDay.of(
                accountId,
                version,
                List.of(
                        holding(accountId, TRADED.cusip(), 500, "450.25"),
                        holding(accountId, "SAMEISSUE", 20, "20.01"),
                        holding(accountId, "SAMESECTO", 30, "30.01"),
                        holding(accountId, "STRANGER0", 40, "40.01"),
                        holding(accountId, "NOTKNOWN0", 50, "50.01"),
                        holding(accountId, "SOLDOUT00", 0, "0.00")),
                RISKS);
    }

    private static Holding holding(String accountId, String cusip, long par, String marketValue) {
        return new Holding(accountId, cusip, par, new BigDecimal(marketValue));
    }

    private static BondRisk risk(String cusip, String issuerKey, String sector) {
        return new BondRisk(cusip, issuerKey, sector, new BigDecimal("2.125"), BigDecimal.ONE, null);
    }
}
