package com.allocationsystem.benchmarks;

import com.allocationsystem.benchmarks.gap.GapTable;
import com.allocationsystem.benchmarks.http.HttpBenchmark;
import com.allocationsystem.benchmarks.ordinary.OrdinaryOrders;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * {@code ./dev bench}: runs the benchmarks and the peers, and writes {@code benchmarks/RESULTS.md} from that run. With an argument
 * only one section is measured and replaced: {@code large-pieces}, {@code frontiers}, {@code gaps}, {@code ordinary} with the jar of
 * an older build of the benchmarks or without, or {@code --http} for previews over HTTP.
 */
public final class Benchmarks {

    /** Orders of each kind in the table of gaps: 144 a line. */
    private static final int GAP_SEEDS = 3;

    private record Section(String heading, Supplier<String> text) {}

    private static final Map<String, Section> SECTIONS = Map.of(
            "large-pieces", new Section(Report.LARGE_PIECES, Report::largePieces),
            "frontiers", new Section(Report.FRONTIERS, Report::frontiers),
            "gaps", new Section(GapTable.HEADING, () -> GapTable.section(GAP_SEEDS)));

    private Benchmarks() {}

    public static void main(String[] arguments)
            throws RunnerException, IOException, URISyntaxException, InterruptedException, ExecutionException {
        Path folder = folder();
        List<String> words = List.of(arguments);
        if (!words.isEmpty() && words.get(0).equals("--http")) {
            HttpBenchmark.run(folder.getParent(), words.subList(1, words.size()), (section, plot) -> {
                replace(folder.resolve("RESULTS.md"), HttpBenchmark.HEADING, section);
                Files.writeString(folder.resolve(HttpBenchmark.PLOT), plot);
            });
            return;
        }
        if (!words.isEmpty() && words.get(0).equals("ordinary")) {
            Path older = words.size() > 1 ? Path.of(words.get(1)) : null;
            replace(folder.resolve("RESULTS.md"), OrdinaryOrders.HEADING, OrdinaryOrders.section(jar(), older));
            return;
        }
        if (words.size() == 1 && SECTIONS.containsKey(words.get(0))) {
            Section one = SECTIONS.get(words.get(0));
            replace(folder.resolve("RESULTS.md"), one.heading, one.text.get());
            return;
        }
        Map<String, Double> milliseconds = new HashMap<>();
        for (RunResult result : new Runner(new OptionsBuilder()
                        .include(SplitBenchmark.class.getName())
                        .include(ConvexBenchmark.class.getName())
                        .build())
                .run()) {
            String name = result.getPrimaryResult().getLabel() + " "
                    + result.getParams().getParam("accounts");
            milliseconds.put(name, result.getPrimaryResult().getScore());
        }
        BenchmarkOrder small = BenchmarkOrder.of(100, SplitBenchmark.SEED);
        String report = new Report(milliseconds, SlsqpPeer.run(small, folder.resolve("peers/slsqp.py"))).text();
        Path target = folder.resolve("RESULTS.md");
        report += "\n" + GapTable.section(GAP_SEEDS);
        String before = Files.readString(target);
        for (String kept : List.of(OrdinaryOrders.HEADING, HttpBenchmark.HEADING)) {
            String old = section(before, kept);
            report += old.isEmpty() ? "" : "\n" + old.stripTrailing() + "\n";
        }
        Files.writeString(target, report);
        System.out.println(report + "Written to " + target);
    }

    private static void replace(Path target, String heading, String section) throws IOException {
        String report = Files.readString(target);
        String old = section(report, heading);
        Files.writeString(
                target, old.isEmpty() ? report.stripTrailing() + "\n\n" + section : report.replace(old, section));
        System.out.println(section + "Written to " + target);
    }

    /** @return the section with its heading, up to the next; empty when there is none */
    private static String section(String report, String heading) {
        int begin = report.indexOf(heading);
        int next = report.indexOf("\n## ", Math.max(begin, 0));
        return begin < 0 ? "" : report.substring(begin, next < 0 ? report.length() : next);
    }

    /** @return the module's folder: the jar lies in its {@code target} */
    private static Path folder() throws URISyntaxException {
        return jar().getParent().getParent();
    }

    private static Path jar() throws URISyntaxException {
        return Path.of(Benchmarks.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }
}
