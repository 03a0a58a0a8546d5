package com.allocationsystem.allocation.engine.method.dispersion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.engine.limit.FillPlan;
import com.allocationsystem.allocation.engine.limit.LegalSizes;
import com.allocationsystem.allocation.engine.limit.LegalTable;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.Separated;
import com.allocationsystem.allocation.engine.metric.TargetColumns;
import com.allocationsystem.allocation.model.certificate.Certificate;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.shared.Side;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Memory beyond the inputs. Every byte allocated counts, also what is dropped at once: more than is ever held. */
class WorkingMemoryTest {

    private static final int MOST_BYTES_AN_ACCOUNT = 200;
    private static final MinDispersion METHOD =
            new MinDispersion(TargetMetric.ACTIVE_SPREAD_DURATION, MinDispersion.Weighting.EQUAL, 1e-4, 1000);

    @ParameterizedTest
    @ValueSource(ints = {100, 1_000, 10_000, 100_000})
    void atMost200BytesAnAccount_fromLegalSizesToCertificate(int accounts) {
        SplittableRandom random = new SplittableRandom(accounts);
        List<LegalSizes> sizes = new ArrayList<>(accounts);
        double[] before = new double[accounts];
        double[] perPar = new double[accounts];
        double[] weight = new double[accounts];
        long[] ranks = new long[accounts];
        double navs = 0;
        for (int i = 0; i < accounts; i++) {
            double nav = 1e7 * StrictMath.exp(4 * random.nextDouble());
            navs += nav;
            long cap = i % 2 == 0 ? (long) (nav * 0.006 * random.nextDouble()) : 1_000_000_000_000L;
            sizes.add(LegalSizes.of(Side.BUY, 2000, 1000, 200_000, 0, cap));
            before[i] = 3 * random.nextDouble() - 1.5;
            perPar[i] = 0.91826833 * 13.132 / nav;
            ranks[i] = random.nextLong();
        }
        Arrays.fill(weight, 1.0 / accounts);
        LegalTable table = LegalTable.of(sizes);
        TargetColumns columns = new TargetColumns(before, perPar, weight);
        long order = 1000 * (long) (navs * 0.004 / 1000);
        solve(table, order, columns, ranks); // loads classes, which also counts as allocation
        long bytesBefore = allocated();
        DispersionSolution solution = solve(table, order, columns, ranks);
        long bytes = allocated() - bytesBefore;
        assertEquals(Certificate.Status.OPTIMAL, solution.certificate().status());
        assertTrue(bytes <= (long) MOST_BYTES_AN_ACCOUNT * accounts, bytes / accounts + " bytes an account");
    }

    private static DispersionSolution solve(LegalTable table, long order, TargetColumns columns, long[] ranks) {
        FillPlan fill = FillPlan.of(table, order);
        return MinDispersionSolver.solve(
                new Separated(columns, table, fill.totalPar()), fill, METHOD, ranks, LocalSearch.NONE);
    }

    private static long allocated() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
