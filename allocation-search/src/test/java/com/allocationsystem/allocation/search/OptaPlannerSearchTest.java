package com.allocationsystem.allocation.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.engine.limit.FillPlan;
import com.allocationsystem.allocation.engine.limit.LegalSizes;
import com.allocationsystem.allocation.engine.limit.LegalTable;
import com.allocationsystem.allocation.engine.method.dispersion.LocalSearch;
import com.allocationsystem.allocation.engine.metric.TargetColumns;
import com.allocationsystem.shared.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** OptaPlanner's search on orders whose smallest pieces are a large part of the order. */
class OptaPlannerSearchTest {

    private static final int STEPS = 100;

    @Test
    void piecesStayLegalAndOfTheSameSum_andNeverGetWorse() {
        int better = 0;
        for (int seed = 0; seed < 8; seed++) {
            Order order = Order.of(seed);
            long[] found = order.search(STEPS, 1).pieces();
            assertEquals(Arrays.stream(order.start).sum(), Arrays.stream(found).sum());
            for (int i = 0; i < found.length; i++) {
                assertTrue(order.table.sizes(i).contains(found[i]), "seed " + seed + " account " + i);
            }
            double before = order.columns.variance(order.start);
            double after = order.columns.variance(found);
            assertTrue(after <= before, "seed " + seed);
            better += after < 0.9 * before ? 1 : 0;
        }
        assertTrue(better >= 6, "better on " + better); // the start fills accounts one by one, far from level
    }

    @Test
    void sameSeedGivesTheSamePieces() {
        Order order = Order.of(1);
        assertArrayEquals(
                order.search(STEPS, 5).pieces(), order.search(STEPS, 5).pieces());
    }

    @Test
    void stopsAtItsStepsOrWhenGoodEnough() {
        Order order = Order.of(2);
        assertEquals(7, order.search(7, 1).steps());
        double variance = order.columns.variance(order.start);
        LocalSearch.Found enough =
                new OptaPlannerSearch().search(order.table, order.columns, order.start, variance, STEPS, 1);
        assertArrayEquals(order.start, enough.pieces());
        assertTrue(enough.steps() <= 1, "steps " + enough.steps());
    }

    /** A split whose time is over is interrupted; so many steps would take minutes. */
    @Test
    void interruptedSearchEndsAtOnce() {
        Order order = Order.of(3);
        Thread.currentThread().interrupt();
        try {
            assertTrue(order.search(1_000_000, 1).steps() <= 1);
        } finally {
            assertTrue(Thread.interrupted());
        }
    }

    private record Order(LegalTable table, TargetColumns columns, long[] start) {

        /** A sale: 30 holdings with odd lots, smallest pieces of 2,000,000, a tenth of the holdings sold. */
        static Order of(long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            int n = 30;
            List<LegalSizes> sizes = new ArrayList<>();
            double[] before = new double[n];
            double[] perPar = new double[n];
            double[] weight = new double[n];
            Arrays.fill(weight, 1.0 / n);
            long held = 0;
            for (int i = 0; i < n; i++) {
                long holding = random.nextLong(6_000_000);
                held += holding;
                sizes.add(LegalSizes.of(Side.SELL, 2000, 1000, 2_000_000, holding, holding));
                before[i] = 3 * random.nextDouble() - 1.5;
                perPar[i] = -0.918 * 13 / (1e7 * StrictMath.exp(4 * random.nextDouble()));
            }
            LegalTable table = LegalTable.of(sizes);
            long[] start = FillPlan.of(table, held / 10_000 * 1000).nearest(new double[n]);
            return new Order(table, new TargetColumns(before, perPar, weight), start);
        }

        LocalSearch.Found search(int steps, long seed) {
            return new OptaPlannerSearch().search(table, columns, start, 0, steps, seed);
        }
    }
}
