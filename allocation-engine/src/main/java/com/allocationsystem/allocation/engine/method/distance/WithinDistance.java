package com.allocationsystem.allocation.engine.method.distance;

import com.allocationsystem.allocation.engine.limit.FillPlan;
import com.allocationsystem.allocation.engine.limit.LegalSizes;
import com.allocationsystem.allocation.engine.limit.LegalTable;
import com.allocationsystem.allocation.engine.metric.TargetColumns;
import com.allocationsystem.allocation.model.plan.AccountAllocation.ProRataRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The tradable sizes within a distance from the pro rata shares, as a problem of its own: every account has its smallest one, and
 * what is above it is split.
 *
 * <p>So a floor above 0 needs no second form of the solver: "nothing more" takes the place of "nothing".
 */
public final class WithinDistance {

    private final ProRataShares shares;
    private final long[] least;
    private final long[] most;
    private final LegalTable table;
    private final FillPlan fill;
    private final long abovePar;

    private WithinDistance(ProRataShares shares, LegalTable legal, long totalPar, BigDecimal distance) {
        this.shares = shares;
        int n = legal.size();
        least = new long[n];
        most = new long[n];
        List<LegalSizes> above = new ArrayList<>(n);
        BigDecimal below = BigDecimal.ONE.subtract(distance).max(BigDecimal.ZERO);
        BigDecimal beyond = BigDecimal.ONE.add(distance);
        for (int i = 0; i < n; i++) {
            LegalSizes sizes = legal.sizes(i);
            least[i] = sizes.floor(shares.atMost(i, below));
            most[i] = sizes.ceil(shares.atLeast(i, beyond));
            above.add(above(sizes, least[i], most[i]));
        }
        table = LegalTable.of(above);
        abovePar = totalPar - Arrays.stream(least).sum();
        fill = FillPlan.of(table, abovePar);
    }

    /**
     * @param shares of the total
     * @param legal tradable sizes under the accounts' limits
     * @param totalPar to split
     * @param distance part of the share, 0 or more
     */
    public static WithinDistance of(ProRataShares shares, LegalTable legal, long totalPar, BigDecimal distance) {
        return new WithinDistance(shares, legal, totalPar, distance);
    }

    private static LegalSizes above(LegalSizes sizes, long least, long most) {
        long step = sizes.stepPar();
        long first = least == 0 ? sizes.lowPar() : least + step;
        long last = Math.min(sizes.highPar(), most);
        boolean run = sizes.hasRun() && first <= last;
        long top = sizes.topPar() > least && sizes.topPar() == most ? most - least : 0;
        return new LegalSizes(run ? first - least : 0, run ? last - least : 0, step, top);
    }

    /** @return whether some split of the total keeps every account within the distance */
    public boolean isPossible() {
        return fill.totalPar() == abovePar;
    }

    /** @return sizes above each account's smallest one */
    public LegalTable table() {
        return table;
    }

    /** @return the fill of {@link #table} */
    public FillPlan fill() {
        return fill;
    }

    /** @return the metric once every account has its smallest size */
    public TargetColumns withLeast(TargetColumns columns) {
        double[] before = columns.before().clone();
        for (int i = 0; i < before.length; i++) {
            before[i] += columns.perPar()[i] * least[i];
        }
        return new TargetColumns(before, columns.perPar(), columns.weight());
    }

    /** @param above pieces of {@link #table} */
    public long[] pieces(long[] above) {
        long[] pieces = new long[above.length];
        Arrays.setAll(pieces, i -> least[i] + above[i]);
        return pieces;
    }

    /** @return a split near the shares; any is as good where no piece moves the metric */
    public long[] nearest() {
        double[] wanted = new double[least.length];
        Arrays.setAll(wanted, i -> shares.stated(i) - least[i]);
        return pieces(fill.nearest(wanted));
    }

    public ProRataRange range(int i) {
        return new ProRataRange(shares.stated(i), least[i], most[i]);
    }
}
