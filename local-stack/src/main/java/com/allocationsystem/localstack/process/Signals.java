package com.allocationsystem.localstack.process;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Stops processes: politely first, by force when they do not listen. */
public final class Signals {

    private Signals() {}

    /** Sends a signal by name, such as {@code INT}; a process that is gone already is no fault. */
    public static void send(String signal, ProcessHandle handle) {
        if (signal.equals("TERM")) {
            handle.destroy();
            return;
        }
        try {
            // The shell's own kill: the JDK knows only TERM and KILL, and minimal machines have no kill program.
            new ProcessBuilder("sh", "-c", "kill -s \"$0\" \"$1\"", signal, Long.toString(handle.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            handle.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Sends the signal, waits, then kills what is left together with its children.
     *
     * @param patience how long it may take to stop by itself
     * @return whether it stopped by itself
     */
    public static boolean stop(ProcessHandle handle, String signal, Duration patience) {
        List<ProcessHandle> family =
                Stream.concat(handle.descendants(), Stream.of(handle)).toList();
        send(signal, handle);
        boolean obeyed = ended(handle, patience);
        if (!obeyed) {
            family.forEach(ProcessHandle::destroyForcibly);
            ended(handle, Duration.ofSeconds(5));
        }
        return obeyed;
    }

    /** @return whether the process ended within the time */
    public static boolean ended(ProcessHandle handle, Duration patience) {
        CompletableFuture<ProcessHandle> exit = handle.onExit();
        try {
            exit.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return !handle.isAlive() || CommandLine.of(handle).words().isEmpty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !handle.isAlive();
        }
    }
}
