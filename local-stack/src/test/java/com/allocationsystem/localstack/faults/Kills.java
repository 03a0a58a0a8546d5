package com.allocationsystem.localstack.faults;

import com.allocationsystem.localstack.RunningStack;
import com.allocationsystem.localstack.process.PidBook;
import com.allocationsystem.localstack.process.Signals;
import com.allocationsystem.localstack.server.ServiceJvm;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Kills programs of a running stack without warning, one at a time, at seeded moments; its supervisor starts them again.
 *
 * <p>The next kill comes a while after everything is ready again, else the stack would be down rather than shaken.
 */
final class Kills implements AutoCloseable {

    private static final List<String> VICTIMS = List.of("order-gateway", "postgres", "allocation", "redis");
    private static final Duration LONGEST_RETURN = Duration.ofSeconds(90);

    private final RunningStack stack;
    private final PidBook pids;
    private final Random random;
    private final int mostPauseMillis;
    private final int most;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Thread thread = new Thread(this::run, "kills");
    private volatile boolean over;
    private volatile RuntimeException fault;

    private Kills(RunningStack stack, long seed, int mostPauseMillis, int most) {
        this.stack = stack;
        this.pids = new PidBook(stack.state());
        this.random = new Random(seed);
        this.mostPauseMillis = mostPauseMillis;
        this.most = most;
    }

    /**
     * @param mostPauseMillis longest time between two kills, beside what the program needs to come back
     * @param most how many kills at most
     */
    static Kills start(RunningStack stack, long seed, int mostPauseMillis, int most) {
        Kills kills = new Kills(stack, seed, mostPauseMillis, most);
        kills.thread.start();
        return kills;
    }

    /** @return kills by program so far */
    synchronized Map<String, Integer> counts() {
        return new TreeMap<>(counts);
    }

    /** Ends the killing; comes back when everything is ready again. */
    @Override
    public void close() throws InterruptedException {
        over = true;
        thread.join();
        if (fault != null) {
            throw fault;
        }
    }

    private void run() {
        try {
            for (int i = 0; !over && i < most; i++) {
                Thread.sleep(random.nextInt(mostPauseMillis));
                kill(VICTIMS.get(i % VICTIMS.size()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            fault = e;
        }
    }

    private void kill(String name) throws InterruptedException {
        PidBook.Entry entry = pids.find(name).orElseThrow();
        pids.process(entry).ifPresent(process -> {
            Signals.send("KILL", process);
            synchronized (this) {
                counts.merge(name, 1, Integer::sum);
            }
        });
        Instant deadline = Instant.now().plus(LONGEST_RETURN);
        while (!isBack(name, entry.pid())) {
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException(name + " did not come back within " + LONGEST_RETURN);
            }
            Thread.sleep(100);
        }
    }

    private boolean isBack(String name, long killed) {
        boolean fresh = pids.find(name).map(entry -> entry.pid() != killed).orElse(false);
        return fresh
                && ServiceJvm.isReady(stack.ports().allocation())
                && ServiceJvm.isReady(stack.ports().orderGateway());
    }
}
