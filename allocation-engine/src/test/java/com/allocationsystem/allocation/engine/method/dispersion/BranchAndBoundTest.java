package com.allocationsystem.allocation.engine.method.dispersion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.engine.limit.FillPlan;
import com.allocationsystem.allocation.engine.limit.LegalSizes;
import com.allocationsystem.allocation.engine.limit.LegalTable;
import com.allocationsystem.allocation.engine.method.dispersion.proof.BranchAndBound;
import com.allocationsystem.allocation.engine.metric.TargetColumns;
import com.allocationsystem.allocation.fixture.LargePieces;
import com.allocationsystem.allocation.model.certificate.Certificate;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.shared.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Proof by cases where the smallest pieces are a large part of the order. */
class BranchAndBoundTest {

    private static final double GAP = 2e-10;
    private static final MinDispersion LEAST =
            new MinDispersion(TargetMetric.ACTIVE_SPREAD_DURATION, MinDispersion.Weighting.EQUAL, 1e-4, 1000);

    /** Runs of up to six pieces and odd lots to sell whole, so that every combination can be tried. */
    @Test
    void findsAndProvesTheLeastOfAllLegalSplits() {
        int told = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            Order order = Order.of(seed);
            BranchAndBound cases = order.solved();
            double least = order.least();
            assertEquals(least, cases.variance, 1e-9 * least + 1e-15, "seed " + seed);
            assertTrue(cases.bound() <= least * (1 + 1e-12) + 1e-15, "seed " + seed);
            assertTrue(cases.bound() >= least * (1 - 1e-9) - 1e-15, "seed " + seed + " " + cases.bound());
            assertEquals(order.total(), Arrays.stream(cases.pieces).sum(), "seed " + seed);
            for (int i = 0; i < cases.pieces.length; i++) {
                assertTrue(order.table.sizes(i).contains(cases.pieces[i]), "seed " + seed + " account " + i);
            }
            told += cases.nodes().size() > 1 ? 1 : 0;
        }
        assertTrue(told > 500, "told apart in " + told);
    }

    /** The engine hands out only what the independent checker has followed. */
    @ParameterizedTest
    @EnumSource(Side.class)
    void ordersOfUpToSixteenAccountsAreOptimal(Side side) {
        int byCases = 0;
        for (int accounts : new int[] {8, 12, 16}) {
            for (int seed = 0; seed < 10; seed++) {
                AllocationPlan plan = CheckedEngine.allocate(LargePieces.order(accounts, seed, side, LEAST));
                Certificate certificate = plan.certificate();
                assertEquals(Certificate.Status.OPTIMAL, certificate.status(), accounts + " " + seed + " " + side);
                byCases += certificate.cases() != null ? 1 : 0;
            }
        }
        assertTrue(byCases >= 5, "by cases " + byCases);
    }

    /** When the work is used up, the bound is that of the weakest case left. */
    @Test
    void boundStaysBelowEverySplit_andRisesWithTheWork() {
        int risen = 0;
        for (int seed = 0; seed < 500; seed++) {
            Order order = Order.of(seed);
            double least = order.least();
            double before = order.solved(1).bound();
            double after = order.solved(6).bound();
            assertTrue(before <= least * (1 + 1e-12) + 1e-15, "seed " + seed);
            assertTrue(after <= least * (1 + 1e-12) + 1e-15, "seed " + seed);
            risen += after > before * (1 + 1e-6) ? 1 : 0;
        }
        assertTrue(risen > 50, "risen " + risen);
    }

    @Test
    void sameOrderGivesTheSameTree() {
        Order order = Order.of(7);
        assertEquals(order.solved().nodes(), order.solved().nodes());
    }

    private record Order(LegalTable table, TargetColumns columns, long[] ranks, long par) {

        static Order of(long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            int n = 2 + random.nextInt(5);
            List<LegalSizes> sizes = new ArrayList<>();
            double[] before = new double[n];
            double[] perPar = new double[n];
            double[] weight = new double[n];
            long[] ranks = new long[n];
            long room = 0;
            for (int i = 0; i < n; i++) {
                long low = 1000L * (1 + random.nextInt(30));
                long high = low + 1000L * random.nextInt(6);
                long top = random.nextInt(3) == 0 ? high + 1 + random.nextInt(3000) : 0;
                sizes.add(
                        random.nextInt(5) == 0
                                ? new LegalSizes(0, 0, 1000, top)
                                : new LegalSizes(low, high, 1000, top));
                before[i] = 3 * random.nextDouble() - 1.5;
                perPar[i] = 12 / (1e5 * StrictMath.exp(3 * random.nextDouble()));
                weight[i] = 1.0 / n;
                ranks[i] = random.nextLong();
                room += sizes.get(i).maximumPar();
            }
            LegalTable table = LegalTable.of(sizes);
            return new Order(
                    table, new TargetColumns(before, perPar, weight), ranks, (long) (room * random.nextDouble()));
        }

        long total() {
            return FillPlan.of(table, par).totalPar();
        }

        BranchAndBound solved() {
            return solved(2_000);
        }

        BranchAndBound solved(int mostCases) {
            long[] known = FillPlan.of(table, par).nearest(new double[table.size()]);
            BranchAndBound cases = new BranchAndBound(table, columns, total(), ranks, known, GAP);
            cases.run(mostCases);
            return cases;
        }

        double least() {
            return least(0, total(), new long[table.size()]);
        }

        private double least(int i, long rest, long[] pieces) {
            if (i == pieces.length) {
                return rest == 0 ? columns.variance(pieces) : Double.POSITIVE_INFINITY;
            }
            double best = Double.POSITIVE_INFINITY;
            for (long x = 0;
                    x != LegalSizes.NONE && x <= rest;
                    x = table.sizes(i).next(x)) {
                pieces[i] = x;
                best = Math.min(best, least(i + 1, rest - x, pieces));
            }
            pieces[i] = 0;
            return best;
        }
    }
}
