package com.allocationsystem.allocation.engine.method.proportional;

import com.allocationsystem.allocation.engine.limit.FillPlan;
import com.allocationsystem.allocation.engine.limit.LegalSizes;
import com.allocationsystem.allocation.engine.limit.LegalTable;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits in proportion to weights where no account gets what another one cannot take of its share; or where all of that is shared
 * out equally instead of in proportion.
 */
public final class KeptShares {

    private static final double SLACK = 1e-9;

    private final LegalTable table;
    private final double[] weight;
    private final long[] tieRank;

    private KeptShares(LegalTable table, double[] weight, long[] tieRank) {
        this.table = table;
        this.weight = weight;
        this.tieRank = tieRank;
    }

    /**
     * @param table tradable sizes; an account of weight 0 must have none
     * @param totalPar most par all pieces together may have
     * @param weight finite, 0 or more
     * @param tieRank smaller wins
     * @param equally whether what is left over goes to accounts with a weight, each the same; else it stays unallocated
     */
    public static long[] split(LegalTable table, long totalPar, double[] weight, long[] tieRank, boolean equally) {
        KeptShares shares = new KeptShares(table, weight, tieRank);
        long[] pieces = shares.kept(totalPar);
        return equally ? shares.plusEqualParts(totalPar, pieces) : pieces;
    }

    /** Each at most its share, rounded: who is under its smallest size gets nothing. */
    private long[] kept(long totalPar) {
        double[] share = WaterLevel.uncappedShares(totalPar, weight);
        double[] ofKept = new double[weight.length];
        List<LegalSizes> sizes = new ArrayList<>(weight.length);
        double total = 0;
        for (int i = 0; i < weight.length; i++) {
            boolean reaches = table.maximum(i) > 0 && share[i] >= table.minimum(i) * (1 - SLACK);
            ofKept[i] = reaches ? weight[i] : 0;
            total += reaches ? Math.min(share[i], table.maximum(i)) : 0;
            sizes.add(reaches ? table.sizes(i) : LegalSizes.nothing(table.stepPar()));
        }
        return split(LegalTable.of(sizes), (long) (total * (1 + SLACK)), ofKept, totalPar);
    }

    private long[] plusEqualParts(long totalPar, long[] pieces) {
        long left = totalPar;
        double[] equal = new double[weight.length];
        List<LegalSizes> further = new ArrayList<>(weight.length);
        for (int i = 0; i < weight.length; i++) {
            left -= pieces[i];
            further.add(beyond(i, pieces[i]));
            equal[i] = further.get(i).maximumPar() > 0 ? 1 : 0;
        }
        long[] more = split(LegalTable.of(further), left, equal, left);
        for (int i = 0; i < more.length; i++) {
            more[i] += pieces[i];
        }
        return more;
    }

    /** What can be added to a piece so that it stays a tradable size. */
    private LegalSizes beyond(int i, long piece) {
        if (weight[i] == 0 || piece == table.maximum(i)) {
            return LegalSizes.nothing(table.stepPar());
        }
        if (piece == 0) {
            return table.sizes(i);
        }
        long run = table.high()[i] - piece;
        return new LegalSizes(run > 0 ? table.stepPar() : 0, run, table.stepPar(), Math.max(0, table.top()[i] - piece));
    }

    private long[] split(LegalTable sizes, long total, double[] weights, long mostPar) {
        FillPlan fill = FillPlan.of(sizes, Math.min(total, mostPar));
        return fill.totalPar() == 0 ? new long[weights.length] : ProportionalSplit.split(sizes, fill, weights, tieRank);
    }
}
