package com.allocationsystem.benchmarks.http;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/**
 * {@code ./dev bench --http [--one-client] [ACCOUNTS ...]}: previews over HTTP on generated datasets, and the section about them in
 * {@code RESULTS.md}. {@code OAS_BENCH_JAVA_OPTIONS} adds options to each service's JVM, such as a flight recording.
 */
public final class HttpBenchmark {

    /** Of the section. */
    public static final String HEADING = "## Previews over HTTP";

    private static final List<Integer> SIZES = List.of(240, 1_000, 10_000, 100_000);
    private static final int[] CLIENTS = {1, 8, 64};
    private static final String ONE_CLIENT = "--one-client";
    private static final int LARGE = 10_000;
    private static final int PORT = 17_400;

    private HttpBenchmark() {}

    /**
     * @param root of the repository
     * @param words {@code --one-client} for a short run, then numbers of accounts; none for the usual ones
     * @return the section about this run
     */
    public static String section(Path root, List<String> words)
            throws IOException, InterruptedException, ExecutionException {
        boolean oneClient = words.contains(ONE_CLIENT);
        List<String> sizes =
                words.stream().filter(word -> !word.equals(ONE_CLIENT)).toList();
        List<SizeMeasured> measured = new ArrayList<>();
        for (int accounts :
                sizes.isEmpty() ? SIZES : sizes.stream().map(Integer::valueOf).toList()) {
            measured.add(measure(root, accounts, oneClient));
        }
        return HttpReport.of(measured);
    }

    private static SizeMeasured measure(Path root, int accounts, boolean oneClient)
            throws IOException, InterruptedException, ExecutionException {
        String heap = accounts > LARGE ? "2g" : "512m";
        String options = System.getenv().getOrDefault("OAS_BENCH_JAVA_OPTIONS", "");
        try (BenchedStack stack = BenchedStack.up(root, accounts, PORT, heap, options)) {
            Trader trader = new Trader(stack.gateway());
            HttpRequest preview = trader.preview(accounts);
            int bytes = trader.send(preview);
            Load.of(2, warmUp(accounts), 3, () -> trader.send(preview));
            Load.of(2, Duration.ofSeconds(2), 1, () -> trader.send(trader.file()));
            Load file = Load.of(1, Duration.ofSeconds(2), 1, () -> trader.send(trader.file()));
            Map<String, Duration> before = stack.processorTimes();
            Load one = Load.of(1, Duration.ofSeconds(10), 3, () -> trader.send(preview));
            Map<String, Duration> after = stack.processorTimes();
            List<Load> loads = new ArrayList<>(List.of(one));
            for (int i = 1; i < CLIENTS.length && accounts <= LARGE && !oneClient; i++) {
                loads.add(Load.of(CLIENTS[i], Duration.ofSeconds(10), 1, () -> trader.send(preview)));
            }
            after.replaceAll((name, time) ->
                    time.minus(before.getOrDefault(name, time)).dividedBy(Math.max(1, one.sorted().length)));
            return new SizeMeasured(accounts, bytes, file, loads, after);
        }
    }

    private static Duration warmUp(int accounts) {
        return Duration.ofSeconds(accounts > LARGE ? 1 : 20);
    }

    /**
     * What was measured at one size.
     *
     * @param bytes of one answer, not compressed
     * @param file a file of some 1 kB through the same gateway, one client
     * @param loads previews, by number of clients
     * @param processor time of one preview, by program
     */
    record SizeMeasured(int accounts, int bytes, Load file, List<Load> loads, Map<String, Duration> processor) {}
}
