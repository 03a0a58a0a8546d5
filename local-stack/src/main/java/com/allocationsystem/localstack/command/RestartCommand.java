package com.allocationsystem.localstack.command;

import com.allocationsystem.localstack.Service;
import com.allocationsystem.localstack.process.PidBook;
import com.allocationsystem.localstack.process.Signals;
import com.allocationsystem.localstack.state.Reaper;
import com.allocationsystem.localstack.supervision.Console;
import com.allocationsystem.localstack.supervision.RestartRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** {@code ./dev restart NAME}: stops one component; the running stack starts it again at once. */
final class RestartCommand {

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(15);
    private static final Duration READY_PATIENCE = Duration.ofSeconds(90);

    private final StatusCommand status;
    private final Path state;
    private final Console console;

    RestartCommand(StatusCommand status, Path state, Console console) {
        this.status = status;
        this.state = state;
        this.console = console;
    }

    /** @return the exit code: 1 when it was not ready again in time */
    int run(String word) throws IOException, InterruptedException {
        String name = Service.componentNamed(word)
                .orElseThrow(() -> new UsageException("'%s' is not part of the stack; it has %s"
                        .formatted(word, String.join(", ", Service.componentNames()))));
        PidBook pids = new PidBook(state);
        pids.find(Reaper.SUPERVISOR)
                .flatMap(pids::process)
                .orElseThrow(() -> new UsageException("The stack is not running. Start it with ./dev up"));
        Instant begun = Instant.now();
        RestartRequest.of(state, name).leave();
        Optional<ProcessHandle> before = pids.find(name).flatMap(pids::process);
        before.ifPresent(process -> Signals.stop(process, Reaper.stopSignal(name), STOP_PATIENCE));
        long oldPid = before.map(ProcessHandle::pid).orElse(0L);
        while (Duration.between(begun, Instant.now()).compareTo(READY_PATIENCE) < 0) {
            if (isReadyAnew(name, oldPid)) {
                console.say(
                        "%s is ready again after %s", name, Console.seconds(Duration.between(begun, Instant.now())));
                return 0;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        console.say("%s was not ready again after %s; see ./dev logs %s", name, Console.seconds(READY_PATIENCE), name);
        return 1;
    }

    private boolean isReadyAnew(String name, long oldPid) throws IOException {
        return status.lines().stream()
                .anyMatch(line ->
                        line.name().equals(name) && line.ready() && line.pid().orElse(oldPid) != oldPid);
    }
}
