package com.allocationsystem.referencedata.adapter.out.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.referencedata.domain.dataset.Dataset;
import com.allocationsystem.referencedata.domain.portfolio.Account;
import com.allocationsystem.referencedata.domain.portfolio.Benchmark;
import com.allocationsystem.referencedata.domain.portfolio.GroupTree;
import com.allocationsystem.referencedata.domain.portfolio.Membership;
import com.allocationsystem.referencedata.domain.portfolio.PortfolioGroup;
import com.allocationsystem.referencedata.domain.search.SearchQuery;
import com.allocationsystem.referencedata.domain.security.BondTerms;
import com.allocationsystem.referencedata.domain.security.BondTraits;
import com.allocationsystem.referencedata.domain.security.Security;
import com.allocationsystem.shared.Cusip;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The sizes to carry: 50,000 bonds and 100,000 accounts in 1,000 groups, each account in two. Bounds are ten times what two
 * idle cores need, so that a busy machine passes and a scan or a query per row does not.
 */
class PostgresScaleTest {

    private static final int BONDS = 50_000;
    private static final int ACCOUNTS = 100_000;
    private static final int GROUPS = 1_000;
    private static final Benchmark BENCHMARK = new Benchmark("B", "B", BigDecimal.ONE, BigDecimal.ONE, null);
    private static final LocalDate AS_OF = LocalDate.of(2023, 3, 31);

    private static DataSource database;
    private static Duration load;

    @BeforeAll
    static void load() {
        database = TestDatabase.migrated();
        Dataset dataset = dataset();
        load = timed(() -> {
            TestDatabase.store(database).replaceWith(dataset, "hash", "test", false);
            return null;
        });
        TestDatabase.store(database).replaceWith(dataset, "hash2", "test", false);
    }

    @Test
    void loadTakesSeconds() {
        report("load", load);
        assertTrue(load.toSeconds() < 60, load.toString());
    }

    @Test
    void searchIsAnIndexLookUp() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "EXPLAIN SELECT cusip FROM securities WHERE words @@ CAST('''ISSUER77'':* & ''4.5'':*' AS tsquery)")) {
            StringBuilder plan = new StringBuilder();
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
            assertTrue(plan.indexOf("securities_words") >= 0, plan.toString());
        }
    }

    @Test
    void searchIsQuick_fromOneLetterToAWholeCusip() {
        PostgresSecurityCatalogue catalogue = new PostgresSecurityCatalogue(database);
        for (String typed : List.of(
                "i",
                "issuer77",
                "Issuer77 Inc 4.5",
                "B00",
                Cusip.complete("B0012345").value())) {
            Duration best = IntStream.range(0, 5)
                    .mapToObj(i -> timed(() -> catalogue.search(SearchQuery.of(typed), 50)))
                    .min(Duration::compareTo)
                    .orElseThrow();
            report("search " + typed, best);
            assertTrue(best.toMillis() < 2_000, typed + " " + best);
        }
        assertEquals(
                Cusip.complete("B0012345").value(),
                catalogue.search(SearchQuery.of("b0012345"), 1).get(0).cusip());
    }

    @Test
    void everyAccountAndRiskComesInOneQueryEach() {
        PostgresPortfolioDirectory directory = new PostgresPortfolioDirectory(database);
        GroupTree tree = directory.groups();
        Set<String> all = tree.groups().stream().map(PortfolioGroup::groupId).collect(Collectors.toSet());
        Set<String> cusips = new HashSet<>(Arrays.asList(
                IntStream.range(0, BONDS).mapToObj(PostgresScaleTest::cusip).toArray(String[]::new)));

        Duration resolve = timed(() -> {
            assertEquals(
                    GROUPS,
                    tree.resolve(directory.accountsIn(all), directory.membershipsOfAccountsIn(all))
                            .size());
            return null;
        });
        Duration risks = timed(() -> {
            assertEquals(
                    BONDS,
                    new PostgresSecurityCatalogue(database).risksOf(cusips).size());
            return null;
        });
        report("all groups resolved", resolve);
        report("all risks", risks);
        assertTrue(resolve.toSeconds() < 30 && risks.toSeconds() < 10, resolve + " " + risks);
    }

    private static Dataset dataset() {
        List<Security> bonds =
                IntStream.range(0, BONDS).mapToObj(PostgresScaleTest::bond).toList();
        List<PortfolioGroup> groups = IntStream.range(0, GROUPS)
                .mapToObj(i -> new PortfolioGroup("G" + i, "Group " + i, i < 10 ? null : "G" + i / 10))
                .toList();
        List<Account> accounts = new ArrayList<>();
        List<Membership> memberships = new ArrayList<>();
        for (int i = 0; i < ACCOUNTS; i++) {
            String id = "ACC%06d".formatted(i);
            accounts.add(new Account(id, "Mandate " + i, "USD", BigDecimal.valueOf(1_000_000L + i), BENCHMARK));
            memberships.add(new Membership("G" + i % GROUPS, id));
            memberships.add(new Membership("G" + (i + 1) % GROUPS, id));
        }
        return new Dataset(
                List.of(BENCHMARK),
                bonds,
                groups,
                accounts,
                memberships,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                AS_OF);
    }

    private static Security bond(int i) {
        BigDecimal coupon = BigDecimal.valueOf(100 + i % 700 / 25 * 25, 2);
        LocalDate maturity = AS_OF.plusDays(30 + i % 10_000);
        return new Security(
                cusip(i),
                null,
                i % 3 == 0 ? "TK" + i % 5_000 : null,
                "Issuer%d Inc %s%% %s".formatted(i % 5_000, coupon, maturity),
                "Issuer" + i % 5_000,
                null,
                null,
                null,
                "CORPORATE",
                "USD",
                coupon,
                2,
                "30/360",
                maturity,
                null,
                BigDecimal.valueOf(99),
                BigDecimal.ONE,
                BigDecimal.TEN,
                BigDecimal.TEN,
                null,
                2_000,
                1_000,
                null,
                AS_OF,
                BondTerms.NONE,
                BondTraits.NONE);
    }

    private static String cusip(int i) {
        return Cusip.complete("B%07d".formatted(i)).value();
    }

    private static <T> Duration timed(Supplier<T> work) {
        long start = System.nanoTime();
        work.get();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static void report(String what, Duration took) {
        System.out.printf("at 50,000 bonds and 100,000 accounts: %s %d ms%n", what, took.toMillis());
    }
}
