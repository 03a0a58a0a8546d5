package com.allocationsystem.benchmarks;

import com.allocationsystem.allocation.model.certificate.Certificate;
import com.fasterxml.jackson.databind.JsonNode;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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
    private static final int[] FEW = {8, 12, 16, 20, 24, 32, 40, 60, 120, 240};

    String text() throws IOException {
        StringBuilder text =
                new StringBuilder("# Benchmark results\n\nWritten by `./dev bench`; not edited by hand.\n\n");
        machine(text);
        dispersion(text);
        engine(text);
        largePieces(text);
        return text.toString();
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
            Desk desk = Desk.of(accounts, SplitBenchmark.SEED);
            Certificate ours = SplitBenchmark.solve(desk).certificate();
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
                ConvexPeer peer = new ConvexPeer(desk);
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

    private void largePieces(StringBuilder text) {
        add(text, "%n## Orders of a few large pieces%n%n");
        add(
                text,
                "20 orders of each size, half of them sales with odd lots, smallest pieces of 1 to 5 million; each timed once,"
                        + " after a first round. Up to 64 accounts are proven by cases.%n%n");
        add(text, "| accounts | OPTIMAL | WITHIN_TOLERANCE | GAP_OPEN | ms: mean | worst | most cases |%n");
        add(text, "|---|---|---|---|---|---|---|%n");
        for (int accounts : FEW) {
            LargePieces found = LargePieces.measure(accounts);
            add(
                    text,
                    "| %,d | %d | %d | %d | %.1f | %.0f | %,d |%n",
                    accounts,
                    found.count(Certificate.Status.OPTIMAL),
                    found.count(Certificate.Status.WITHIN_TOLERANCE),
                    found.count(Certificate.Status.GAP_OPEN),
                    found.meanMilliseconds(),
                    found.worstMilliseconds(),
                    found.mostCases());
        }
    }

    private static long bytesAnAccount(int accounts) {
        Desk desk = Desk.of(accounts, SplitBenchmark.SEED);
        SplitBenchmark.solve(desk);
        long before = allocated();
        SplitBenchmark.solve(desk);
        return (allocated() - before) / accounts;
    }

    private static long allocated() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
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
