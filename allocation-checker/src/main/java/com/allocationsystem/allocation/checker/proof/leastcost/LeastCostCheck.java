package com.allocationsystem.allocation.checker.proof.leastcost;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether some legal split of a total costs less than a limit.
 *
 * <p>Account after account, every piece is tried on every total reached so far, and the least cost of each total is kept. What
 * reaches the limit is dropped, and what the accounts to come cannot complete below it ({@link RestBound}).
 */
public final class LeastCostCheck {

    private final List<Pieces> accounts;
    private final int increment;
    private final long total;
    private final double limit;
    private final RestBound rest;
    private final CostOfTotals.Builder builder = new CostOfTotals.Builder();

    /**
     * @param pieces of each account with a choice; those that cost the limit or more are left out
     * @param increment step of the runs
     * @param total of these accounts, 0 or more
     * @param limit above 0
     */
    public LeastCostCheck(List<Pieces> pieces, int increment, long total, double limit) {
        // What decides most goes first.
        this.accounts = pieces.stream()
                .sorted(Comparator.comparingLong(Pieces::widestGap)
                        .thenComparingDouble(Pieces::dearest)
                        .reversed())
                .toList();
        this.increment = increment;
        this.total = total;
        this.limit = limit;
        this.rest = new RestBound(accounts, increment, total / increment, (int) (total % increment), limit);
    }

    public boolean reached() {
        Map<Integer, CostOfTotals> reached = Map.of(0, new CostOfTotals(new long[1], new double[1]));
        for (int k = 0; k < accounts.size(); k++) {
            reached = next(reached, k);
        }
        CostOfTotals left = reached.get((int) (total % increment));
        int place = left == null ? 0 : left.from(total / increment);
        return left != null && place < left.size() && left.steps()[place] == total / increment;
    }

    /** @param reached by remainder */
    private Map<Integer, CostOfTotals> next(Map<Integer, CostOfTotals> reached, int k) {
        Pieces pieces = accounts.get(k);
        Map<Integer, MergedTotals> merging = new HashMap<>();
        reached.forEach((remainder, totals) -> {
            for (int j = 0; j < pieces.single().length; j++) {
                long[] piece = pieces.single()[j];
                int sum = remainder + (int) piece[1];
                at(sum, k, merging).add(totals, piece[0] + sum / increment, pieces.singleCost()[j]);
            }
            if (pieces.run().length > 0) {
                int sum = remainder + pieces.remainder();
                at(sum, k, merging).add(new RunMinima(pieces.first() + sum / increment, pieces.run(), totals), builder);
            }
        });
        Map<Integer, CostOfTotals> next = new HashMap<>();
        merging.forEach((remainder, lists) -> {
            CostOfTotals totals = lists.merged(builder);
            if (totals.size() > 0) {
                next.put(remainder, totals);
            }
        });
        return next;
    }

    /** @param sum of remainders; may reach the increment once */
    private MergedTotals at(int sum, int k, Map<Integer, MergedTotals> merging) {
        return merging.computeIfAbsent(sum % increment, remainder -> {
            long others = total - remainder;
            return new MergedTotals(
                    Math.floorDiv(others, (long) increment),
                    rest.of(k + 1, (int) Math.floorMod(others, (long) increment)),
                    limit);
        });
    }
}
