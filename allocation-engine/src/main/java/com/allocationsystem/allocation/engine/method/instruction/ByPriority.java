package com.allocationsystem.allocation.engine.method.instruction;

import com.allocationsystem.allocation.engine.limit.FillPlan;
import com.allocationsystem.allocation.engine.limit.LegalSizes;
import com.allocationsystem.allocation.engine.limit.LegalTable;
import com.allocationsystem.allocation.engine.method.proportional.ProportionalSplit;
import com.allocationsystem.allocation.engine.method.proportional.WaterLevel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gives requests what they ask for, one priority after the other, and the rest of the block to the accounts without one.
 *
 * <p>Accounts of one priority that ask for more than is left share it in proportion to what they ask for, by
 * {@link ProportionalSplit}. What they cannot take, because of smallest sizes, passes on to the next.
 */
public final class ByPriority {

    private final LegalTable table;
    private final long[] tieRank;
    private final long[] pieces;
    private final double[] exactShares;
    private long left;
    private long leftOfOrder;

    private ByPriority(LegalTable table, long totalPar, long orderPar, long[] tieRank) {
        this.table = table;
        this.tieRank = tieRank;
        this.pieces = new long[table.size()];
        this.exactShares = new double[table.size()];
        this.left = totalPar;
        this.leftOfOrder = orderPar;
    }

    /**
     * @param pieces par of each account
     * @param exactShares what each was to get before limits and tradable sizes
     */
    public record Split(long[] pieces, double[] exactShares) {}

    /**
     * @param table tradable sizes, none larger than what an account asks for
     * @param totalPar most par all pieces together may have
     * @param orderPar what the order means for them, limits across accounts aside
     * @param classes accounts of equal priority, first class first
     * @param requests exact par asked for, by account
     * @param rest accounts without a request
     * @param restWeights what their shares of the rest are in proportion to, by account
     * @param tieRank smaller wins
     */
    public static Split split(
            LegalTable table,
            long totalPar,
            long orderPar,
            List<int[]> classes,
            double[] requests,
            int[] rest,
            double[] restWeights,
            long[] tieRank) {
        ByPriority split = new ByPriority(table, totalPar, orderPar, tieRank);
        for (int[] equals : classes) {
            double[] asked = of(requests, equals);
            boolean enough = Arrays.stream(asked).sum() <= split.leftOfOrder;
            split.give(equals, asked, enough ? asked : WaterLevel.uncappedShares(split.leftOfOrder, asked));
        }
        double[] weights = of(restWeights, rest);
        split.give(rest, weights, WaterLevel.uncappedShares(split.leftOfOrder, weights));
        return new Split(split.pieces, split.exactShares);
    }

    private void give(int[] members, double[] weights, double[] shares) {
        List<LegalSizes> sizes = new ArrayList<>(members.length);
        long[] ranks = new long[members.length];
        for (int k = 0; k < members.length; k++) {
            exactShares[members[k]] = shares[k];
            ranks[k] = tieRank[members[k]];
            sizes.add(weights[k] > 0 ? table.sizes(members[k]) : LegalSizes.nothing(table.stepPar()));
        }
        if (members.length == 0) {
            return;
        }
        LegalTable own = LegalTable.of(sizes);
        FillPlan fill = FillPlan.of(own, left);
        if (fill.totalPar() == 0) {
            return;
        }
        long[] given = ProportionalSplit.split(own, fill, weights, ranks);
        for (int k = 0; k < members.length; k++) {
            pieces[members[k]] = given[k];
        }
        left -= fill.totalPar();
        leftOfOrder -= fill.totalPar();
    }

    private static double[] of(double[] values, int[] members) {
        return Arrays.stream(members).mapToDouble(i -> values[i]).toArray();
    }
}
