package com.allocationsystem.localstack.server;

import com.allocationsystem.localstack.supervision.Component;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One packaged service as a component: its own JVM with a small heap, ready when its health endpoint says so.
 *
 * @param name the component's name
 * @param port its HTTP port
 * @param jar its {@code quarkus-run.jar}
 * @param state the state folder, named on the command line so that the process is known as ours
 * @param options how its JVM is tuned
 * @param environment variables added to those of the stack
 * @param after what must be ready first
 */
public record ServiceJvm(
        String name,
        int port,
        Path jar,
        Path state,
        List<String> options,
        Map<String, String> environment,
        Set<String> after) {

    /** For a service that mostly waits: measured with all of them, half the processor time of a start without it. */
    public static final List<String> QUICK_START = List.of("-Xmx256m", "-XX:TieredStopAtLevel=1");

    /** For a service that calculates: the compiler does all it can. */
    public static final List<String> LONG_CALCULATION = List.of("-Xmx512m");

    public Component component() {
        return new Component(name, port, after, this::prepare, () -> isReady(port), Component.Preparation.NONE, "TERM");
    }

    private ProcessBuilder prepare() throws IOException {
        if (!Files.exists(jar)) {
            throw new IOException("%s is not built; run ./dev up without --no-build".formatted(jar));
        }
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(options);
        words.addAll(List.of("-XX:+UseSerialGC", "-Doas.state=" + state));
        words.addAll(extraOptions());
        words.addAll(List.of("-jar", jar.toString()));
        ProcessBuilder command = new ProcessBuilder(words).directory(state.toFile());
        command.environment().putAll(environment);
        return command;
    }

    private static List<String> extraOptions() {
        String options = System.getenv().getOrDefault("OAS_JAVA_OPTIONS", "").strip();
        return options.isEmpty() ? List.of() : List.of(options.split("\\s+"));
    }

    /** @return whether the service at that port says it is ready */
    public static boolean isReady(int port) {
        try {
            HttpURLConnection call =
                    (HttpURLConnection) URI.create("http://127.0.0.1:%d/q/health/ready".formatted(port))
                            .toURL()
                            .openConnection();
            call.setConnectTimeout(500);
            call.setReadTimeout(2000);
            try {
                return call.getResponseCode() == 200;
            } finally {
                call.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }
}
