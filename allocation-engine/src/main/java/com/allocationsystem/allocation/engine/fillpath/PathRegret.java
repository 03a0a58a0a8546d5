package com.allocationsystem.allocation.engine.fillpath;

import com.allocationsystem.allocation.engine.limit.FillPlan;
import com.allocationsystem.allocation.engine.limit.LegalTable;
import com.allocationsystem.allocation.engine.method.dispersion.LocalSearch;
import com.allocationsystem.allocation.engine.method.dispersion.MinDispersionSolver;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.Separated;
import com.allocationsystem.allocation.engine.metric.TargetColumns;
import com.allocationsystem.allocation.model.method.MinDispersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How much higher the dispersion is along a path than the least of exactly each fill, which only hindsight knows.
 *
 * <p>The least one is over all tradable sizes under the accounts' limits, pieces that the trader fixed included, and it is the
 * certificate's lower bound: a regret is stated too high rather than too low.
 */
public final class PathRegret {

    private final LegalTable table;
    private final TargetColumns columns;
    private final MinDispersion method;
    private final long[] tieRank;

    /**
     * @param table tradable sizes of every account
     * @param columns the metric before the trade; every account with sizes moves it
     * @param method whose dispersion it is
     * @param tieRank smaller wins
     */
    public PathRegret(LegalTable table, TargetColumns columns, MinDispersion method, long[] tieRank) {
        this.table = table;
        this.columns = columns;
        this.method = method;
        this.tieRank = tieRank;
    }

    /**
     * @param accountIds in the order of the table
     * @param filledPars sizes that the path can place whole
     */
    public List<FillRegret> at(FillPath path, List<String> accountIds, List<Long> filledPars) {
        List<FillRegret> regrets = new ArrayList<>();
        for (long filled : filledPars) {
            FillPlan fill = FillPlan.of(table, filled);
            if (fill.totalPar() == filled) {
                Map<String, Long> split = path.at(filled);
                long[] pieces = accountIds.stream()
                        .mapToLong(id -> split.getOrDefault(id, 0L))
                        .toArray();
                double least = MinDispersionSolver.solve(
                                new Separated(columns, table, filled), fill, method, tieRank, LocalSearch.NONE)
                        .certificate()
                        .lowerBound();
                regrets.add(new FillRegret(filled, Math.sqrt(columns.variance(pieces)), least));
            }
        }
        return regrets;
    }
}
