package com.allocationsystem.localstack.state;

import com.allocationsystem.localstack.process.PidBook;
import com.allocationsystem.localstack.process.Signals;
import com.allocationsystem.localstack.server.PostgresServer;
import com.allocationsystem.localstack.server.RedisServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Stops what the record of a state folder names, also when the stack that started it is gone. */
public final class Reaper {

    /** The record's name for the stack itself. */
    public static final String SUPERVISOR = "supervisor";

    private static final Duration SUPERVISOR_PATIENCE = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Set<String> SERVERS = Set.of(PostgresServer.NAME, RedisServer.NAME);

    private final PidBook pids;
    private final ReadyMark ready;

    public Reaper(Path state) {
        this.pids = new PidBook(state);
        this.ready = new ReadyMark(state);
    }

    /** @return how many programs were running */
    public int stopAll() {
        List<PidBook.Entry> before = pids.entries().stream()
                .filter(entry -> pids.process(entry).isPresent())
                .filter(entry -> entry.pid() != ProcessHandle.current().pid())
                .toList();
        // The stack first: it stops its children in order, and cannot start again what is stopped below.
        stop(entry -> entry.name().equals(SUPERVISOR), SUPERVISOR_PATIENCE);
        stop(entry -> !SERVERS.contains(entry.name()), PATIENCE);
        stop(entry -> true, PATIENCE);
        pids.entries().forEach(entry -> pids.remove(entry.name()));
        ready.clear();
        return before.size();
    }

    private void stop(Predicate<PidBook.Entry> which, Duration patience) {
        pids.entries().stream()
                .filter(which)
                .filter(entry -> entry.pid() != ProcessHandle.current().pid())
                .toList()
                .parallelStream()
                .forEach(entry -> pids.process(entry)
                        .ifPresent(process -> Signals.stop(process, stopSignal(entry.name()), patience)));
    }

    public static String stopSignal(String component) {
        return component.equals(PostgresServer.NAME) ? "INT" : "TERM";
    }
}
