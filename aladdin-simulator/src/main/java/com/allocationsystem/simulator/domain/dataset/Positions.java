package com.allocationsystem.simulator.domain.dataset;

import java.util.Arrays;

/**
 * Start-of-day holdings of all accounts as three columns, sorted by account: 20 bytes a holding.
 *
 * @param starts for account i the holdings are rows {@code starts[i]} to {@code starts[i + 1]}, the latter excluded
 * @param securities index of the bond held
 * @param quantitiesPar par held
 * @param marketValueCents market value incl. accrued, hundredths
 */
public record Positions(int[] starts, int[] securities, long[] quantitiesPar, long[] marketValueCents) {

    /** @return how many holdings there are */
    public int size() {
        return securities.length;
    }

    /** Collects holdings in any order and sorts them by account once. */
    public static final class Builder {

        private static final int FIRST_CAPACITY = 1 << 16;

        private int[] account = new int[FIRST_CAPACITY];
        private int[] security = new int[FIRST_CAPACITY];
        private long[] quantityPar = new long[FIRST_CAPACITY];
        private long[] marketValueCents = new long[FIRST_CAPACITY];
        private int size;

        /** Adds one holding. */
        public void add(int accountIndex, int securityIndex, long par, long valueCents) {
            if (size == account.length) {
                grow();
            }
            account[size] = accountIndex;
            security[size] = securityIndex;
            quantityPar[size] = par;
            marketValueCents[size++] = valueCents;
        }

        private void grow() {
            int capacity = size + size / 2;
            account = Arrays.copyOf(account, capacity);
            security = Arrays.copyOf(security, capacity);
            quantityPar = Arrays.copyOf(quantityPar, capacity);
            marketValueCents = Arrays.copyOf(marketValueCents, capacity);
        }

        /**
         * @param accounts how many accounts there are
         * @return the columns, by a stable counting sort
         */
        public Positions build(int accounts) {
            int[] starts = new int[accounts + 1];
            for (int i = 0; i < size; i++) {
                starts[account[i] + 1]++;
            }
            for (int i = 0; i < accounts; i++) {
                starts[i + 1] += starts[i];
            }
            int[] next = starts.clone();
            Positions sorted = new Positions(starts, new int[size], new long[size], new long[size]);
            for (int i = 0; i < size; i++) {
                int row = next[account[i]]++;
                sorted.securities[row] = security[i];
                sorted.quantitiesPar[row] = quantityPar[i];
                sorted.marketValueCents[row] = marketValueCents[i];
            }
            return sorted;
        }
    }
}
