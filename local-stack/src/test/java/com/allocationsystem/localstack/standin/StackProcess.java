package com.allocationsystem.localstack.standin;

import com.allocationsystem.localstack.command.LocalStack;
import com.allocationsystem.localstack.process.CommandLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs the commands behind ./dev in JVMs of their own, against a stand-in repository. */
public final class StackProcess {

    private static final Pattern STATUS =
            Pattern.compile("\\{\"name\":\"([a-z-]+)\",\"pid\":(\\d+|null),\"port\":(\\d+),\"ready\":(true|false)}");

    private final Path root;
    private final Path state;
    private final int portBase;

    public StackProcess(Path root, Path state, int portBase) {
        this.root = root;
        this.state = state;
        this.portBase = portBase;
    }

    /**
     * How a command ended.
     *
     * @param exit its exit code
     * @param output all it printed
     */
    public record Outcome(int exit, String output) {}

    /**
     * One line of {@code status --json}.
     *
     * @param name the component
     * @param pid 0 while it is not running
     * @param port its port
     * @param ready whether it can be used
     */
    public record Line(String name, long pid, int port, boolean ready) {}

    /** Starts the supervisor; its output goes to a file. */
    public Process up() throws IOException {
        return command(List.of("up", "--port-base", Integer.toString(portBase)))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output().toFile()))
                .start();
    }

    public Path output() {
        return root.resolve("up.out");
    }

    public Outcome run(String... words) throws IOException, InterruptedException {
        Process process = command(List.of(words)).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        return new Outcome(process.waitFor(), output);
    }

    public List<Line> status() throws IOException, InterruptedException {
        List<Line> lines = new ArrayList<>();
        Matcher matcher = STATUS.matcher(run("status", "--json").output());
        while (matcher.find()) {
            long pid = matcher.group(2).equals("null") ? 0 : Long.parseLong(matcher.group(2));
            lines.add(new Line(
                    matcher.group(1), pid, Integer.parseInt(matcher.group(3)), Boolean.parseBoolean(matcher.group(4))));
        }
        return lines;
    }

    public Line status(String name) throws IOException, InterruptedException {
        return status().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElse(new Line(name, 0, 0, false));
    }

    /** @return every live process whose command line names the state folder, except this JVM */
    public List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses()
                .filter(handle -> handle.pid() != ProcessHandle.current().pid())
                .filter(handle -> CommandLine.of(handle).names(state))
                .toList();
    }

    /** Asks again until it holds. */
    public static boolean eventually(int mostSeconds, BooleanSupplier holds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(mostSeconds);
        while (System.nanoTime() < end) {
            if (holds.getAsBoolean()) {
                return true;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return false;
    }

    public boolean isReady() {
        return Files.exists(state.resolve("ready"));
    }

    private ProcessBuilder command(List<String> words) {
        List<String> all = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-Doas.root=" + root,
                "-Doas.state=" + state,
                "-cp",
                System.getProperty("java.class.path"),
                LocalStack.class.getName()));
        all.addAll(words);
        return new ProcessBuilder(all);
    }
}
