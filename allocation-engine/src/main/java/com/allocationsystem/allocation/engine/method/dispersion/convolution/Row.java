package com.allocationsystem.allocation.engine.method.dispersion.convolution;

import java.util.Arrays;
import java.util.List;

/**
 * Least costs of totals one step apart.
 *
 * @param first total, par
 * @param step par
 * @param cost of each total; infinite when no choice within the limit has that total
 */
record Row(long first, long step, double[] cost) {

    /** A row is cut where more totals than this in a row have no cost. */
    static final int GAP = 8;

    /** @return all infinite */
    static Row of(long first, long last, long step) {
        double[] cost = new double[Math.toIntExact((last - first) / step) + 1];
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        return new Row(first, step, cost);
    }

    long last() {
        return first + (cost.length - 1) * step;
    }

    /** @param moved added to every total of another row: {@code from} */
    void lower(Row from, long moved, double added) {
        int shift = Math.toIntExact((from.first + moved - first) / step);
        double[] other = from.cost;
        int end = Math.min(other.length, cost.length - shift);
        for (int s = Math.max(0, -shift); s < end; s++) {
            cost[s + shift] = Math.min(cost[s + shift], other[s] + added);
        }
    }

    /** @param parts receives this row's stretches of finite costs */
    void cut(List<Row> parts) {
        int start = -1;
        int end = -1;
        for (int s = 0; s < cost.length; s++) {
            if (cost[s] < Double.POSITIVE_INFINITY) {
                if (start >= 0 && s - end > GAP) {
                    parts.add(part(start, end));
                    start = s;
                }
                start = start < 0 ? s : start;
                end = s;
            }
        }
        if (start >= 0) {
            parts.add(part(start, end));
        }
    }

    private Row part(int start, int end) {
        return start == 0 && end == cost.length - 1
                ? this
                : new Row(first + start * step, step, Arrays.copyOfRange(cost, start, end + 1));
    }
}
