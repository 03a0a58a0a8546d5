package com.allocationsystem.localstack;

import com.allocationsystem.localstack.server.PostgresServer;
import com.allocationsystem.localstack.server.RedisServer;
import com.allocationsystem.localstack.supervision.Component;
import com.allocationsystem.localstack.supervision.Console;
import com.allocationsystem.localstack.supervision.Keeper;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** All components of one run: started as soon as what they need is ready, stopped in the opposite order. */
public final class Stack {

    private static final Set<String> SERVERS = Set.of(PostgresServer.NAME, RedisServer.NAME);

    private final Map<String, Keeper> keepers = new LinkedHashMap<>();
    private final Console console;

    public Stack(List<Component> components, Path state, Console console) {
        this.console = console;
        components.forEach(component -> keepers.put(component.name(), new Keeper(component, state, console)));
    }

    /**
     * Starts everything and waits until all of it is ready.
     *
     * @throws com.allocationsystem.localstack.supervision.StartFailedException when a component cannot be brought up
     */
    public void start() {
        CompletableFuture<Object> failure = new CompletableFuture<>();
        List<CompletableFuture<Void>> told = new ArrayList<>();
        for (Keeper keeper : keepers.values()) {
            needsOf(keeper).thenRun(keeper::start);
            told.add(keeper.firstReady().thenAccept(time -> tell(keeper, time)));
            keeper.firstReady().exceptionally(fault -> {
                failure.completeExceptionally(fault);
                return null;
            });
        }
        try {
            CompletableFuture.anyOf(failure, allOf(told)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void tell(Keeper keeper, Duration time) {
        Component component = keeper.component();
        console.say("  %-18s ready on port %-6d %s", component.name(), component.port(), Console.seconds(time));
    }

    /** Stops the services together, then the servers they use. */
    public void stop() {
        stop(keepers.values().stream()
                .filter(keeper -> !SERVERS.contains(keeper.component().name()))
                .toList());
        stop(keepers.values().stream()
                .filter(keeper -> SERVERS.contains(keeper.component().name()))
                .toList());
    }

    public void tendLogs() {
        keepers.values().forEach(Keeper::tendLog);
    }

    private CompletableFuture<Void> needsOf(Keeper keeper) {
        return allOf(keeper.component().after().stream()
                .map(name -> keepers.get(name).firstReady())
                .toList());
    }

    private static CompletableFuture<Void> allOf(List<? extends CompletableFuture<?>> wanted) {
        return CompletableFuture.allOf(wanted.toArray(CompletableFuture[]::new));
    }

    private static void stop(List<Keeper> some) {
        List<Thread> stoppers =
                some.stream().map(keeper -> new Thread(keeper::stop)).toList();
        stoppers.forEach(Thread::start);
        for (Thread stopper : stoppers) {
            try {
                stopper.join(Duration.ofSeconds(30).toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
