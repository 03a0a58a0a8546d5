package com.allocationsystem.allocation.engine.method.dispersion.convolution;

import com.allocationsystem.allocation.engine.method.dispersion.relaxation.Separated;
import java.util.ArrayList;
import java.util.List;

/**
 * The cheapest legal split of the total at a fixed center and multiplier, as long as it costs no more than a limit.
 *
 * <p>The costs of the accounts are combined one account after another (min-plus convolution): the least cost of every total of the
 * first k accounts gives that of the first k + 1. Exact for the increments and for odd lots. Small, since the limit is the gap
 * that the relaxation leaves: few accounts have options within it ({@link Choices}), and few totals can be completed within it
 * ({@link Completions}).
 *
 * <p>Sources: Bellman 1957 (dynamic programming); Felzenszwalb and Huttenlocher 2012 (lower envelope of parabolas); Pisinger
 * 1997 (bounds within a dynamic programme for knapsacks).
 */
public final class BestTotal {

    /** Totals up to which the remainders are not worth following. */
    private static final long FEW_TOTALS = 20_000;

    /** Totals up to which the way to the cheapest split is kept, over all accounts: 32 MB. */
    private static final long MOST_KEPT = 4_000_000;

    private final Separated problem;
    private final long[] tieRank;
    private final Work work;
    private final Buffers buffers = new Buffers();

    /**
     * @param tieRank decides the order of accounts that are equally dear; smaller first
     * @param work that may be done
     */
    public BestTotal(Separated problem, long[] tieRank, Work work) {
        this.problem = problem;
        this.tieRank = tieRank;
        this.work = work;
    }

    /**
     * @param center c, shifted
     * @param lambda multiplier
     * @param limit cost up to which a split is looked for, 0 or more
     * @param most totals that this call may work out, within what is allowed in all
     */
    public Cheapest find(double center, double lambda, double limit, long most) {
        Choices choices = Choices.of(problem, tieRank, center, lambda, limit);
        Work allowed = work.atMost(most);
        Cheapest found = combined(choices, limit, false, allowed.atMost(FEW_TOTALS));
        return found.isUnknown() ? combined(choices, limit, true, allowed) : found;
    }

    /** @return totals worked out so far, for all searches that share the work */
    public long done() {
        return work.done();
    }

    /** @return whether no more totals may be worked out */
    public boolean isUsedUp() {
        return work.isUsedUp();
    }

    /** @param follow the remainders of what the accounts to come can complete */
    private Cheapest combined(Choices choices, double limit, boolean follow, Work allowed) {
        long step = problem.table.stepPar();
        long total = (long) problem.total - choices.onlyPar();
        List<Options> open = choices.open();
        Completions completions = Completions.of(open, step, total, limit, follow, buffers);
        double atLeast = Math.min(limit, completions.atLeast());
        if (atLeast == limit) {
            return new Cheapest(Double.POSITIVE_INFINITY, limit, null);
        }
        RunEnvelope envelope = new RunEnvelope();
        List<Rows> steps = new ArrayList<>();
        long kept = 0;
        Rows rows = Rows.start(step);
        for (int k = 0; k < open.size() && !rows.isEmpty(); k++) {
            kept += rows.size();
            if (kept <= MOST_KEPT) {
                steps.add(rows);
            } else {
                steps.clear();
            }
            rows = rows.with(open.get(k), k + 1, completions, envelope, allowed);
            if (rows == null) {
                return new Cheapest(Double.NaN, atLeast, null);
            }
        }
        double cost = rows.at(total);
        if (!(cost <= limit)) {
            return new Cheapest(Double.POSITIVE_INFINITY, limit, null);
        }
        return new Cheapest(cost, cost, kept <= MOST_KEPT ? traced(choices, steps) : null);
    }

    /** Follows the least costs back, account by account. */
    private long[] traced(Choices choices, List<Rows> steps) {
        long step = problem.table.stepPar();
        long[] pieces = choices.only().clone();
        long total = (long) problem.total - choices.onlyPar();
        for (int k = choices.open().size() - 1; k >= 0; k--) {
            Options options = choices.open().get(k);
            Rows before = steps.get(k);
            long piece = 0;
            double least = options.hasZero() ? before.at(total) + options.zero() : Double.POSITIVE_INFINITY;
            for (int j = 0; j <= options.more(); j++) {
                long of = options.from() + j * step;
                double cost = before.at(total - of) + options.run(j);
                if (cost < least) {
                    least = cost;
                    piece = of;
                }
            }
            if (options.hasTop() && before.at(total - options.top()) + options.topCost() < least) {
                piece = options.top();
            }
            pieces[options.account()] = piece;
            total -= piece;
        }
        return pieces;
    }
}
