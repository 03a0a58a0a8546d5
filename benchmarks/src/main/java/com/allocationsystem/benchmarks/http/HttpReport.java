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

    private HttpReport() {}

    static String of(List<SizeMeasured> measured) {
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
        return text.toString();
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

    private static void add(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values));
    }
}
