package com.allocationsystem.benchmarks;

import com.allocationsystem.allocation.model.certificate.Certificate;
import com.allocationsystem.allocation.model.certificate.MeanInterval;
import com.allocationsystem.benchmarks.gap.ThreadUse;
import com.allocationsystem.shared.Side;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is proven of 20 orders with large smallest pieces, half of them sales, and how long that takes.
 *
 * @param byStatus how many orders ended so
 * @param meanMilliseconds of the orders, each solved once after a first round
 * @param worstMilliseconds of the slowest
 * @param mostExact intervals of any proof that the relaxation does not prove
 */
public record LargePieces(
        Map<Certificate.Status, Integer> byStatus, double meanMilliseconds, double worstMilliseconds, int mostExact) {

    private static final int SEEDS = 10;

    /** @param mostMillions of the smallest piece */
    static LargePieces measure(int accounts, int mostMillions) {
        List<BenchmarkOrder> orders = new ArrayList<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            orders.add(BenchmarkOrder.withLargePieces(accounts, seed, Side.BUY, mostMillions));
            orders.add(BenchmarkOrder.withLargePieces(accounts, seed, Side.SELL, mostMillions));
        }
        orders.forEach(SplitBenchmark::solve);
        Map<Certificate.Status, Integer> byStatus = new EnumMap<>(Certificate.Status.class);
        double sum = 0;
        double worst = 0;
        int most = 0;
        for (BenchmarkOrder order : orders) {
            long started = ThreadUse.cpuNanos();
            Certificate certificate = SplitBenchmark.solve(order).certificate();
            double milliseconds = (ThreadUse.cpuNanos() - started) / 1e6;
            byStatus.merge(certificate.status(), 1, Integer::sum);
            sum += milliseconds;
            worst = Math.max(worst, milliseconds);
            most = Math.max(most, (int)
                    certificate.intervals().stream().filter(MeanInterval::exact).count());
        }
        return new LargePieces(byStatus, sum / orders.size(), worst, most);
    }

    int count(Certificate.Status status) {
        return byStatus.getOrDefault(status, 0);
    }
}
