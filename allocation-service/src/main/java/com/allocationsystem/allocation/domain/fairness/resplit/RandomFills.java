package com.allocationsystem.allocation.domain.fairness.resplit;

import java.util.SplittableRandom;

/** What each part of each trade gains and pays in some random re-splits. */
final class RandomFills {

    private static final int DRAWS = 64;

    private final double[][][] gains;
    private final double[][][] moneys;

    RandomFills(Resplit[] resplits, int accounts, long seed) {
        SplittableRandom random = new SplittableRandom(~seed);
        gains = new double[resplits.length][][];
        moneys = new double[resplits.length][][];
        double[] gain = new double[accounts];
        double[] money = new double[accounts];
        for (int t = 0; t < resplits.length; t++) {
            Resplit resplit = resplits[t];
            gains[t] = new double[resplit.parts()][DRAWS];
            moneys[t] = new double[resplit.parts()][DRAWS];
            for (int k = 0; k < DRAWS; k++) {
                resplit.addRandom(random, gain, money);
                for (int p = 0; p < resplit.parts(); p++) {
                    int account = resplit.accountOf(p);
                    gains[t][p][k] = gain[account];
                    moneys[t][p][k] = money[account];
                    gain[account] = 0;
                    money[account] = 0;
                }
            }
        }
    }

    double[] gains(int trade, int part) {
        return gains[trade][part];
    }

    double[] moneys(int trade, int part) {
        return moneys[trade][part];
    }
}
