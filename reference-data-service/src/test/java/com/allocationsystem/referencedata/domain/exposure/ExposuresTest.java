package com.allocationsystem.referencedata.domain.exposure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.allocationsystem.referencedata.adapter.out.memory.InMemoryStartOfDayColumns;
import com.allocationsystem.referencedata.application.port.out.StartOfDayColumns;
import com.allocationsystem.referencedata.domain.portfolio.Account;
import com.allocationsystem.referencedata.domain.portfolio.Benchmark;
import com.allocationsystem.referencedata.domain.position.ChangeBatch.Change;
import com.allocationsystem.referencedata.domain.position.Holding;
import com.allocationsystem.referencedata.domain.security.BondRisk;
import com.allocationsystem.referencedata.fixture.SampleDataset;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ExposuresTest {

    /** AT&T 4.75% 2046: issuer AT&T, sector CORPORATE. */
    private static final BondRisk TRADED =
            SampleDataset.kept().securities().get(0).risk("AT&T");

    private static final BondRisk SAME_ISSUER = risk("00206RDJ8", "AT&T", "CORPORATE", "14", "14", "155");
    private static final BondRisk SAME_SECTOR = risk("00108WAH3", "AEP Texas Inc", "CORPORATE", "4.5", "4.5", "90");
    private static final BondRisk TREASURY = risk("912810QQ4", "US", "TREASURY", "12", "0", "0");
    private static final BondRisk NO_OAS = risk("3133ENUJ7", "FFCB", "AGENCY", "2", "2", null);

    @Test
    void weightedSums_whenEverythingIsKnown() {
        AccountExposure exposure = exposure(
                "10000000",
                holding(TRADED.cusip(), 1_000_000, "1000000"),
                TRADED,
                holding("00206RDJ8", 500_000, "500000"),
                SAME_ISSUER,
                holding("00108WAH3", 2_000_000, "2000000"),
                SAME_SECTOR,
                holding("912810QQ4", 100, "100000"),
                TREASURY);

        assertEquals(1_000_000, exposure.holdingPar());
        assertEquals(new BigDecimal("1000000"), exposure.holdingMarketValue());
        // 0.1 x 13.132 + 0.05 x 14 + 0.2 x 4.5 + 0.01 x 12, by hand
        assertEquals(3.0332, exposure.durationYears());
        // the same without the Treasury's 0.12
        assertEquals(2.9132, exposure.spreadDurationYears());
        // 0.1 x 13.132 x 150 + 0.05 x 14 x 155 + 0.2 x 4.5 x 90, by hand
        assertEquals(386.48, exposure.dts());
        assertEquals(new BigDecimal("1500000"), exposure.issuerMarketValue());
        assertEquals(new BigDecimal("3500000"), exposure.sectorMarketValue());
    }

    @Test
    void onlyDtsAndOasAreUnknown_whenAHeldBondHasNoOas() {
        AccountExposure exposure = exposure("1000", holding("3133ENUJ7", 100, "100"), NO_OAS);

        assertNull(exposure.dts());
        assertNull(exposure.oasBp());
        assertEquals(new BigDecimal("100"), exposure.marketValue());
        assertEquals(0.2, exposure.durationYears());
    }

    @Test
    void allButWhatIsHeldIsUnknown_whenAHeldBondIsNotInTheCatalogue() {
        AccountExposure exposure =
                exposure("1000", holding("XXXXXXXX0", 5, "5"), null, holding(TRADED.cusip(), 7, "6.5"), TRADED);

        assertEquals(7, exposure.holdingPar());
        assertEquals(new BigDecimal("6.5"), exposure.holdingMarketValue());
        assertNull(exposure.durationYears());
        assertNull(exposure.spreadDurationYears());
        assertNull(exposure.dts());
        assertNull(exposure.oasBp());
        assertEquals(new BigDecimal("11.5"), exposure.marketValue());
        assertNull(exposure.issuerMarketValue());
        assertNull(exposure.sectorMarketValue());
    }

    @Test
    void soldOutPositionLeavesNoTrace_evenOfAnUnknownBond() {
        AccountExposure exposure = exposure("1000", holding("XXXXXXXX0", 0, "0.00"), null);

        assertEquals(0.0, exposure.durationYears());
        assertEquals(0.0, exposure.dts());
        assertEquals(0.0, exposure.oasBp());
    }

    @Test
    void accountWithoutNavHasNoWeights_unlessItHoldsNothing() {
        assertEquals(0.0, exposure("0").durationYears());
        assertNull(exposure("0", holding(TRADED.cusip(), 1, "1"), TRADED).durationYears());
    }

    /** A sealed statement is compared bit for bit, and Aladdin promises no order of rows. */
    @RepeatedTest(50)
    void sameBits_whateverTheOrderOfHoldings(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            BondRisk risk =
                    risk("C" + i, "I" + i % 7, "S", random(random, 20), random(random, 20), random(random, 400));
            rows.add(new Object[] {holding("C" + i, i, random(random, 1e6)), risk});
        }
        AccountExposure first = exposure("123456789.01", flat(rows));
        Collections.shuffle(rows, random);
        assertEquals(first, exposure("123456789.01", flat(rows)));
    }

    private static Object[] flat(List<Object[]> rows) {
        return rows.stream().flatMap(row -> List.of(row).stream()).toArray();
    }

    private static String random(Random random, double most) {
        return BigDecimal.valueOf(Math.round(random.nextDouble() * most * 1000), 3)
                .toPlainString();
    }

    /** What the day's orders made of the morning is what a morning with that much in it would be. */
    @RepeatedTest(50)
    void changesOnTopOfTheMorningAreCurrentPositions(RepetitionInfo repetition) {
        int kind = repetition.getCurrentRepetition() % 5;
        // One unknown bond or OAS makes everything unknown, so most books have none.
        boolean someUnknown = kind == 0;
        boolean someWithoutOas = kind == 1;
        Random random = new Random(repetition.getCurrentRepetition());
        List<Holding> morning = new ArrayList<>();
        List<Holding> current = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        Map<String, BondRisk> risks = new HashMap<>(Map.of(TRADED.cusip(), TRADED));
        for (int i = 0; i < 100; i++) {
            String cusip = i == 0 ? TRADED.cusip() : "C" + i;
            if (i > 0 && !(someUnknown && random.nextInt(20) == 0)) {
                risks.put(cusip, randomRisk(random, cusip, someWithoutOas && random.nextInt(20) == 0));
            }
            Holding before = random.nextInt(5) == 0 ? holding(cusip, 0, "0") : randomHolding(random, cusip);
            Holding after = random.nextInt(5) == 0 ? holding(cusip, 0, "0") : randomHolding(random, cusip);
            boolean changed = random.nextInt(3) == 0;
            morning.add(before);
            current.add(changed ? after : before);
            if (changed) {
                changes.add(new Change(before, after, 0));
            }
        }
        assertAlike(
                exposure("123456789.01", current, List.of(), risks), exposure("123456789.01", morning, changes, risks));
    }

    /** 1,000 held, 300 filled, 200 of a sell still open: 1,100 to sell, whatever is bought and not yet filled. */
    @Test
    void openBuysAreHeldButCannotBeSold() {
        for (long openBuy : new long[] {0, 200, 657}) {
            Holding morning = holding(TRADED.cusip(), 1_000, "900");
            Holding now = holding(TRADED.cusip(), 1_000 + 300 - 200 + openBuy, "1000");
            AccountExposure exposure = exposure(
                    "10000",
                    List.of(morning),
                    List.of(new Change(morning, now, openBuy)),
                    Map.of(TRADED.cusip(), TRADED));

            assertEquals(1_100 + openBuy, exposure.holdingPar());
            assertEquals(1_100, exposure.sellablePar());
        }
    }

    @Test
    void openBuyOfAnotherBondLeavesWhatCanBeSold() {
        Holding bought = holding(SAME_ISSUER.cusip(), 500, "450");
        AccountExposure exposure = exposure(
                "10000",
                List.of(holding(TRADED.cusip(), 1_000, "900")),
                List.of(new Change(holding(SAME_ISSUER.cusip(), 0, "0"), bought, 500)),
                Map.of(TRADED.cusip(), TRADED, SAME_ISSUER.cusip(), SAME_ISSUER));

        assertEquals(1_000, exposure.sellablePar());
    }

    private static void assertAlike(AccountExposure expected, AccountExposure exposure) {
        assertEquals(expected.holdingPar(), exposure.holdingPar());
        assertEquals(expected.durationYears(), exposure.durationYears());
        assertEquals(expected.spreadDurationYears(), exposure.spreadDurationYears());
        assertEquals(expected.dts(), exposure.dts());
        assertEquals(expected.oasBp(), exposure.oasBp());
        assertEquals(number(expected.marketValue()), number(exposure.marketValue()));
        assertEquals(number(expected.holdingMarketValue()), number(exposure.holdingMarketValue()));
        assertEquals(number(expected.issuerMarketValue()), number(exposure.issuerMarketValue()));
        assertEquals(number(expected.sectorMarketValue()), number(exposure.sectorMarketValue()));
    }

    private static BigDecimal number(BigDecimal value) {
        return value == null ? null : value.setScale(3);
    }

    private static Holding randomHolding(Random random, String cusip) {
        return holding(cusip, 1 + random.nextInt(1_000), random(random, 1e6));
    }

    private static BondRisk randomRisk(Random random, String cusip, boolean withoutOas) {
        return risk(
                cusip,
                random.nextInt(4) == 0 ? TRADED.issuerKey() : "I" + random.nextInt(7),
                random.nextInt(4) == 0 ? TRADED.sector() : "S" + random.nextInt(3),
                random(random, 20),
                random(random, 20),
                withoutOas ? null : random(random, 400));
    }

    private static AccountExposure exposure(String nav, Object... holdingsAndRisks) {
        List<Holding> holdings = new ArrayList<>();
        Map<String, BondRisk> risks = new HashMap<>();
        for (int i = 0; i < holdingsAndRisks.length; i += 2) {
            Holding holding = (Holding) holdingsAndRisks[i];
            holdings.add(holding);
            if (holdingsAndRisks[i + 1] != null) {
                risks.put(holding.cusip(), (BondRisk) holdingsAndRisks[i + 1]);
            }
        }
        return exposure(nav, holdings, List.of(), risks);
    }

    private static AccountExposure exposure(
            String nav, List<Holding> morning, List<Change> changes, Map<String, BondRisk> risks) {
        StartOfDayColumns columns = new InMemoryStartOfDayColumns();
        columns.keep(List.of(StartOfDay.of("A", "v", morning, risks)));
        return new Exposures(TRADED, columns.seenFrom(TRADED, List.of("A")))
                .of(List.of(account(nav)), changes, risks)
                .get(0);
    }

    private static Account account(String nav) {
        return new Account(
                "A", "A", "USD", new BigDecimal(nav), new Benchmark("B", "B", BigDecimal.ONE, BigDecimal.ONE, null));
    }

    private static Holding holding(String cusip, long par, String marketValue) {
        return new Holding("A", cusip, par, new BigDecimal(marketValue));
    }

    private static BondRisk risk(
            String cusip, String issuerKey, String sector, String duration, String spreadDuration, String oas) {
        return new BondRisk(
                cusip,
                issuerKey,
                sector,
                new BigDecimal(duration),
                new BigDecimal(spreadDuration),
                oas == null ? null : new BigDecimal(oas));
    }
}
