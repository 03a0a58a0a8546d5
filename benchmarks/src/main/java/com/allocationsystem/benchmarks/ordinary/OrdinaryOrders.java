package com.allocationsystem.benchmarks.ordinary;

import com.allocationsystem.benchmarks.gap.ThreadUse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Whether orders that the relaxation proves got slower by the exact proof: this engine, this engine without the classes of the exact
 * proof, and an older build where one is given, in turns in one run.
 */
public final class OrdinaryOrders {

    public static final String HEADING = "## Ordinary orders with and without the exact proof";

    private static final String EXACT_PROOF =
            "com.allocationsystem.allocation.engine.method.dispersion.proof.ExactProof";
    private static final int[] ACCOUNTS = {100, 1_000, 10_000, 100_000};
    private static final int ROUNDS = 41;
    private static final long WARM_UP_NANOS = 2_000_000_000;

    /** One measurement: so many accounts in all, that the clock's step is small beside it. */
    private static final int ACCOUNTS_A_MEASUREMENT = 200_000;

    private OrdinaryOrders() {}

    /**
     * @param jar of these benchmarks
     * @param older jar of the benchmarks of an older commit; null = none
     */
    public static String section(Path jar, Path older) throws IOException {
        try {
            List<Engine> engines = new ArrayList<>(List.of(Engine.of(jar), Engine.without(EXACT_PROOF, jar)));
            if (older != null) {
                engines.add(Engine.of(older));
            }
            StringBuilder text = new StringBuilder(HEADING + "\n\n");
            text.append(
                    "One order of each size, the BUY of the first table, which the relaxation proves. CPU time of the thread from legal"
                            + " sizes to certificate; the engines take turns, and a ratio is the median of "
                            + ROUNDS
                            + " rounds, quartiles in parentheses. Without: the class of the exact proof is left out, so an order that needs it"
                            + " fails. Above 1: this engine is slower. Older: the benchmarks of commit 8112e05, from before least costs of totals, so the ratio holds all changes since"
                            + " then. `./dev bench ordinary JAR`, JAR being `benchmarks/target/benchmarks.jar` of that commit, built in a worktree.\n\n");
            text.append("| accounts | ms | ratio to without | ratio to older |\n|---|---|---|---|\n");
            for (int accounts : ACCOUNTS) {
                text.append(line(engines, accounts));
            }
            return text.toString();
        } catch (ReflectiveOperationException failed) {
            throw new IOException("An engine could not be measured: " + failed.getCause(), failed);
        }
    }

    private static String line(List<Engine> engines, int accounts) throws ReflectiveOperationException {
        List<Engine.Order> orders = new ArrayList<>();
        for (Engine engine : engines) {
            Engine.Order order = engine.order(accounts);
            orders.add(order);
            for (long end = System.nanoTime() + WARM_UP_NANOS; System.nanoTime() < end; ) {
                order.solve();
            }
        }
        int times = Math.max(1, ACCOUNTS_A_MEASUREMENT / accounts);
        double[][] nanos = new double[engines.size()][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int turn = 0; turn < engines.size(); turn++) {
                int e = (round + turn) % engines.size();
                nanos[e][round] = measured(orders.get(e), times);
            }
        }
        double[] own = nanos[0].clone();
        Arrays.sort(own);
        return String.format(
                Locale.ROOT,
                "| %,d | %.3f | %s | %s |%n",
                accounts,
                own[ROUNDS / 2] / 1e6,
                ratio(nanos[0], nanos[1]),
                engines.size() > 2 ? ratio(nanos[0], nanos[2]) : "");
    }

    private static double measured(Engine.Order order, int times) throws ReflectiveOperationException {
        long started = ThreadUse.cpuNanos();
        for (int k = 0; k < times; k++) {
            order.solve();
        }
        return (double) (ThreadUse.cpuNanos() - started) / times;
    }

    private static String ratio(double[] own, double[] other) {
        double[] ratios = new double[ROUNDS];
        Arrays.setAll(ratios, k -> own[k] / other[k]);
        Arrays.sort(ratios);
        return String.format(
                Locale.ROOT,
                "%.2f (%.2f to %.2f)",
                ratios[ROUNDS / 2],
                ratios[ROUNDS / 4],
                ratios[ROUNDS - 1 - ROUNDS / 4]);
    }
}
