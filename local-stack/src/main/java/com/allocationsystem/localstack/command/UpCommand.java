package com.allocationsystem.localstack.command;

import com.allocationsystem.localstack.AladdinOperations;
import com.allocationsystem.localstack.Ports;
import com.allocationsystem.localstack.Stack;
import com.allocationsystem.localstack.StackPlan;
import com.allocationsystem.localstack.process.PidBook;
import com.allocationsystem.localstack.process.PortOwner;
import com.allocationsystem.localstack.server.Secrets;
import com.allocationsystem.localstack.state.PrivateFolders;
import com.allocationsystem.localstack.state.ReadyMark;
import com.allocationsystem.localstack.state.Reaper;
import com.allocationsystem.localstack.supervision.Component;
import com.allocationsystem.localstack.supervision.Console;
import com.allocationsystem.localstack.supervision.StartFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** {@code ./dev up}: starts everything, stays, and keeps it running until a signal comes. */
final class UpCommand {

    private static final Duration LOG_CARE = Duration.ofSeconds(10);

    private final Path root;
    private final Path state;
    private final Console console;

    UpCommand(Path root, Path state, Console console) {
        this.root = root;
        this.state = state;
        this.console = console;
    }

    /** @return the exit code: 1 when something could not be started */
    int run(UpOptions options) throws IOException, InterruptedException {
        Instant begun = ProcessHandle.current().info().startInstant().orElse(Instant.now());
        checkOperations();
        Files.createDirectories(state);
        PrivateFolders.make(state);
        try (StackLock lock = StackLock.take(state)) {
            reapEarlierRun();
            recordSelf(options.portBase());
            Ports ports = freePorts(options.portBase());
            Path dataset = new DatasetChoice(root, state).settle(options.data());
            List<Component> components = StackPlan.components(root, state, ports, Secrets.in(state), dataset);
            recordAll(components);
            return keepUp(new Stack(components, state, console), ports, dataset, begun);
        }
    }

    /** Before anything is started: a word that means nothing would be found by the first service only. */
    private static void checkOperations() {
        try {
            AladdinOperations.chosen();
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private int keepUp(Stack stack, Ports ports, Path dataset, Instant begun) throws IOException, InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        // Every way out passes here: Ctrl-C, ./dev down, and the exit after a failed start.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAll(stack, stopped), "stop"));
        console.say("Starting %d programs; their logs are in %s", StackPlan.SIZE, state.resolve("logs"));
        try {
            stack.start();
        } catch (StartFailedException e) {
            console.say("%n%s", e.getMessage());
            return 1;
        }
        new Summary(ports, dataset, Duration.between(begun, Instant.now()))
                .lines()
                .forEach(line -> console.say("%s", line));
        new ReadyMark(state).set();
        while (!stopped.await(LOG_CARE.toMillis(), TimeUnit.MILLISECONDS)) {
            stack.tendLogs();
        }
        return 0;
    }

    private void stopAll(Stack stack, CountDownLatch stopped) {
        console.say("%nStopping ...");
        stack.stop();
        try {
            forget();
        } catch (IOException e) {
            console.say("Could not clear the record in %s: %s", state, e.getMessage());
        }
        console.say("Stopped; nothing of it is running any more.");
        stopped.countDown();
    }

    private void reapEarlierRun() {
        int found = new Reaper(state).stopAll();
        if (found > 0) {
            console.say("Stopped %d programs left over from an earlier run that was killed.", found);
        }
    }

    private static Ports freePorts(int base) {
        Ports ports = Ports.from(base);
        for (Map.Entry<String, Integer> wanted : ports.promised().entrySet()) {
            if (!PortOwner.isFree(wanted.getValue())) {
                throw new UsageException(
                        "Port %d, wanted for %s, is taken by %s. Stop that program, or choose other ports: ./dev up --port-base %d"
                                .formatted(
                                        wanted.getValue(),
                                        wanted.getKey(),
                                        PortOwner.describe(wanted.getValue()),
                                        Ports.firstFreeBase(base + 100)));
            }
        }
        return ports;
    }

    /** Before anything is started, so that ./dev down always finds the stack. */
    private void recordSelf(int port) throws IOException {
        new PidBook(state)
                .write(new PidBook.Entry(
                        Reaper.SUPERVISOR, ProcessHandle.current().pid(), port));
    }

    /** Pid 0: planned, not running yet. */
    private void recordAll(List<Component> components) throws IOException {
        PidBook pids = new PidBook(state);
        for (Component component : components) {
            pids.write(new PidBook.Entry(component.name(), 0, component.port()));
        }
    }

    private void forget() throws IOException {
        new ReadyMark(state).clear();
        PidBook pids = new PidBook(state);
        pids.entries().forEach(entry -> pids.remove(entry.name()));
    }
}
