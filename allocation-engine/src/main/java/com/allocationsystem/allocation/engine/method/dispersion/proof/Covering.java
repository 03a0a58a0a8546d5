package com.allocationsystem.allocation.engine.method.dispersion.proof;

import com.allocationsystem.allocation.engine.method.dispersion.relaxation.MeanRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** The intervals of a proof, and the means that none of them holds yet. */
final class Covering {

    /**
     * Means between two.
     *
     * @param low least, shifted
     * @param high largest, shifted
     */
    record Range(double low, double high) {

        double middle() {
            return low + (high - low) / 2;
        }
    }

    private final MeanRange all;
    private final List<Interval> intervals = new ArrayList<>();
    private final Deque<Range> open = new ArrayDeque<>();

    /** @param all holds every mean */
    Covering(MeanRange all) {
        this.all = all;
    }

    void keep(Interval interval) {
        intervals.add(interval);
    }

    List<Interval> intervals() {
        return intervals;
    }

    /** @return number of intervals, and of ranges that need at least one more */
    int size() {
        return intervals.size() + open.size();
    }

    /** @return the means around one that a split can have */
    Range around(double mean, double half) {
        double low = Math.max(all.low(), Math.min(all.high(), mean - half));
        return new Range(low, Math.max(low, Math.min(all.high(), mean + half)));
    }

    /** @return whether one interval holds the range */
    boolean holds(Range range) {
        return intervals.stream().anyMatch(interval -> interval.low() <= range.low && range.high <= interval.high());
    }

    /** Opens what no interval holds, and nothing else. */
    void openRest() {
        open.clear();
        double from = all.low();
        for (Interval interval : intervals.stream()
                .sorted(Comparator.comparingDouble(Interval::low))
                .toList()) {
            open(from, interval.low());
            from = Math.max(from, interval.high());
        }
        open(from, all.high());
    }

    /** Opens a range, the next one to be looked at, unless it is empty. */
    void open(double low, double high) {
        if (low < high) {
            open.push(new Range(low, high));
        }
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    /** @return the range opened last; closed now */
    Range next() {
        return open.pop();
    }
}
