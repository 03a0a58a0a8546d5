package com.allocationsystem.referencedata.adapter.out.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.referencedata.application.port.out.StartOfDayColumns;
import com.allocationsystem.referencedata.domain.exposure.AccountExposure;
import com.allocationsystem.referencedata.domain.exposure.Exposures;
import com.allocationsystem.referencedata.domain.exposure.StartOfDay;
import com.allocationsystem.referencedata.domain.portfolio.Account;
import com.allocationsystem.referencedata.domain.portfolio.Benchmark;
import com.allocationsystem.referencedata.domain.position.Holding;
import com.allocationsystem.referencedata.domain.security.BondRisk;
import com.allocationsystem.referencedata.fixture.SampleDataset;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Columns of many accounts with fifty positions each; prints how long making them takes once, and seeing them per preview.
 * 10,000 accounts by default; {@code -Doas.scale.accounts=100000} for 5,000,000 positions.
 */
class StartOfDayScaleTest {

    private static final int ACCOUNTS = Integer.getInteger("oas.scale.accounts", 10_000);
    private static final int BONDS = 50_000;
    private static final int HELD = 50;
    private static final int BATCH = 1_000;
    private static final BondRisk TRADED =
            SampleDataset.kept().securities().get(0).risk("AT&T");

    private final Map<String, BondRisk> risks = Stream.concat(
                    Stream.of(TRADED), IntStream.range(0, BONDS).mapToObj(StartOfDayScaleTest::bond))
            .collect(Collectors.toMap(BondRisk::cusip, Function.identity()));

    @Test
    void previewReadsSums_notPositions() {
        StartOfDayColumns columns = new PostgresStartOfDayColumns(TestDatabase.migrated());
        timed("kept", () -> {
            for (int from = 0; from < ACCOUNTS; from += BATCH) {
                columns.keep(IntStream.range(from, Math.min(from + BATCH, ACCOUNTS))
                        .mapToObj(this::startOfDay)
                        .toList());
            }
            return null;
        });
        List<Account> accounts = IntStream.range(0, ACCOUNTS)
                .mapToObj(StartOfDayScaleTest::account)
                .toList();
        List<String> ids = accounts.stream().map(Account::accountId).toList();
        timed("versions compared", () -> columns.versions(ids));
        List<AccountExposure> exposures =
                timed("seen from one bond", () -> new Exposures(TRADED, columns.seenFrom(TRADED, ids))
                        .of(accounts, List.of(), Map.of()));

        assertEquals(ACCOUNTS, exposures.size());
        // Every tenth account holds 1,000 of the traded bond at 990.00, its only one of that issuer.
        assertEquals(1_000, exposures.get(0).holdingPar());
        assertEquals(new BigDecimal("990.00"), exposures.get(0).issuerMarketValue());
        assertEquals(0, exposures.get(1).holdingPar());
        // 50 x 990.00 x 5 years / 1,000,000
        assertEquals(0.2475, exposures.get(1).durationYears());
    }

    private StartOfDay startOfDay(int i) {
        String id = id(i);
        List<Holding> holdings = IntStream.range(0, HELD)
                .mapToObj(k -> new Holding(
                        id,
                        i % 10 == 0 && k == 0 ? TRADED.cusip() : "B" + (i * 37 + k * 1_009) % BONDS,
                        1_000,
                        new BigDecimal("990.00")))
                .toList();
        return StartOfDay.of(id, "v", holdings, risks);
    }

    private static BondRisk bond(int i) {
        return new BondRisk(
                "B" + i,
                "Issuer " + i % 5_000,
                i % 3 == 0 ? TRADED.sector() : "SECTOR " + i % 12,
                BigDecimal.valueOf(5),
                BigDecimal.valueOf(4),
                BigDecimal.valueOf(120));
    }

    private static Account account(int i) {
        Benchmark benchmark = new Benchmark("B", "B", BigDecimal.ONE, BigDecimal.ONE, null);
        return new Account(id(i), "Mandate " + i, "USD", BigDecimal.valueOf(1_000_000), benchmark);
    }

    private static String id(int i) {
        return "ACC%06d".formatted(i);
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        System.out.printf(
                "start of day, %,d positions of %,d accounts: %s in %,d ms%n",
                (long) ACCOUNTS * HELD,
                ACCOUNTS,
                what,
                Duration.ofNanos(System.nanoTime() - start).toMillis());
        return result;
    }
}
