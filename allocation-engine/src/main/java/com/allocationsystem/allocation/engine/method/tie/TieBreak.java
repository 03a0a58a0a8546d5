package com.allocationsystem.allocation.engine.method.tie;

import java.util.List;

/**
 * Decides between equals: a hash of the inputs and the account, so that no account wins every tie.
 *
 * <p>Neither the account's number nor its place in a file has a say, and the same inputs always give the same winner. The
 * account id is folded by FNV-1a (64 bit) and mixed with the seed by the finaliser of SplitMix64 (Steele, Lea, Flood 2014).
 */
public final class TieBreak {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private TieBreak() {}

    /**
     * @param seed derived from the inputs
     * @param accountIds all accounts
     * @return one rank per account; the smaller rank wins
     */
    public static long[] ranks(long seed, List<String> accountIds) {
        long[] ranks = new long[accountIds.size()];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = rank(seed, accountIds.get(i));
        }
        return ranks;
    }

    private static long rank(long seed, String accountId) {
        long hash = FNV_OFFSET;
        for (int c = 0; c < accountId.length(); c++) {
            hash = (hash ^ accountId.charAt(c)) * FNV_PRIME;
        }
        long z = seed + hash;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
