package com.allocationsystem.allocation.engine.method.dispersion.improvement;

import com.allocationsystem.allocation.engine.limit.LegalSizes;
import com.allocationsystem.allocation.engine.limit.LegalTable;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.Separated;

/**
 * Local search over pairs: one account goes to its next piece, another gives up the same par, best pair first, until no pair
 * helps. The variance is kept from running sums, so a pair costs O(1).
 */
final class Exchange {

    private static final double ROUNDING = 1e-12;

    private final LegalTable table;
    private final Separated problem;
    private double sum;
    private double squares;

    Exchange(LegalTable table, Separated problem) {
        this.table = table;
        this.problem = problem;
    }

    /**
     * @param pieces legal; changed in place
     * @param near accounts that may take part
     * @param mostSteps most exchanges
     * @return exchanges made
     */
    int improve(long[] pieces, int[] near, long mostSteps) {
        int steps = 0;
        boolean better = true;
        while (better && steps < mostSteps) {
            measure(pieces);
            better = bestPair(pieces, near);
            steps += better ? 1 : 0;
        }
        return steps;
    }

    private void measure(long[] pieces) {
        double mean = 0;
        for (int i = 0; i < pieces.length; i++) {
            mean += problem.p[i] * distance(i, pieces[i]);
        }
        sum = mean;
        squares = 0;
        for (int i = 0; i < pieces.length; i++) {
            double distance = distance(i, pieces[i]) - mean;
            squares += problem.p[i] * distance * distance;
        }
    }

    private double distance(int i, long piece) {
        return problem.a[i] + problem.b[i] * piece;
    }

    private boolean bestPair(long[] pieces, int[] near) {
        double bestChange = -ROUNDING * squares;
        int up = -1;
        int down = -1;
        for (int i : near) {
            long next = table.sizes(i).next(pieces[i]);
            if (next != LegalSizes.NONE) {
                for (int j : near) {
                    double change = j == i ? 0 : change(pieces, i, j, next - pieces[i]);
                    if (change < bestChange) {
                        bestChange = change;
                        up = i;
                        down = j;
                    }
                }
            }
        }
        if (up < 0) {
            return false;
        }
        long moved = table.sizes(up).next(pieces[up]) - pieces[up];
        pieces[up] += moved;
        pieces[down] -= moved;
        return true;
    }

    /** Change of the variance when {@code par} goes from j to i; infinite when j cannot give it up. */
    private double change(long[] pieces, int i, int j, long par) {
        if (!table.sizes(j).contains(pieces[j] - par)) {
            return Double.POSITIVE_INFINITY;
        }
        double gained = problem.b[i] * par;
        double lost = -problem.b[j] * par;
        double shift = problem.p[i] * gained + problem.p[j] * lost;
        return problem.p[i] * gained * (2 * (distance(i, pieces[i]) - sum) + gained)
                + problem.p[j] * lost * (2 * (distance(j, pieces[j]) - sum) + lost)
                - shift * shift;
    }
}
