package com.allocationsystem.localstack.command;

import com.allocationsystem.localstack.Ports;
import com.allocationsystem.localstack.Service;
import com.allocationsystem.localstack.StackPlan;
import com.allocationsystem.localstack.process.PidBook;
import com.allocationsystem.localstack.server.PostgresServer;
import com.allocationsystem.localstack.server.RedisServer;
import com.allocationsystem.localstack.server.Secrets;
import com.allocationsystem.localstack.supervision.Component;
import com.allocationsystem.localstack.supervision.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** {@code ./dev status}: every component with its process, its port and whether it can be used now. */
final class StatusCommand {

    private final Path root;
    private final Path state;
    private final Console console;

    StatusCommand(Path root, Path state, Console console) {
        this.root = root;
        this.state = state;
        this.console = console;
    }

    /**
     * One component now.
     *
     * @param name the component
     * @param pid its process id; empty while it is not running
     * @param port its port
     * @param ready whether it runs and can be used
     */
    record Line(String name, OptionalLong pid, int port, boolean ready) {

        String toJson() {
            return "{\"name\":\"%s\",\"pid\":%s,\"port\":%d,\"ready\":%s}"
                    .formatted(name, pid.isPresent() ? pid.getAsLong() : "null", port, ready);
        }
    }

    /** @return the exit code: 0 when everything is ready, 1 else */
    int run(boolean json) throws IOException {
        List<Line> lines = lines();
        if (json) {
            console.say("%s", lines.stream().map(Line::toJson).collect(Collectors.joining(",", "[", "]")));
            return 0;
        }
        if (lines.isEmpty()) {
            console.say("Nothing is running. Start it with ./dev up");
            return 1;
        }
        console.say("%-18s %8s %6s  %s", "name", "pid", "port", "ready");
        for (Line line : lines) {
            String pid = line.pid().isPresent() ? Long.toString(line.pid().getAsLong()) : "-";
            console.say("%-18s %8s %6d  %s", line.name(), pid, line.port(), line.ready() ? "yes" : "no");
        }
        return lines.stream().allMatch(Line::ready) ? 0 : 1;
    }

    /** @return a line per component of the running stack; none when no stack is running */
    List<Line> lines() throws IOException {
        PidBook pids = new PidBook(state);
        Optional<Ports> ports = ports(pids);
        if (ports.isEmpty() || !Files.exists(state.resolve("secrets"))) {
            return List.of();
        }
        return StackPlan.components(root, state, ports.get(), Secrets.in(state), state).parallelStream()
                .map(component -> line(component, pids))
                .toList();
    }

    private static Line line(Component component, PidBook pids) {
        OptionalLong pid = pids.find(component.name())
                .flatMap(pids::process)
                .map(process -> OptionalLong.of(process.pid()))
                .orElse(OptionalLong.empty());
        boolean ready = pid.isPresent() && component.readiness().holds();
        return new Line(component.name(), pid, component.port(), ready);
    }

    private static Optional<Ports> ports(PidBook pids) {
        if (pids.entries().stream().noneMatch(entry -> pids.process(entry).isPresent())) {
            return Optional.empty();
        }
        Optional<PidBook.Entry> gateway = pids.find(Service.GATEWAY.component());
        Optional<PidBook.Entry> postgres = pids.find(PostgresServer.NAME);
        Optional<PidBook.Entry> redis = pids.find(RedisServer.NAME);
        return gateway.isEmpty() || postgres.isEmpty() || redis.isEmpty()
                ? Optional.empty()
                : Optional.of(new Ports(
                        gateway.get().port(), postgres.get().port(), redis.get().port()));
    }
}
