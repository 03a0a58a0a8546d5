package com.allocationsystem.localstack.supervision;

import com.allocationsystem.localstack.process.OwnSession;
import com.allocationsystem.localstack.process.PidBook;
import com.allocationsystem.localstack.process.Signals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Keeps one component running: starts it, waits until it is ready, starts it again when it dies, stops it when told.
 *
 * <p>A component that fails {@link #MOST_FIRST_STARTS} times before it was ever ready, or is not ready after
 * {@link #MOST_START_TIME}, fails the whole start; afterwards it is started again without end, with a back-off.
 */
public final class Keeper {

    static final int MOST_FIRST_STARTS = 3;
    static final Duration MOST_START_TIME = Duration.ofSeconds(150);

    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(15);

    private final Component component;
    private final Path state;
    private final PidBook pids;
    private final Console console;
    private final LogFile log;
    private final Backoff backoff = new Backoff();
    private final CompletableFuture<Duration> firstReady = new CompletableFuture<>();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Object starting = new Object();
    private volatile Process process;
    private String fault = "";

    /** @param state the state folder; logs and process ids are kept under it */
    public Keeper(Component component, Path state, Console console) {
        this.component = component;
        this.state = state;
        this.pids = new PidBook(state);
        this.console = console;
        this.log = new LogFile(state.resolve("logs").resolve(component.name() + ".log"));
    }

    public Component component() {
        return component;
    }

    public LogFile log() {
        return log;
    }

    /** @return completes with the start's duration once first ready, or with a {@link StartFailedException} */
    public CompletableFuture<Duration> firstReady() {
        return firstReady;
    }

    public void start() {
        Thread thread = new Thread(this::keep, "keeper-" + component.name());
        thread.setDaemon(true);
        thread.start();
    }

    /** Stops the component and does not start it again. Waits until it is gone. */
    public void stop() {
        synchronized (starting) {
            stopping.countDown();
        }
        endWhatStillRuns();
        pids.remove(component.name());
    }

    private void keep() {
        for (int starts = 1; stopping.getCount() > 0; starts++) {
            Duration readyFor = runOnce();
            if (stopping.getCount() == 0) {
                return;
            }
            if (!firstReady.isDone() && starts >= MOST_FIRST_STARTS) {
                fail(fault.isEmpty() ? "it ended %d times before it was ready (%s)".formatted(starts, exit()) : fault);
            }
            if (firstReady.isCompletedExceptionally()) {
                return;
            }
            pause(readyFor);
        }
    }

    private void pause(Duration readyFor) {
        if (RestartRequest.of(state, component.name()).take()) {
            console.say("%s is being started again, as asked", component.name());
            return;
        }
        Duration wait = backoff.afterRunOf(readyFor);
        console.say("%s ended (%s); starting it again in %s", component.name(), exit(), Console.seconds(wait));
        await(stopping, wait);
    }

    /** @return how long the run was ready; zero when it never was */
    private Duration runOnce() {
        Instant begun = Instant.now();
        fault = "";
        try {
            if (!launch()) {
                return Duration.ZERO;
            }
            if (!becameReady(begun)) {
                return Duration.ZERO;
            }
            component.whenReady().run();
            Instant ready = Instant.now();
            if (!firstReady.complete(Duration.between(begun, ready))) {
                console.say("%s is ready again (pid %d)", component.name(), process.pid());
            }
            process.waitFor();
            return Duration.between(ready, Instant.now());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Duration.ZERO;
        } catch (Exception e) {
            fault = String.valueOf(e.getMessage());
            return Duration.ZERO;
        } finally {
            endWhatStillRuns();
        }
    }

    private void endWhatStillRuns() {
        Process running = process;
        if (running != null && running.isAlive()) {
            Signals.stop(running.toHandle(), component.stopSignal(), STOP_PATIENCE);
        }
    }

    private boolean launch() throws Exception {
        RestartRequest.of(state, component.name()).take();
        ProcessBuilder command = OwnSession.wrap(component.launch().prepare());
        Files.createDirectories(log.path().getParent());
        if (process == null) {
            log.beginAnew();
        }
        command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()));
        synchronized (starting) {
            if (stopping.getCount() == 0) {
                return false;
            }
            process = command.start();
            pids.write(new PidBook.Entry(component.name(), process.pid(), component.port()));
        }
        process.getOutputStream().close();
        return true;
    }

    private boolean becameReady(Instant begun) throws InterruptedException {
        while (!process.waitFor(POLL.toMillis(), TimeUnit.MILLISECONDS)) {
            if (component.readiness().holds()) {
                return true;
            }
            if (!firstReady.isDone() && Duration.between(begun, Instant.now()).compareTo(MOST_START_TIME) > 0) {
                fail("it was not ready after " + Console.seconds(MOST_START_TIME));
                return false;
            }
        }
        return false;
    }

    private void fail(String reason) {
        if (stopping.getCount() == 0) {
            return;
        }
        firstReady.completeExceptionally(new StartFailedException(component.name(), reason, log));
    }

    private String exit() {
        Process ended = process;
        if (!fault.isEmpty() || ended == null || ended.isAlive()) {
            return fault.isEmpty() ? "it could not be started" : fault;
        }
        // The JDK reports a death by signal N as 128 + N.
        return ended.exitValue() > 128 ? "signal " + (ended.exitValue() - 128) : "exit code " + ended.exitValue();
    }

    private static void await(CountDownLatch latch, Duration most) {
        try {
            latch.await(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Keeps the log from growing without end. */
    public void tendLog() {
        try {
            log.rotateIfLong();
        } catch (IOException e) {
            console.say("%s: its log could not be rotated: %s", component.name(), e.getMessage());
        }
    }
}
