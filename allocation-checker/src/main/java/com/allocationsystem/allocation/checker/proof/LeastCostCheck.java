package com.allocationsystem.allocation.checker.proof;

import java.util.Comparator;
import java.util.List;

/**
 * Whether some legal split of a total costs less than a limit.
 *
 * <p>Account after account, every piece is tried on every total reached so far, and the least cost of each total is kept. What
 * reaches the limit is dropped, and what the accounts to come cannot complete below it ({@link RestBound}).
 */
final class LeastCostCheck {

    private final List<Pieces> accounts;
    private final int increment;
    private final long total;
    private final double limit;
    private final RestBound rest;

    /**
     * @param pieces of each account with a choice; those that cost the limit or more are left out
     * @param increment step of the runs
     * @param total of these accounts
     * @param limit above 0
     */
    LeastCostCheck(List<Pieces> pieces, int increment, long total, double limit) {
        // What decides most goes first.
        this.accounts = pieces.stream()
                .sorted(Comparator.comparingLong(Pieces::widestGap).reversed())
                .toList();
        this.increment = increment;
        this.total = total;
        this.limit = limit;
        this.rest = new RestBound(accounts, increment, limit);
    }

    boolean reached() {
        if (total < 0) {
            return false;
        }
        CostOfTotals reached = new CostOfTotals();
        reached.lower(0, 0, 0);
        for (int k = 0; k < accounts.size(); k++) {
            reached = next(reached, k);
        }
        boolean[] whole = {false};
        reached.forEach((remainder, steps, cost) -> {
            for (long of : steps) {
                whole[0] |= of * increment + remainder == total;
            }
        });
        return whole[0];
    }

    private CostOfTotals next(CostOfTotals reached, int k) {
        CostOfTotals next = new CostOfTotals();
        Pieces pieces = accounts.get(k);
        reached.forEach((remainder, steps, cost) -> {
            for (int j = 0; j < pieces.single().length; j++) {
                int rest = remainder + (int) pieces.single()[j][1];
                for (int s = 0; s < steps.length; s++) {
                    keep(next, steps[s] + pieces.single()[j][0], rest, cost[s] + pieces.singleCost()[j], k + 1);
                }
            }
            int rest = remainder + pieces.remainder();
            new RunMinima(pieces.first(), pieces.run(), steps, cost, (of, least) -> keep(next, of, rest, least, k + 1))
                    .add();
        });
        return next;
    }

    /** @param rest may reach the increment once */
    private void keep(CostOfTotals totals, long steps, int rest, double cost, int next) {
        long whole = steps + rest / increment;
        int remainder = rest % increment;
        long missing = total - whole * increment - remainder;
        if (cost < limit
                && cost
                                + this.rest.from(next, Math.floorDiv(missing, increment), (int)
                                        Math.floorMod(missing, (long) increment))
                        < limit) {
            totals.lower(whole, remainder, cost);
        }
    }
}
