package com.allocationsystem.allocation.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.engine.limit.FillPlan;
import com.allocationsystem.allocation.engine.limit.LegalSizes;
import com.allocationsystem.allocation.engine.limit.LegalTable;
import com.allocationsystem.allocation.engine.method.dispersion.MinDispersionSolver;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.Separated;
import com.allocationsystem.allocation.engine.metric.TargetColumns;
import com.allocationsystem.allocation.model.certificate.Certificate;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.shared.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** MIN_DISPERSION against the continuous relaxation solved by a textbook method. */
class RelaxationTwinTest {

    private static final int CASES = 20_000;
    private static final MinDispersion METHOD =
            new MinDispersion(TargetMetric.ACTIVE_SPREAD_DURATION, MinDispersion.Weighting.EQUAL, 1e-4, 100);

    /** One par is next to nothing for these accounts, so grid and relaxation agree. */
    @Test
    void dispersionIsThatOfTheRelaxation_whenOneParIsAPiece() {
        for (int seed = 0; seed < CASES; seed++) {
            Order order = Order.of(seed, 1, 0);
            PairwiseDescent relaxed = order.relaxed();
            double least = Math.sqrt(Math.max(0, relaxed.variance() - relaxed.gap()));
            Certificate ours = order.solved();
            assertTrue(ours.value() >= least - 1e-9, "seed " + seed + " " + ours.value() + " under " + least);
            assertEquals(Math.sqrt(relaxed.variance()), ours.value(), order.mostPerPiece(), "seed " + seed);
            boolean none = ours.value() <= Certificate.NEGLIGIBLE;
            assertTrue(!none || ours.status() == Certificate.Status.OPTIMAL, "no dispersion is optimal, seed " + seed);
        }
    }

    @Test
    void noLegalSplitLiesBelowTheRelaxation_whenPiecesAreLarge() {
        for (int seed = 0; seed < CASES; seed++) {
            Order order = Order.of(seed, 1000, 100_000L * (seed % 4));
            PairwiseDescent relaxed = order.relaxed();
            double least = Math.sqrt(Math.max(0, relaxed.variance() - relaxed.gap()));
            assertTrue(order.solved().value() >= least - 1e-9, "seed " + seed);
        }
    }

    private record Order(LegalTable table, TargetColumns columns, long par, long[] ranks) {

        /** Up to nine accounts, NAVs over four orders of magnitude, half short of cash, one order in six a sale. */
        static Order of(long seed, long step, long smallest) {
            SplittableRandom random = new SplittableRandom(seed);
            int n = 1 + random.nextInt(9);
            boolean sells = random.nextInt(6) == 0;
            boolean byNav = random.nextInt(3) == 0;
            double spreadDuration = random.nextInt(8) == 0 ? -2.5 : 13.132;
            boolean alike = random.nextInt(8) == 0;
            List<LegalSizes> sizes = new ArrayList<>();
            double[] nav = new double[n];
            double[] before = new double[n];
            double[] perPar = new double[n];
            double[] weight = new double[n];
            long[] ranks = new long[n];
            double navs = 0;
            double room = 0;
            for (int i = 0; i < n; i++) {
                nav[i] = 1e6 * StrictMath.pow(10, 4 * random.nextDouble());
                navs += nav[i];
                before[i] = alike ? 0.5 : 3 * random.nextDouble() - 1.5;
                perPar[i] = (sells ? -1 : 1) * 0.918 * spreadDuration / nav[i];
                ranks[i] = random.nextLong();
                long cap = (long) (nav[i] * (random.nextBoolean() ? 0.02 * random.nextDouble() : 0.3));
                LegalSizes legal = sells
                        ? LegalSizes.of(Side.SELL, step, step, smallest, cap / step * step, cap)
                        : LegalSizes.of(Side.BUY, step, step, smallest, 0, cap);
                sizes.add(legal);
                room += legal.maximumPar();
            }
            for (int i = 0; i < n; i++) {
                weight[i] = byNav ? nav[i] / navs : 1.0 / n;
            }
            long par = step * (long) (room * random.nextDouble() / step);
            return new Order(LegalTable.of(sizes), new TargetColumns(before, perPar, weight), par, ranks);
        }

        Certificate solved() {
            FillPlan fill = FillPlan.of(table, par);
            Separated problem = new Separated(columns, table, fill.totalPar());
            return MinDispersionSolver.solve(problem, fill, METHOD, ranks, new OptaPlannerSearch())
                    .certificate();
        }

        PairwiseDescent relaxed() {
            return new PairwiseDescent(table, columns, FillPlan.of(table, par).totalPar());
        }

        /** The most that one piece of one par moves an account. */
        double mostPerPiece() {
            double most = 0;
            for (double b : columns.perPar()) {
                most = Math.max(most, Math.abs(b));
            }
            return most;
        }
    }
}
