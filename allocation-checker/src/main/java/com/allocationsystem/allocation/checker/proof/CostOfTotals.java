package com.allocationsystem.allocation.checker.proof;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The least cost of each total reached, by its remainder of the increment, in blocks of neighboring totals. */
final class CostOfTotals {

    private static final int BLOCK = 64;

    /** Receives all totals of one remainder, ascending. */
    interface Visitor {
        void visit(int remainder, long[] steps, double[] cost);
    }

    private final Map<Integer, TreeMap<Long, double[]>> blocks = new HashMap<>();
    private int lastRemainder = -1;
    private long lastBlock;
    private double[] last = {};

    /** Keeps the cost if it is the least of its total. */
    void lower(long steps, int remainder, double cost) {
        long block = steps / BLOCK;
        if (lastRemainder != remainder || lastBlock != block) {
            lastRemainder = remainder;
            lastBlock = block;
            last = blocks.computeIfAbsent(remainder, of -> new TreeMap<>()).computeIfAbsent(block, of -> {
                double[] costs = new double[BLOCK];
                Arrays.fill(costs, Double.POSITIVE_INFINITY);
                return costs;
            });
        }
        int place = (int) (steps % BLOCK);
        last[place] = Math.min(last[place], cost);
    }

    void forEach(Visitor visitor) {
        blocks.forEach((remainder, ofRemainder) -> {
            long[] steps = new long[ofRemainder.size() * BLOCK];
            double[] cost = new double[steps.length];
            int[] size = {0};
            ofRemainder.forEach((block, costs) -> {
                for (int place = 0; place < BLOCK; place++) {
                    if (costs[place] < Double.POSITIVE_INFINITY) {
                        steps[size[0]] = block * BLOCK + place;
                        cost[size[0]++] = costs[place];
                    }
                }
            });
            visitor.visit(remainder, Arrays.copyOf(steps, size[0]), Arrays.copyOf(cost, size[0]));
        });
    }
}
