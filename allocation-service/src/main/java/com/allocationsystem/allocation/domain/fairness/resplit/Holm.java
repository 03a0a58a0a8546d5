package com.allocationsystem.allocation.domain.fairness.resplit;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Holm's correction for many accounts: if none is favored, the chance that any corrected p-value is at most q is at most q.
 *
 * <p>The k-th smallest of m p-values is multiplied by m - k + 1; none is corrected to less than the one before it.
 */
final class Holm {

    private Holm() {}

    /** @return the corrected p-values, in the order of the p-values */
    static double[] corrected(double[] p) {
        int[] ascending = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] corrected = new double[p.length];
        double least = 0;
        for (int k = 0; k < ascending.length; k++) {
            least = Math.max(least, Math.min(1, (p.length - k) * p[ascending[k]]));
            corrected[ascending[k]] = least;
        }
        return corrected;
    }
}
