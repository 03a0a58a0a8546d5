package com.allocationsystem.localstack;

import com.allocationsystem.localstack.process.PortOwner;
import com.allocationsystem.localstack.server.Secrets;
import com.allocationsystem.localstack.server.ServiceJvm;
import com.allocationsystem.localstack.supervision.Console;
import com.allocationsystem.localstack.supervision.Keeper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * The whole system for one test: {@code ./dev up --detach} on free ports with a fresh state folder, down when closed.
 *
 * <p>It runs what the build has packaged (no second build), on 577 real bonds with what real data lacks: ratings and spreads.
 */
public final class RunningStack implements AutoCloseable {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Path DATASET = ROOT.resolve("allocation-fixtures/src/main/resources/real-bonds");

    private final Path state;
    private final Ports ports;
    private final Map<String, String> settings;

    private RunningStack(Path state, Ports ports, Map<String, String> settings) {
        this.state = state;
        this.ports = ports;
        this.settings = settings;
    }

    /** @throws IOException when something does not become ready; the message holds all that ./dev said */
    public static RunningStack up() throws IOException, InterruptedException {
        return up(Map.of());
    }

    /** @param settings environment variables for every service */
    public static RunningStack up(Map<String, String> settings) throws IOException, InterruptedException {
        Path state = Files.createTempDirectory("oas-journey");
        // Below those of the browser tests (22000 and up), and of the supervisor's tests.
        int base = Ports.firstFreeBase(12_000 + 100 * new Random().nextInt(80));
        RunningStack stack = new RunningStack(state, Ports.from(base), settings);
        try {
            stack.dev(List.of("up", "--detach", "--no-build", "--port-base", "" + base, "--data", DATASET.toString()));
        } catch (IOException e) {
            stack.close();
            throw e;
        }
        return stack;
    }

    /** @return the gateway, without a path, such as {@code http://localhost:12300} */
    public URI gateway() {
        return URI.create("http://localhost:" + ports.gateway());
    }

    /** @return the Aladdin simulator, without a path */
    public URI simulator() {
        return URI.create("http://localhost:" + ports.simulator());
    }

    public Ports ports() {
        return ports;
    }

    /** @return the state folder, absolute */
    public Path state() {
        return state;
    }

    /**
     * @param number 2 for the second
     * @return one more replica of the order gateway, started, ready, and kept running until stopped
     */
    public Keeper orderGatewayReplica(int number) throws IOException {
        ServiceEnvironment environment = new ServiceEnvironment(ports, Secrets.in(state), DATASET, state);
        Map<String, String> variables = environment.of(Service.ORDER_GATEWAY);
        int port = PortOwner.firstFree(ports.base() + 30 + number, Set.of());
        variables.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        variables.putAll(settings);
        Keeper keeper = new Keeper(
                new ServiceJvm(
                                Service.ORDER_GATEWAY.component() + "-" + number,
                                port,
                                ROOT.resolve(Service.ORDER_GATEWAY.module())
                                        .resolve("target/quarkus-app/quarkus-run.jar"),
                                state,
                                ServiceJvm.QUICK_START,
                                variables,
                                Set.of())
                        .component(),
                state,
                new Console(System.out));
        keeper.start();
        keeper.firstReady().join();
        return keeper;
    }

    /**
     * Runs {@code ./dev} for this stack.
     *
     * @return what it printed
     * @throws IOException when its exit code is not 0
     */
    public String dev(List<String> words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(ROOT.resolve("dev").toString()));
        command.addAll(words);
        // A file, not a pipe: the stack that ./dev leaves running would hold a pipe open.
        Path output = Files.createTempFile(state, "dev", ".out");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(settings);
        builder.environment()
                .putAll(Map.of("OAS_LOCAL_DIR", state.toString(), "JAVA_HOME", System.getProperty("java.home")));
        Process process = builder.start();
        process.getOutputStream().close();
        int exit = process.waitFor();
        if (exit != 0) {
            throw new IOException("./dev %s ended with exit code %d:%n%s"
                    .formatted(String.join(" ", words), exit, Files.readString(output)));
        }
        return Files.readString(output);
    }

    /** Takes the stack down and clears its state. */
    @Override
    public void close() throws IOException, InterruptedException {
        try {
            dev(List.of("reset"));
        } finally {
            org.apache.commons.io.FileUtils.deleteDirectory(state.toFile());
        }
    }
}
