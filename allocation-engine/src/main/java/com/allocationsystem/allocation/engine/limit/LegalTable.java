package com.allocationsystem.allocation.engine.limit;

import java.util.List;

/**
 * The legal sizes of all accounts as columns, as the inner loops want them. All accounts share one step.
 *
 * @param stepPar d
 * @param low first piece of each run; 0 = no run
 * @param high last piece of each run; 0 = no run
 * @param top full liquidation of each; 0 = none
 */
public record LegalTable(long stepPar, long[] low, long[] high, long[] top) {

    /** @param sizes of all accounts, at least one, one step */
    public static LegalTable of(List<LegalSizes> sizes) {
        int n = sizes.size();
        LegalTable table = new LegalTable(sizes.get(0).stepPar(), new long[n], new long[n], new long[n]);
        for (int i = 0; i < n; i++) {
            LegalSizes one = sizes.get(i);
            table.low[i] = one.lowPar();
            table.high[i] = one.highPar();
            table.top[i] = one.topPar();
        }
        return table;
    }

    /** @return number of accounts */
    public int size() {
        return low.length;
    }

    /** @return account {@code i}'s largest piece; 0 when only 0 is legal */
    public long maximum(int i) {
        return top[i] > 0 ? top[i] : high[i];
    }

    /** @return account {@code i}'s smallest piece above 0; 0 when only 0 is legal */
    public long minimum(int i) {
        return high[i] > 0 ? low[i] : top[i];
    }

    /** @return sum of the largest pieces */
    public long sumOfMaxima() {
        long sum = 0;
        for (int i = 0; i < size(); i++) {
            sum += maximum(i);
        }
        return sum;
    }

    /** @return account {@code i}'s sizes */
    public LegalSizes sizes(int i) {
        return new LegalSizes(low[i], high[i], stepPar, top[i]);
    }
}
