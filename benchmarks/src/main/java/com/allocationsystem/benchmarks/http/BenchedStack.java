package com.allocationsystem.benchmarks.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The whole stack on a generated dataset, in a state folder of its own; its programs are known by {@code ./dev status}. */
final class BenchedStack implements AutoCloseable {

    /** The container's own choice: the compiler does all it can. {@code ./dev up} saves on that to start fast. */
    private static final String PRODUCTION = "-XX:TieredStopAtLevel=4 -Xms%1$s -Xmx%1$s";

    private final Path root;
    private final Path state;
    private final int port;
    private final String javaOptions;
    private Duration startUp;

    private BenchedStack(Path root, Path state, int port, String javaOptions) {
        this.root = root;
        this.state = state;
        this.port = port;
        this.javaOptions = javaOptions;
    }

    /**
     * Writes a dataset and starts everything on it.
     *
     * @param heap of each service, as {@code -Xmx} takes it
     * @param moreOptions of each service's JVM
     */
    static BenchedStack up(Path root, int accounts, int port, String heap, String moreOptions)
            throws IOException, InterruptedException {
        Path state = Files.createTempDirectory("oas-bench");
        BenchedStack stack =
                new BenchedStack(root, state, port, (PRODUCTION.formatted(heap) + " " + moreOptions).strip());
        Path dataset = state.resolve("generated-data");
        stack.run(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Doas.root=" + root,
                "-Doas.state=" + state,
                "-jar",
                root.resolve("local-stack/target/local-stack.jar").toString(),
                "demo-data",
                dataset.toString(),
                Integer.toString(accounts)));
        try {
            long begun = System.nanoTime();
            stack.dev("up", "--detach", "--no-build", "--port-base", "" + port, "--data", dataset.toString());
            stack.startUp = Duration.ofNanos(System.nanoTime() - begun);
        } catch (IOException e) {
            stack.close();
            throw e;
        }
        return stack;
    }

    URI gateway() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** @return how long everything took to start on its dataset */
    Duration startUp() {
        return startUp;
    }

    /** @return processor time of each service so far, user and system */
    Map<String, Duration> processorTimes() throws IOException, InterruptedException {
        Map<String, Duration> times = new TreeMap<>();
        for (Map.Entry<String, Long> program : programs().entrySet()) {
            ProcessHandle.of(program.getValue())
                    .flatMap(process -> process.info().totalCpuDuration())
                    .ifPresent(time -> times.put(program.getKey(), time));
        }
        return times;
    }

    /** @return resident memory of each service, MB; empty where the machine does not tell */
    Map<String, Long> residentMegabytes() throws IOException, InterruptedException {
        Map<String, Long> megabytes = new TreeMap<>();
        for (Map.Entry<String, Long> program : programs().entrySet()) {
            Path status = Path.of("/proc", program.getValue().toString(), "status");
            if (Files.isReadable(status)) {
                Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .findFirst()
                        .ifPresent(line ->
                                megabytes.put(program.getKey(), Long.parseLong(line.replaceAll("\\D", "")) / 1024));
            }
        }
        return megabytes;
    }

    private Map<String, Long> programs() throws IOException, InterruptedException {
        Map<String, Long> programs = new TreeMap<>();
        for (JsonNode program : new ObjectMapper().readTree(dev("status", "--json"))) {
            programs.put(program.get("name").asText(), program.get("pid").asLong());
        }
        return programs;
    }

    private String dev(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(root.resolve("dev").toString()));
        command.addAll(List.of(words));
        return run(command);
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        // A file, not a pipe: the stack that ./dev leaves running would hold a pipe open.
        Path output = Files.createTempFile(state, "bench", ".out");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment()
                .putAll(Map.of(
                        "OAS_LOCAL_DIR",
                        state.toString(),
                        "OAS_JAVA_OPTIONS",
                        javaOptions,
                        "OAS_FIRM_LIMITS_MAX_ORDER_NOTIONAL",
                        "10000000000",
                        "OAS_FIRM_LIMITS_MAX_DAILY_NOTIONAL",
                        "1000000000000",
                        "OAS_FIRM_LIMITS_MAX_ISSUE_PERCENT",
                        "100",
                        "JAVA_HOME",
                        System.getProperty("java.home")));
        Process process = builder.start();
        process.getOutputStream().close();
        int exit = process.waitFor();
        String said = Files.readString(output);
        Files.delete(output);
        if (exit != 0) {
            throw new IOException("%s ended with exit code %d:%n%s".formatted(String.join(" ", command), exit, said));
        }
        return said;
    }

    /** Takes the stack down and clears its state. */
    @Override
    public void close() throws IOException, InterruptedException {
        dev("reset");
        try (Stream<Path> files = Files.walk(state)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
