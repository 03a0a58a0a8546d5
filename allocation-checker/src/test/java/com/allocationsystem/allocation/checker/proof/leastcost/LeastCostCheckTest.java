package com.allocationsystem.allocation.checker.proof.leastcost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The least cost of a total against all splits, one by one. */
class LeastCostCheckTest {

    private static final int CASES = 20_000;
    private static final double LIMIT = 10;

    @Test
    void saysWhatEverySplitSays() {
        int reached = 0;
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            int increment = 1 + random.nextInt(8);
            List<Pieces> accounts = new ArrayList<>();
            for (int i = 1 + random.nextInt(5); i > 0; i--) {
                accounts.add(pieces(random, increment));
            }
            long total = random.nextInt(60 * increment);
            boolean cheaper = least(accounts, increment, total, 0) < LIMIT;
            reached += cheaper ? 1 : 0;
            assertEquals(cheaper, new LeastCostCheck(accounts, increment, total, LIMIT).reached(), "seed " + seed);
        }
        assertTrue(reached > CASES / 10 && reached < CASES * 9 / 10, reached + " of the totals are reached");
    }

    /** Nothing, often; a run of convex costs, often; a full liquidation off the grid, often; at least one of them. */
    private static Pieces pieces(Random random, int increment) {
        List<long[]> single = new ArrayList<>();
        if (random.nextInt(3) > 0) {
            single.add(new long[] {0, 0});
        }
        if (random.nextBoolean()) {
            single.add(new long[] {1 + random.nextInt(20), random.nextInt(increment)});
        }
        double[] run = new double[single.isEmpty() || random.nextInt(4) > 0 ? 1 + random.nextInt(9) : 0];
        double curve = random.nextDouble() * LIMIT / 20;
        int foot = random.nextInt(run.length + 1);
        double floor = random.nextDouble();
        for (int k = 0; k < run.length; k++) {
            run[k] = Math.min(LIMIT * 0.999, floor + curve * (k - foot) * (k - foot));
        }
        double[] cost = random.doubles(single.size(), 0, LIMIT / 2).toArray();
        boolean convex = true;
        for (int k = 2; k < run.length; k++) {
            convex &= run[k] - run[k - 1] >= run[k - 1] - run[k - 2];
        }
        return new Pieces(
                single.toArray(long[][]::new), cost, 1 + random.nextInt(12), 0, convex ? run : new double[] {floor});
    }

    private static double least(List<Pieces> accounts, int increment, long total, int k) {
        if (k == accounts.size()) {
            return total == 0 ? 0 : Double.POSITIVE_INFINITY;
        }
        Pieces pieces = accounts.get(k);
        double least = Double.POSITIVE_INFINITY;
        for (int j = 0; j < pieces.single().length; j++) {
            long par = pieces.single()[j][0] * increment + pieces.single()[j][1];
            least = Math.min(least, pieces.singleCost()[j] + least(accounts, increment, total - par, k + 1));
        }
        for (int j = 0; j < pieces.run().length; j++) {
            long par = (pieces.first() + j) * increment + pieces.remainder();
            least = Math.min(least, pieces.run()[j] + least(accounts, increment, total - par, k + 1));
        }
        return least;
    }
}
