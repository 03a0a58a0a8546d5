package com.allocationsystem.allocation.checker.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether no legal split lies below a bound, by trying all of them in the order of the accounts.
 *
 * <p>A branch ends where the accounts passed so far spread too far by themselves, or cannot carry the rest.
 */
final class EverySplitCheck {

    private static final long MOST_STEPS = 60_000_000L;

    private final double[] now;
    private final double[] perPar;
    private final double[] weight;
    private final long[][] pieces;
    private final long increment;
    private final List<Integer> open = new ArrayList<>();
    private long steps;

    EverySplitCheck(double[] now, double[] perPar, double[] weight, long[][] pieces, long increment) {
        this.now = now;
        this.perPar = perPar;
        this.weight = weight;
        this.pieces = pieces;
        this.increment = increment;
    }

    /**
     * @param total of the pieces
     * @param dispersion none may be below
     * @param origin near the mean of good splits; keeps the sums accurate
     * @return whether all splits were tried and none is below
     */
    boolean noneBelow(long total, double dispersion, double origin) {
        double w = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < now.length; i++) {
            now[i] -= origin;
            if (largest(i) > 0) {
                open.add(i);
            } else {
                w += weight[i];
                first += weight[i] * now[i];
                second += weight[i] * now[i] * now[i];
            }
        }
        long room = 0;
        for (int i : open) {
            room += largest(i);
        }
        return !findsBelow(0, total, room, w, first, second, dispersion * dispersion) && steps < MOST_STEPS;
    }

    private boolean findsBelow(int k, long rest, long room, double w, double first, double second, double variance) {
        steps++;
        double spread = w > 0 ? Math.max(0, second - first * first / w) : 0;
        if (steps >= MOST_STEPS || rest < 0 || rest > room || spread >= variance) {
            return false;
        }
        if (k == open.size()) {
            return rest == 0;
        }
        int i = open.get(k);
        long after = room - largest(i);
        if (piece(k, 0, rest, after, w, first, second, variance)
                || pieces[i][2] > 0 && piece(k, pieces[i][2], rest, after, w, first, second, variance)) {
            return true;
        }
        long last = Math.min(pieces[i][1], rest);
        for (long x = firstNeeded(i, rest - after);
                pieces[i][1] > 0 && x <= last && steps < MOST_STEPS;
                x += increment) {
            if (piece(k, x, rest, after, w, first, second, variance)) {
                return true;
            }
        }
        return false;
    }

    /** First piece of the run without which the accounts after it could not carry the rest. */
    private long firstNeeded(int i, long least) {
        long first = pieces[i][0];
        return least <= first ? first : first + (least - first + increment - 1) / increment * increment;
    }

    private boolean piece(
            int k, long x, long rest, long after, double w, double first, double second, double variance) {
        int i = open.get(k);
        double y = now[i] + perPar[i] * x;
        double p = weight[i];
        return findsBelow(k + 1, rest - x, after, w + p, first + p * y, second + p * y * y, variance);
    }

    private long largest(int i) {
        return Math.max(pieces[i][1], pieces[i][2]);
    }
}
