package com.allocationsystem.benchmarks;

import com.allocationsystem.allocation.engine.frontier.Frontier;
import com.allocationsystem.allocation.model.certificate.Certificate;
import com.allocationsystem.benchmarks.gap.ThreadUse;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ojalgo.OjAlgoUtils;

/**
 * What {@code RESULTS.md} says about one run.
 *
 * @param milliseconds by benchmark and number of accounts
 * @param slsqp what the Python peer printed about 100 accounts
 */
record Report(Map<String, Double> milliseconds, JsonNode slsqp) {

    private static final int[] SIZES = {100, 1_000, 10_000, 100_000};
    static final String LARGE_PIECES = "## Orders of a few large pieces";
    static final String FRONTIERS = "## Frontiers";

    private static final int[] FEW = {8, 16, 24, 40, 60, 120, 240, 1_000};

    String text() throws IOException {
        StringBuilder text =
                new StringBuilder("# Benchmark results\n\nWritten by `./dev bench`; not edited by hand.\n\n");
        machine(text);
        dispersion(text);
        engine(text);
        return text + "\n" + largePieces() + "\n" + frontiers();
    }

    private void machine(StringBuilder text) throws IOException {
        add(
                text,
                "%s, %d cores, load %.1f at the end; one thread; Java %s, JMH average times; ojAlgo %s; %s. %s.%n%n",
                processor(),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.version(),
                OjAlgoUtils.getVersion(),
                slsqp.get("versions").asText(),
                Instant.now().toString().substring(0, 10));
        add(
                text,
                "A BUY of 0.4 %% of all NAVs; increments of 1,000, smallest pieces of 200,000, half the accounts short"
                        + " of cash. Our times run from legal sizes to pieces and certificate.%n%n");
    }

    private void dispersion(StringBuilder text) {
        add(text, "## MIN_DISPERSION and its peers%n%n");
        add(
                text,
                "| accounts | peer | time ms | dispersion | bound | gap | time / ours |%n|---|---|---|---|---|---|---|%n");
        for (int accounts : SIZES) {
            BenchmarkOrder order = BenchmarkOrder.of(accounts, SplitBenchmark.SEED);
            Certificate ours = SplitBenchmark.solve(order).certificate();
            double time = milliseconds.get("minDispersion " + accounts);
            add(
                    text,
                    "| %,d | ours, with certificate | %.3f | %.9f | %.9f | %.1e | 1 |%n",
                    accounts,
                    time,
                    ours.value(),
                    ours.lowerBound(),
                    ours.relativeGap());
            Double convex = milliseconds.get("convexRelaxation " + accounts);
            if (convex != null) {
                ConvexPeer peer = new ConvexPeer(order);
                double relaxed = peer.dispersion(peer.solve());
                add(
                        text,
                        "| %,d | ojAlgo ADMM, continuous relaxation | %.1f | %.9f | | | %,.0f |%n",
                        accounts,
                        convex,
                        relaxed,
                        convex / time);
            }
            if (accounts == SIZES[0]) {
                double slow = slsqp.get("milliseconds").asDouble();
                double reached = slsqp.get("dispersion").asDouble();
                add(
                        text,
                        "| %,d | SciPy SLSQP as planned | %.1f | %.9f | | | %,.0f |%n",
                        accounts,
                        slow,
                        reached,
                        slow / time);
            }
        }
        add(
                text,
                "%nThe relaxation has no smallest pieces and no increments, so it may lie below our bound, which is one"
                        + " on legal splits. SLSQP (relaxation too; dispersion before the trade %.9f) said after %d"
                        + " iterations: \"%s\"; its pieces miss the order by %,.0f par.%n%n",
                slsqp.get("before").asDouble(),
                slsqp.get("iterations").asInt(),
                slsqp.get("message").asText(),
                slsqp.get("missed_par").asDouble());
        add(
                text,
                "100,000 accounts take %.0f times as long as 1,000.%n%n",
                milliseconds.get("minDispersion 100000") / milliseconds.get("minDispersion 1000"));
    }

    private void engine(StringBuilder text) {
        add(text, "## PRO_RATA beside one sort, and memory%n%n");
        add(
                text,
                "| accounts | PRO_RATA ms | one sort of as many doubles ms | PRO_RATA / sort | MIN_DISPERSION bytes an account |%n");
        add(text, "|---|---|---|---|---|%n");
        for (int accounts : SIZES) {
            double ours = milliseconds.get("proRata " + accounts);
            double sort = milliseconds.get("oneSort " + accounts);
            add(
                    text,
                    "| %,d | %.3f | %.3f | %.1f | %d |%n",
                    accounts,
                    ours,
                    sort,
                    ours / sort,
                    bytesAnAccount(accounts));
        }
        add(
                text,
                "%nBytes: all that one solve allocates beyond its inputs, garbage included, so more than it ever holds.%n");
    }

    static String largePieces() {
        StringBuilder text = new StringBuilder();
        add(text, LARGE_PIECES + "%n%n");
        add(
                text,
                "20 orders of each size, half of them sales with odd lots; the smallest piece is 1 million to the number stated; CPU"
                        + " time of the thread, each order once, after a first round, without the check. Exact intervals: proven by the least cost of every total.%n%n");
        add(
                text,
                "| accounts | smallest piece up to | OPTIMAL | WITHIN_GAP_TOLERANCE | GAP_OPEN | ms: mean | worst | most exact intervals |%n");
        add(text, "|---|---|---|---|---|---|---|---|%n");
        for (int accounts : FEW) {
            largePieces(text, accounts, 5);
            largePieces(text, accounts, 20);
        }
        return text.toString();
    }

    static String frontiers() {
        StringBuilder text = new StringBuilder();
        add(text, FRONTIERS + "%n%n");
        add(
                text,
                "Up to 11 allocations from pro rata to minimum dispersion, for 10 orders of each size, half of them sales; plans included, without"
                        + " the check, after a first round; CPU time of the thread. One: an allocation without a limit.%n%n");
        add(
                text,
                "| accounts | smallest piece | points | OPTIMAL | one ms | frontier ms: mean | worst | frontier / 11 x one |%n");
        add(text, "|---|---|---|---|---|---|---|---|%n");
        for (int accounts : List.of(48, 240)) {
            frontiers(text, accounts, 200_000, "200,000");
            frontiers(text, accounts, 0, "1 to 5 million");
        }
        return text.toString();
    }

    private static void frontiers(StringBuilder text, int accounts, long smallestPar, String smallest) {
        FrontierTimes times = FrontierTimes.measure(accounts, smallestPar);
        add(
                text,
                "| %,d | %s | %d | %d | %.1f | %.0f | %.0f | %.2f |%n",
                accounts,
                smallest,
                times.points(),
                times.optimal(),
                times.oneMilliseconds(),
                times.frontierMilliseconds(),
                times.worstMilliseconds(),
                times.frontierMilliseconds() / (Frontier.POINTS * times.oneMilliseconds()));
    }

    private static void largePieces(StringBuilder text, int accounts, int mostMillions) {
        LargePieces found = LargePieces.measure(accounts, mostMillions);
        add(
                text,
                "| %,d | %d million | %d | %d | %d | %.1f | %.0f | %,d |%n",
                accounts,
                mostMillions,
                found.count(Certificate.Status.OPTIMAL),
                found.count(Certificate.Status.WITHIN_GAP_TOLERANCE),
                found.count(Certificate.Status.GAP_OPEN),
                found.meanMilliseconds(),
                found.worstMilliseconds(),
                found.mostExact());
    }

    private static long bytesAnAccount(int accounts) {
        BenchmarkOrder order = BenchmarkOrder.of(accounts, SplitBenchmark.SEED);
        SplitBenchmark.solve(order);
        long before = ThreadUse.allocatedBytes();
        SplitBenchmark.solve(order);
        return (ThreadUse.allocatedBytes() - before) / accounts;
    }

    private static String processor() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(info)) {
            return System.getProperty("os.arch");
        }
        return Files.readAllLines(info).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 2))
                .findFirst()
                .orElse(System.getProperty("os.arch"));
    }

    private static void add(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values));
    }
}
