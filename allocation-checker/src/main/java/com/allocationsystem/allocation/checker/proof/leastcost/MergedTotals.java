package com.allocationsystem.allocation.checker.proof.leastcost;

import com.allocationsystem.allocation.checker.proof.leastcost.RestBound.Lines;
import java.util.ArrayList;
import java.util.List;

/** Totals of the first accounts that have one remainder of the increment: several lists, each with its last piece, merged. */
final class MergedTotals {

    /** A list that is being read. */
    private static final class Part {

        private final CostOfTotals of;
        private final long piece;
        private final double pieceCost;
        private final int end;
        private int place;

        /** Of the total it is at; the largest number at its end. */
        private long steps;

        Part(CostOfTotals of, long piece, double pieceCost, int place, int end) {
            this.of = of;
            this.piece = piece;
            this.pieceCost = pieceCost;
            this.end = end;
            at(place);
        }

        private void at(int place) {
            this.place = place;
            this.steps = place < end ? of.steps()[place] + piece : Long.MAX_VALUE;
        }

        /** @return cost of the total it leaves */
        double pass() {
            double cost = of.cost()[place] + pieceCost;
            at(place + 1);
            return cost;
        }
    }

    private final List<Part> parts = new ArrayList<>();
    private final Lines rest;
    private final double limit;

    /** Whole increments that this remainder leaves of the total. */
    private final long all;

    private final long from;
    private final long to;

    /**
     * @param all increments of the whole total, less this remainder
     * @param rest of the accounts to come
     * @param limit of the cost
     */
    MergedTotals(long all, Lines rest, double limit) {
        this.all = all;
        this.rest = rest;
        this.limit = limit;
        this.from = (long) Math.max(0, Math.floor(all - rest.most(limit)));
        this.to = (long) Math.min(all, Math.ceil(all - rest.fewest(limit)));
    }

    void add(CostOfTotals before, long piece, double cost) {
        int first = before.from(from - piece);
        int end = before.from(to - piece + 1);
        if (first < end) {
            parts.add(new Part(before, piece, cost, first, end));
        }
    }

    void add(RunMinima run, CostOfTotals.Builder builder) {
        add(run.within(from, to, builder), 0, 0);
    }

    /** @return the least costs of those that the accounts to come may complete below the limit */
    CostOfTotals merged(CostOfTotals.Builder builder) {
        for (long steps = next(); steps < Long.MAX_VALUE; steps = next()) {
            double cost = Double.POSITIVE_INFINITY;
            for (Part part : parts) {
                if (part.steps == steps) {
                    cost = Math.min(cost, part.pass());
                }
            }
            if (cost < limit && cost + rest.at(all - steps) < limit) {
                builder.add(steps, cost);
            }
        }
        return builder.totals();
    }

    private long next() {
        long next = Long.MAX_VALUE;
        for (Part part : parts) {
            next = Math.min(next, part.steps);
        }
        return next;
    }
}
