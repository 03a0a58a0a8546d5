package com.allocationsystem.benchmarks;

import com.allocationsystem.allocation.domain.dispersion.Certificate;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** {@code ./dev bench}: runs the benchmarks and writes {@code benchmarks/RESULTS.md} from that run. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments) throws RunnerException, IOException, URISyntaxException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(SplitBenchmark.class.getName())
                        .build())
                .run();
        Map<Integer, Map<String, Double>> times = new TreeMap<>();
        for (RunResult result : results) {
            int accounts = Integer.parseInt(result.getParams().getParam("accounts"));
            times.computeIfAbsent(accounts, n -> new TreeMap<>())
                    .put(
                            result.getPrimaryResult().getLabel(),
                            result.getPrimaryResult().getScore());
        }
        String report = report(times);
        Path jar = Path.of(Benchmarks.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path target = jar.getParent().getParent().resolve("RESULTS.md");
        Files.writeString(target, report);
        System.out.println(report + "Written to " + target);
    }

    private static String report(Map<Integer, Map<String, Double>> times) {
        StringBuilder text = new StringBuilder();
        text.append("# Benchmark results\n\nWritten by `./dev bench`; not edited by hand. One thread, ")
                .append(Runtime.getRuntime().availableProcessors())
                .append(" cores, ")
                .append(System.getProperty("os.arch"))
                .append(", Java ")
                .append(Runtime.version())
                .append(", JMH average time.\n\nA BUY of 0.4 % of all NAVs; increments of 1,000, smallest pieces of ")
                .append(
                        "200,000, half the accounts short of cash. Times run from legal sizes to pieces and certificate.\n\n")
                .append(
                        "| accounts | MIN_DISPERSION ms | dispersion | bound | gap | status | PRO_RATA ms | one sort ms | ")
                .append("PRO_RATA / sort |\n|---|---|---|---|---|---|---|---|---|\n");
        times.forEach((accounts, byName) -> {
            Certificate certificate =
                    SplitBenchmark.solve(Desk.of(accounts, SplitBenchmark.SEED)).certificate();
            double sort = byName.get("oneSort");
            text.append(String.format(
                    Locale.ROOT,
                    "| %,d | %.3f | %.9f | %.9f | %.1e | %s | %.3f | %.3f | %.1f |%n",
                    accounts,
                    byName.get("minDispersion"),
                    certificate.value(),
                    certificate.lowerBound(),
                    certificate.relativeGap(),
                    certificate.status(),
                    byName.get("proRata"),
                    sort,
                    byName.get("proRata") / sort));
        });
        return text.append('\n').toString();
    }
}
