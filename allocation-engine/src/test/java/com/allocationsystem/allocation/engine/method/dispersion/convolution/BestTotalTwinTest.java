package com.allocationsystem.allocation.engine.method.dispersion.convolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.engine.limit.LegalSizes;
import com.allocationsystem.allocation.engine.limit.LegalTable;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.Separated;
import com.allocationsystem.allocation.engine.metric.TargetColumns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The least cost of a total against a plain dynamic programme over every par, on orders of some tens of accounts. */
class BestTotalTwinTest {

    private static final int CASES = 20_000;
    private static final Work ENOUGH = new Work(Long.MAX_VALUE, Long.MAX_VALUE);

    @Test
    void leastCostIsThatOfThePlainProgramme_andTheSplitHasIt() {
        int found = 0;
        for (int seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Separated problem = problem(random);
            double center = random.nextDouble() - 0.5;
            double lambda = (random.nextDouble() - 0.3) * 0.02;
            double relaxed = problem.pass(center, lambda, null).bound();
            double least = plain(problem, center) - relaxed;
            BestTotal totals = new BestTotal(problem, new long[problem.table.size()], ENOUGH);
            String at = "seed " + seed;
            if (least == Double.POSITIVE_INFINITY) {
                assertEquals(least, cost(totals, center, lambda, 1e6), at);
                continue;
            }
            double rounding = 1e-12 * (1 + Math.abs(relaxed) + Math.abs(least));
            assertEquals(least, cost(totals, center, lambda, 2 * least + 1), rounding, at);
            assertEquals(least, cost(totals, center, lambda, least * (1 + 1e-6) + rounding), rounding, at);
            assertEquals(Double.POSITIVE_INFINITY, cost(totals, center, lambda, least * 0.99 - 2 * rounding), at);
            long[] pieces = totals.find(center, lambda, least * (1 + 1e-6) + rounding, Long.MAX_VALUE)
                    .pieces();
            assertEquals((long) problem.total, Arrays.stream(pieces).sum(), at);
            double cost = 0;
            for (int i = 0; i < pieces.length; i++) {
                assertTrue(problem.table.sizes(i).contains(pieces[i]), at);
                cost += cost(problem, i, pieces[i], center);
            }
            assertEquals(least, cost - relaxed, rounding, at);
            found++;
        }
        assertTrue(found > CASES / 2, "found " + found);
    }

    @Test
    void workThatIsUsedUp_isSaid() {
        Separated problem = problem(new SplittableRandom(5));
        BestTotal totals = new BestTotal(problem, new long[problem.table.size()], new Work(10, 10));
        Cheapest found = totals.find(0, 0, 1e9, Long.MAX_VALUE);
        assertTrue(found.isUnknown());
        assertNull(found.pieces());
    }

    private static double cost(BestTotal totals, double center, double lambda, double limit) {
        return totals.find(center, lambda, limit, Long.MAX_VALUE).cost();
    }

    /** Every third case a step of one par, every third runs only, else odd lots among them. */
    private static Separated problem(SplittableRandom random) {
        int n = 3 + random.nextInt(22);
        int kind = random.nextInt(3);
        long step = kind == 0 ? 1 : 5;
        List<LegalSizes> sizes = new ArrayList<>();
        double[] before = new double[n];
        double[] perPar = new double[n];
        double[] weight = new double[n];
        long largest = 0;
        for (int i = 0; i < n; i++) {
            long low = step * (1 + random.nextInt(8));
            long high = low + step * random.nextInt(10);
            long top = kind == 2 && random.nextBoolean() ? high + 1 + random.nextInt(12) : 0;
            LegalSizes runs = new LegalSizes(low, high, step, top > high + step || top % step != low % step ? top : 0);
            sizes.add(random.nextInt(4) == 0 ? new LegalSizes(0, 0, step, top) : runs);
            before[i] = 2 * random.nextDouble() - 1;
            perPar[i] = 0.01 * StrictMath.exp(2 * random.nextDouble()) * (kind == 2 ? -1 : 1);
            weight[i] = 1.0 / n;
            largest += sizes.get(i).maximumPar();
        }
        long total = Math.min(250, (long) (largest * random.nextDouble()) / step * step);
        return new Separated(new TargetColumns(before, perPar, weight), LegalTable.of(sizes), total);
    }

    /** O(n Q^2): every piece of every account on every total. */
    private static double plain(Separated problem, double center) {
        int total = (int) problem.total;
        double[] least = new double[total + 1];
        Arrays.fill(least, 1, total + 1, Double.POSITIVE_INFINITY);
        for (int i = 0; i < problem.table.size(); i++) {
            double[] with = new double[total + 1];
            Arrays.fill(with, Double.POSITIVE_INFINITY);
            for (int piece = 0; piece <= total; piece++) {
                if (problem.table.sizes(i).contains(piece)) {
                    double cost = cost(problem, i, piece, center);
                    for (int t = piece; t <= total; t++) {
                        with[t] = Math.min(with[t], least[t - piece] + cost);
                    }
                }
            }
            least = with;
        }
        return least[total];
    }

    private static double cost(Separated problem, int i, long piece, double center) {
        double distance = problem.a[i] + problem.b[i] * piece - center;
        return problem.p[i] * distance * distance;
    }
}
