package com.allocationsystem.benchmarks;

import com.allocationsystem.allocation.model.certificate.Certificate;
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
 * @param mostCases of any proof by cases
 */
public record LargePieces(
        Map<Certificate.Status, Integer> byStatus, double meanMilliseconds, double worstMilliseconds, int mostCases) {

    private static final int SEEDS = 10;

    static LargePieces measure(int accounts) {
        List<Desk> desks = new ArrayList<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            desks.add(Desk.withLargePieces(accounts, seed, Side.BUY));
            desks.add(Desk.withLargePieces(accounts, seed, Side.SELL));
        }
        desks.forEach(SplitBenchmark::solve);
        Map<Certificate.Status, Integer> byStatus = new EnumMap<>(Certificate.Status.class);
        double sum = 0;
        double worst = 0;
        int most = 0;
        for (Desk desk : desks) {
            long started = System.nanoTime();
            Certificate certificate = SplitBenchmark.solve(desk).certificate();
            double milliseconds = (System.nanoTime() - started) / 1e6;
            byStatus.merge(certificate.status(), 1, Integer::sum);
            sum += milliseconds;
            worst = Math.max(worst, milliseconds);
            most = Math.max(
                    most, certificate.cases() == null ? 0 : certificate.cases().size());
        }
        return new LargePieces(byStatus, sum / desks.size(), worst, most);
    }

    int count(Certificate.Status status) {
        return byStatus.getOrDefault(status, 0);
    }
}
