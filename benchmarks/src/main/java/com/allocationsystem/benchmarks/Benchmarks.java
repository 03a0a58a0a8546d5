package com.allocationsystem.benchmarks;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** {@code ./dev bench}: runs the benchmarks and the peers, and writes {@code benchmarks/RESULTS.md} from that run. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments)
            throws RunnerException, IOException, URISyntaxException, InterruptedException {
        Path folder = folder();
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
        Desk small = Desk.of(100, SplitBenchmark.SEED);
        String report =
                new Report(milliseconds, SlsqpPeer.run(small, folder.resolve("src/main/python/slsqp.py"))).text();
        Path target = folder.resolve("RESULTS.md");
        Files.writeString(target, report);
        System.out.println(report + "Written to " + target);
    }

    /** @return the module's folder: the jar lies in its {@code target} */
    private static Path folder() throws URISyntaxException {
        Path jar = Path.of(Benchmarks.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return jar.getParent().getParent();
    }
}
