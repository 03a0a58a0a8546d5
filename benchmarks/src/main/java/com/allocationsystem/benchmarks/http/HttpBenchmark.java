package com.allocationsystem.benchmarks.http;

import com.allocationsystem.benchmarks.http.Trader.Commit;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/**
 * {@code ./dev bench --http [--one-client] [ACCOUNTS ...]}: previews over HTTP on generated datasets, and the section about them in
 * {@code RESULTS.md}. {@code OAS_BENCH_JAVA_OPTIONS} adds options to each service's JVM, such as a flight recording.
 */
public final class HttpBenchmark {

    /** Of the section. */
    public static final String HEADING = "## Previews over HTTP";

    /** Of its plot, beside {@code RESULTS.md}. */
    public static final String PLOT = "previews.svg";

    private static final List<Integer> SIZES = List.of(PlanPeer.ACCOUNTS, 240, 1_000, 10_000, 100_000);
    private static final int[] CLIENTS = {1, 8, 64};
    private static final String ONE_CLIENT = "--one-client";
    private static final int LARGE = 10_000;
    private static final int PORT = 17_400;

    private HttpBenchmark() {}

    /**
     * @param root of the repository
     * @param words {@code --one-client} for a short run, then numbers of accounts; none for the usual ones
     * @param write takes the section as it is after each size: a size that fails loses none of those before it
     */
    public static void run(Path root, List<String> words, Written write)
            throws IOException, InterruptedException, ExecutionException {
        boolean oneClient = words.contains(ONE_CLIENT);
        List<Integer> sizes = words.stream()
                .filter(word -> !word.equals(ONE_CLIENT))
                .map(Integer::valueOf)
                .toList();
        List<Load> planned = oneClient ? List.of() : PlanPeer.measure(root, CLIENTS[0], CLIENTS[1]);
        List<SizeMeasured> measured = new ArrayList<>();
        for (int accounts : sizes.isEmpty() ? SIZES : sizes) {
            measured.add(measure(root, accounts, oneClient));
            write.section(HttpReport.of(measured, planned), HttpPlot.of(measured));
        }
    }

    /** Where the section goes, and its plot, an SVG. */
    @FunctionalInterface
    public interface Written {
        void section(String text, String plot) throws IOException;
    }

    private static SizeMeasured measure(Path root, int accounts, boolean oneClient)
            throws IOException, InterruptedException, ExecutionException {
        String heap = accounts > LARGE ? "2g" : "512m";
        String options = System.getenv().getOrDefault("OAS_BENCH_JAVA_OPTIONS", "");
        try (BenchedStack stack = BenchedStack.up(root, accounts, PORT, heap, options)) {
            Trader trader = new Trader(stack.gateway());
            HttpRequest preview = trader.preview(accounts);
            long begun = System.nanoTime();
            trader.awaitPositions(preview);
            Duration positionsRead = Duration.ofNanos(System.nanoTime() - begun);
            int bytes = trader.send(preview);
            Load.of(2, warmUp(accounts), accounts > LARGE ? 5 : 40, () -> trader.send(preview));
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
            Iterator<HttpRequest> letters =
                    Stream.generate(trader::typing).flatMap(List::stream).iterator();
            Load search = Load.of(1, Duration.ofSeconds(3), 1, () -> trader.send(letters.next()));
            return new SizeMeasured(
                    accounts,
                    bytes,
                    file,
                    loads,
                    after,
                    search,
                    new Started(stack.startUp(), positionsRead),
                    stack.residentMegabytes(),
                    oneClient ? null : trader.commit(preview));
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
     * @param search one request for each letter of a name that is typed
     * @param megabytes resident after the previews, by program
     * @param commit after all of these; null when it was not measured
     */
    record SizeMeasured(
            int accounts,
            int bytes,
            Load file,
            List<Load> loads,
            Map<String, Duration> processor,
            Load search,
            Started started,
            Map<String, Long> megabytes,
            Commit commit) {}

    /**
     * Until the first preview.
     *
     * @param up until everything ran, the dataset imported
     * @param positionsRead from then on, until the day's positions were read from Aladdin
     */
    record Started(Duration up, Duration positionsRead) {}
}
