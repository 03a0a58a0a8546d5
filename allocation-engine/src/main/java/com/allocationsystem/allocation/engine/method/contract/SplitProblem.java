package com.allocationsystem.allocation.engine.method.contract;

import com.allocationsystem.allocation.engine.limit.FillPlan;
import com.allocationsystem.allocation.engine.limit.LegalSizes;
import com.allocationsystem.allocation.engine.limit.LegalTable;
import com.allocationsystem.allocation.engine.limit.PieceLimits;
import com.allocationsystem.allocation.engine.metric.TargetColumns;
import com.allocationsystem.allocation.model.input.AccountOverride;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What every method decides: how the largest tradable total goes to the accounts whose piece is free.
 *
 * @param inputs of the order
 * @param table tradable sizes of each account; none where the trader fixed the piece
 * @param fill the largest total of that table within the order and the rules across accounts
 * @param toFillPar what the order leaves after the fixed pieces
 * @param limitPar the same, less what rules across accounts forbid
 * @param fixed par that the trader fixed; 0 where none
 * @param weights of all accounts under the method
 * @param freeWeights the same; 0 where the piece is fixed
 * @param target the metric whose dispersion the plan reports, as it is before the trade
 * @param tieRank smaller wins
 */
public record SplitProblem(
        AllocationInputs inputs,
        LegalTable table,
        FillPlan fill,
        long toFillPar,
        long limitPar,
        long[] fixed,
        double[] weights,
        double[] freeWeights,
        TargetColumns target,
        long[] tieRank) {

    /**
     * @param totalCapPar most par all accounts together may get
     */
    public static SplitProblem of(
            AllocationInputs inputs,
            List<PieceLimits> limits,
            double[] weights,
            TargetColumns target,
            long[] tieRank,
            long totalCapPar) {
        long[] fixed = new long[weights.length];
        double[] freeWeights = weights.clone();
        List<LegalSizes> sizes = new ArrayList<>(weights.length);
        for (int i = 0; i < weights.length; i++) {
            PieceLimits limit = limits.get(i);
            if (limit.isFixed()) {
                fixed[i] = limit.fixedPar();
                freeWeights[i] = 0;
            }
            sizes.add(limit.freeSizes());
        }
        long fixedPar = Arrays.stream(fixed).sum();
        LegalTable table = LegalTable.of(sizes);
        long quantityPar = inputs.order().quantityPar();
        long limitPar = Math.max(0, Math.min(quantityPar, totalCapPar) - fixedPar);
        return new SplitProblem(
                inputs,
                table,
                FillPlan.of(table, limitPar),
                quantityPar - fixedPar,
                limitPar,
                fixed,
                weights,
                freeWeights,
                target,
                tieRank);
    }

    /** @return whether the trader fixed account {@code i}'s piece */
    public boolean isFixed(int i) {
        return inputs.overrides().get(inputs.accounts().get(i).accountId()) instanceof AccountOverride.FixedQuantity;
    }

    /** @return par that no split can place */
    public long leastUnallocatedPar() {
        return toFillPar - fill.upperBoundPar();
    }

    /** @return whether any free piece moves the target metric */
    public boolean movesTarget() {
        for (int i = 0; i < table.size(); i++) {
            if (table.maximum(i) > 0 && target.perPar()[i] != 0) {
                return true;
            }
        }
        return false;
    }

    /** @return the target metric after the fixed pieces, before the free ones */
    public TargetColumns targetAfterFixed() {
        double[] before = target.before().clone();
        for (int i = 0; i < before.length; i++) {
            before[i] += target.perPar()[i] * fixed[i];
        }
        return new TargetColumns(before, target.perPar(), target.weight());
    }
}
