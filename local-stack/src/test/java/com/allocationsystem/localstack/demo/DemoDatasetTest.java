package com.allocationsystem.localstack.demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.localstack.demo.market.BondMath;
import com.allocationsystem.localstack.demo.market.DayCount;
import com.allocationsystem.localstack.demo.market.DemoMarket;
import com.allocationsystem.shared.Cusip;
import com.allocationsystem.shared.Isin;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads the files back as any loader would. */
class DemoDatasetTest {

    @TempDir
    static Path folder;

    private static final Map<String, List<CSVRecord>> TABLES = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        DatasetFolder.writeDemo(folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                CSVFormat format = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get();
                TABLES.put(
                        file.getFileName().toString(),
                        format.parse(Files.newBufferedReader(file)).getRecords());
            }
        }
    }

    @Test
    void bytesAreTheSame_whenWrittenTwice(@TempDir Path again) throws IOException {
        DatasetFolder.writeDemo(again);
        for (String file : TABLES.keySet()) {
            assertArrayEquals(Files.readAllBytes(folder.resolve(file)), Files.readAllBytes(again.resolve(file)), file);
        }
    }

    @Test
    void everyFileOfTheFormatIsThere() {
        assertEquals(List.of(), DatasetFolder.missingFiles(folder));
        assertEquals(10, TABLES.size());
    }

    @Test
    void identifiersHaveTheirCheckDigits_andLieInThePrivateRange() {
        List<CSVRecord> bonds = TABLES.get("securities.csv");
        assertTrue(bonds.size() >= 60);
        for (CSVRecord bond : bonds) {
            assertTrue(Cusip.isValid(bond.get("cusip")), bond.get("cusip"));
            assertTrue(bond.get("cusip").startsWith("99"), bond.get("cusip"));
            assertTrue(Isin.isValid(bond.get("isin")), bond.get("isin"));
            assertEquals("US" + bond.get("cusip"), bond.get("isin").substring(0, 11));
            assertTrue(bond.get("description").endsWith("(synthetic)"), bond.get("description"));
        }
        assertEquals(bonds.size(), distinct("securities.csv", "cusip").size());
    }

    @Test
    void priceGivesBackTheYieldOfCurveAndSpread() {
        for (CSVRecord bond : TABLES.get("securities.csv")) {
            LocalDate maturity = LocalDate.parse(bond.get("maturity"));
            DayCount count = bond.get("day_count").equals("ACT/ACT") ? DayCount.ACT_ACT : DayCount.THIRTY_360;
            BondMath math = new BondMath(number(bond, "coupon"), maturity, count, DemoMarket.SETTLEMENT);
            double years = java.time.temporal.ChronoUnit.DAYS.between(DemoMarket.SETTLEMENT, maturity) / 365.25;
            double expected = DemoMarket.treasuryPct(years) / 100 + number(bond, "oas") / 10_000;
            double yield = yieldAt(math, number(bond, "price"));
            // A price rounded to a thousandth is off by at most 0.0005, so the yield by 0.0005 / (price x duration).
            assertEquals(expected, yield, 0.0006 / number(bond, "price") / number(bond, "duration"), bond.toString());
            assertEquals(math.accrued(), number(bond, "accrued_interest"), 5.1e-7);
            assertEquals(math.modifiedDuration(yield), number(bond, "duration"), 0.001);
        }
    }

    @Test
    void pricesArePlausible_andOneRatingIsMissing() {
        List<CSVRecord> bonds = TABLES.get("securities.csv");
        assertTrue(bonds.stream().allMatch(bond -> number(bond, "price") > 40 && number(bond, "price") < 130));
        assertTrue(bonds.stream().allMatch(bond -> number(bond, "duration") > 0.5 && number(bond, "duration") < 22));
        assertEquals(1, count(bonds, bond -> bond.get("rating").isEmpty()));
        assertEquals(
                0,
                count(
                        bonds,
                        bond -> bond.get("oas").isEmpty() || bond.get("ticker").isEmpty()));
        assertEquals(Set.of(DemoMarket.AS_OF.toString()), distinct("securities.csv", "as_of"));
        assertEquals(Set.of(DemoMarket.AS_OF.toString()), distinct("positions.csv", "as_of"));
    }

    @Test
    void everyReferenceIsKnown() {
        Set<String> cusips = distinct("securities.csv", "cusip");
        Set<String> accounts = distinct("accounts.csv", "account_id");
        Set<String> groups = distinct("portfolio_groups.csv", "group_id");
        assertTrue(accounts.size() >= 40);
        assertEquals(accounts, distinct("cash.csv", "account_id"));
        assertEquals(accounts, distinct("group_members.csv", "account_id"));
        assertTrue(groups.containsAll(distinct("group_members.csv", "group_id")));
        assertTrue(cusips.containsAll(distinct("positions.csv", "cusip")));
        assertEquals(accounts, distinct("positions.csv", "account_id"));
        assertEquals(accounts, distinct("targets.csv", "account_id"));
        assertTrue(cusips.containsAll(distinct("restrictions.csv", "cusip")));
        assertTrue(accounts.containsAll(distinct("restrictions.csv", "account_id")));
        assertTrue(distinct("benchmarks.csv", "benchmark_id").containsAll(distinct("accounts.csv", "benchmark_id")));
        for (String scope : distinct("compliance_rules.csv", "scope")) {
            String id = scope.substring(scope.indexOf(':') + 1);
            assertTrue(scope.equals("*") || groups.contains(id) || accounts.contains(id), scope);
        }
        for (CSVRecord group : TABLES.get("portfolio_groups.csv")) {
            String parent = group.get("parent_group_id");
            assertTrue(parent.isEmpty() || groups.contains(parent), parent);
        }
    }

    @Test
    void groupsNestTwice() {
        Map<String, String> parents = TABLES.get("portfolio_groups.csv").stream()
                .collect(Collectors.toMap(group -> group.get("group_id"), group -> group.get("parent_group_id")));
        assertEquals("INSTITUTIONAL", parents.get(parents.get("INSURANCE-LIFE")));
    }

    @Test
    void holdingsAndCashMakeUpTheNav_andEachHoldingIsALegalSize() {
        Map<String, CSVRecord> bonds = byKey("securities.csv", "cusip");
        Map<String, BigDecimal> held = new HashMap<>();
        for (CSVRecord position : TABLES.get("positions.csv")) {
            CSVRecord bond = bonds.get(position.get("cusip"));
            long par = Long.parseLong(position.get("quantity"));
            long smallest = Long.parseLong(bond.get("min_denomination"));
            assertTrue(par >= smallest && (par - smallest) % Long.parseLong(bond.get("increment")) == 0);
            double dirty = number(bond, "price") + number(bond, "accrued_interest");
            assertEquals(par * dirty / 100, number(position, "market_value"), 0.0051);
            held.merge(position.get("account_id"), new BigDecimal(position.get("market_value")), BigDecimal::add);
        }
        Map<String, CSVRecord> cash = byKey("cash.csv", "account_id");
        for (CSVRecord account : TABLES.get("accounts.csv")) {
            BigDecimal settled =
                    new BigDecimal(cash.get(account.get("account_id")).get("settled_cash"));
            assertEquals(
                    new BigDecimal(account.get("nav")),
                    held.get(account.get("account_id")).add(settled));
        }
    }

    @Test
    void someAccountsAreShortOfCash_andMostAreNot() {
        Map<String, CSVRecord> accounts = byKey("accounts.csv", "account_id");
        List<CSVRecord> cash = TABLES.get("cash.csv");
        long shortOfCash = count(
                cash,
                line -> number(line, "available_cash") < 0.0005 * number(accounts.get(line.get("account_id")), "nav"));
        assertTrue(shortOfCash >= 4 && shortOfCash <= 10, "short of cash: " + shortOfCash);
        assertTrue(cash.stream()
                .allMatch(line -> number(line, "available_cash") >= 0
                        && number(line, "available_cash") <= number(line, "settled_cash")));
    }

    @Test
    void someAccountsBreachTheIssuerLimit_andMostDoNot() {
        Map<String, CSVRecord> bonds = byKey("securities.csv", "cusip");
        Map<String, CSVRecord> accounts = byKey("accounts.csv", "account_id");
        Map<List<String>, Double> partOfNav = new HashMap<>();
        for (CSVRecord position : TABLES.get("positions.csv")) {
            String account = position.get("account_id");
            partOfNav.merge(
                    List.of(account, bonds.get(position.get("cusip")).get("issuer")),
                    number(position, "market_value") / number(accounts.get(account), "nav"),
                    Double::sum);
        }
        Set<String> inBreach = partOfNav.entrySet().stream()
                .filter(part -> part.getValue() > 0.05)
                .map(part -> part.getKey().get(0))
                .collect(Collectors.toSet());
        assertTrue(inBreach.size() >= 3 && inBreach.size() <= 10, "in breach: " + inBreach);
    }

    /** The ownership limit of the demo is 10 %: every bond can be tested against it, and none starts in breach. */
    @Test
    void theAccountsHoldLessThanATenthOfEachIssue() {
        Map<String, Double> held = TABLES.get("positions.csv").stream()
                .collect(Collectors.groupingBy(
                        position -> position.get("cusip"),
                        Collectors.summingDouble(position -> number(position, "quantity"))));
        for (CSVRecord bond : TABLES.get("securities.csv")) {
            double share = held.getOrDefault(bond.get("cusip"), 0.0) / number(bond, "amount_outstanding");
            assertTrue(share < 0.1, bond.get("description") + " is held at " + share);
        }
    }

    @Test
    void anIntermediateAccountHoldsALongBond() {
        Map<String, CSVRecord> bonds = byKey("securities.csv", "cusip");
        Set<String> intermediate = TABLES.get("group_members.csv").stream()
                .filter(member -> member.get("group_id").equals("INT"))
                .map(member -> member.get("account_id"))
                .collect(Collectors.toSet());
        Set<String> holdingLong = TABLES.get("positions.csv").stream()
                .filter(position -> intermediate.contains(position.get("account_id")))
                .filter(position -> LocalDate.parse(
                                bonds.get(position.get("cusip")).get("maturity"))
                        .isAfter(DemoMarket.AS_OF.plusYears(10)))
                .map(position -> position.get("account_id"))
                .collect(Collectors.toSet());
        assertEquals(1, holdingLong.size());
    }

    @Test
    void everyKindOfRuleIsThere_andBothSidesAreRestricted() {
        assertEquals(
                Set.of(
                        "MAX_ISSUER_PCT_NAV",
                        "MAX_SECURITY_PCT_NAV",
                        "MAX_MATURITY_YEARS",
                        "MIN_RATING",
                        "SECTOR_MAX_PCT_NAV",
                        "DURATION_BAND",
                        "ACTIVE_SPREAD_DURATION_BAND",
                        "MAX_ISSUE_OWNERSHIP_PCT"),
                distinct("compliance_rules.csv", "kind"));
        assertEquals(Set.of("BUY", "SELL"), distinct("restrictions.csv", "side"));
    }

    /** The yield that gives that clean price, by halving an interval. */
    private static double yieldAt(BondMath math, double cleanPrice) {
        double low = 0;
        double high = 0.5;
        for (int i = 0; i < 80; i++) {
            double middle = (low + high) / 2;
            if (math.cleanPrice(middle) > cleanPrice) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static long count(List<CSVRecord> rows, java.util.function.Predicate<CSVRecord> which) {
        return rows.stream().filter(which).count();
    }

    private static double number(CSVRecord row, String column) {
        return Double.parseDouble(row.get(column));
    }

    private static Set<String> distinct(String file, String column) {
        Set<String> values = new HashSet<>();
        TABLES.get(file).forEach(row -> values.add(row.get(column)));
        return values;
    }

    private static Map<String, CSVRecord> byKey(String file, String column) {
        return TABLES.get(file).stream().collect(Collectors.toMap(row -> row.get(column), row -> row));
    }
}
