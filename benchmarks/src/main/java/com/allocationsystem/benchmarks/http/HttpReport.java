package com.allocationsystem.benchmarks.http;

import com.allocationsystem.benchmarks.http.HttpBenchmark.SizeMeasured;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The section of {@code RESULTS.md} about previews over HTTP. */
final class HttpReport {

    private static final Set<String> NOT_OURS = Set.of("aladdin-simulator", "postgres", "redis");

    private static final int GROWTH_FROM = 1_000;

    /** Aladdin's orders:batchPost. */
    private static final int PER_CALL = 100;

    private static final int CALLS_A_MINUTE = 250;

    private HttpReport() {}

    /** @param planned the plan's own design at one client and at several; empty when it was not measured */
    static String of(List<SizeMeasured> measured, List<Load> planned) {
        StringBuilder text = new StringBuilder(HttpBenchmark.HEADING);
        add(
                text,
                "%n%nMIN_DISPERSION with certificate and check, through the gateway, all programs on this machine (%d cores, load %.1f"
                        + " at the end), made-up accounts of 28 bonds each. File: %s of 1 kB through the same gateway in the same run. %s.%n%n",
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                "favicon.svg",
                Instant.now().toString().substring(0, 10));
        add(
                text,
                "| accounts | clients | previews a second | p50 ms | p95 ms | p99 ms | p50 / file's p50 | failed | answer bytes |%n"
                        + "|---|---|---|---|---|---|---|---|---|%n");
        for (SizeMeasured size : measured) {
            for (Load load : size.loads()) {
                add(
                        text,
                        "| %,d | %d | %.1f | %.1f | %.1f | %.1f | %.0f | %d | %,d |%n",
                        size.accounts(),
                        load.clients(),
                        load.perSecond(),
                        load.milliseconds(0.5),
                        load.milliseconds(0.95),
                        load.milliseconds(0.99),
                        load.milliseconds(0.5) / size.file().milliseconds(0.5),
                        load.failures(),
                        size.bytes());
                if (load.firstFailure() != null) {
                    System.out.println("First failure: " + load.firstFailure());
                }
            }
        }
        add(text, "%n![time of a preview by number of accounts](%s)%n", HttpBenchmark.PLOT);
        measured.stream()
                .filter(size -> size.accounts() == PlanPeer.ACCOUNTS)
                .forEach(ours -> addPlanned(text, ours, planned));
        addGrowth(text, measured);
        add(text, "%nProcessor time of one preview (user and system, one client), ms:%n%n");
        add(
                text,
                "| accounts | our services | each of them | Aladdin's stand-in, PostgreSQL, Redis |%n|---|---|---|---|%n");
        for (SizeMeasured size : measured) {
            add(
                    text,
                    "| %,d | %.1f | %s | %s |%n",
                    size.accounts(),
                    size.processor().entrySet().stream()
                            .filter(entry -> !NOT_OURS.contains(entry.getKey()))
                            .mapToDouble(entry -> milliseconds(entry.getValue()))
                            .sum(),
                    each(size.processor(), false),
                    each(size.processor(), true));
        }
        addRest(text, measured);
        return text.toString();
    }

    private static void addPlanned(StringBuilder text, SizeMeasured ours, List<Load> planned) {
        if (planned.isEmpty()) {
            return;
        }
        add(
                text,
                "%nThe plan's own design over %d accounts: Flask and SciPy's SLSQP, accounts in memory, no certificate, check or seal"
                        + " (`peers/plan_preview.py`, gunicorn, a worker a processor).%n%n| clients | previews a second | p50 ms | ours a second / its |%n|---|---|---|---|%n",
                PlanPeer.ACCOUNTS);
        for (Load load : planned) {
            ours.loads().stream()
                    .filter(same -> same.clients() == load.clients())
                    .forEach(same -> add(
                            text,
                            "| %d | %.1f | %.1f | %.1f |%n",
                            load.clients(),
                            load.perSecond(),
                            load.milliseconds(0.5),
                            same.perSecond() / load.perSecond()));
        }
    }

    /** How the time of one preview grows with the accounts: 1 is in proportion. */
    private static void addGrowth(StringBuilder text, List<SizeMeasured> measured) {
        SizeMeasured largest = measured.get(measured.size() - 1);
        measured.stream()
                .filter(size -> size.accounts() == GROWTH_FROM && largest.accounts() > GROWTH_FROM)
                .forEach(small -> add(
                        text,
                        "%nGrowth exponent of a preview's p50 from %,d to %,d accounts: %.2f.%n",
                        GROWTH_FROM,
                        largest.accounts(),
                        Math.log(median(largest) / median(small))
                                / Math.log((double) largest.accounts() / small.accounts())));
    }

    private static double median(SizeMeasured size) {
        return size.loads().get(0).milliseconds(0.5);
    }

    private static void addRest(StringBuilder text, List<SizeMeasured> measured) {
        add(
                text,
                "%nThe rest of the path. Start-up: until everything runs, the dataset imported; positions: from then until Aladdin's stand-in"
                        + " has told those of the day. Search: one request for each letter of a name. A commit is accepted when it is answered,"
                        + " and done when Aladdin has every child order; the quota alone is %d orders a call, %d calls a minute.%n%n"
                        + "| accounts | start-up s | positions s | search p50 ms | p99 ms | children | accepted s | done s | quota alone s | done / quota | resident MB |%n"
                        + "|---|---|---|---|---|---|---|---|---|---|---|%n",
                PER_CALL,
                CALLS_A_MINUTE);
        for (SizeMeasured size : measured) {
            add(
                    text,
                    "| %,d | %.1f | %.1f | %.1f | %.1f | %s | %s |%n",
                    size.accounts(),
                    seconds(size.started().up()),
                    seconds(size.started().positionsRead()),
                    size.search().milliseconds(0.5),
                    size.search().milliseconds(0.99),
                    commit(size),
                    size.megabytes());
        }
    }

    private static String commit(SizeMeasured size) {
        if (size.commit() == null) {
            return " | | | |";
        }
        int children = size.commit().children();
        double quota = Math.ceil(children / (double) PER_CALL) * 60 / CALLS_A_MINUTE;
        double done = seconds(size.commit().submitted());
        return String.format(
                Locale.ROOT,
                "%,d | %.2f | %.1f | %.1f | %.2f",
                children,
                seconds(size.commit().accepted()),
                done,
                quota,
                done / quota);
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1e3;
    }

    private static String each(Map<String, Duration> times, boolean notOurs) {
        StringBuilder text = new StringBuilder();
        times.forEach((name, time) -> {
            if (NOT_OURS.contains(name) == notOurs) {
                add(text, "%s%s %.1f", text.isEmpty() ? "" : ", ", name, milliseconds(time));
            }
        });
        return text.toString();
    }

    private static double milliseconds(Duration time) {
        return time.toNanos() / 1e6;
    }

    static void add(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values));
    }
}
