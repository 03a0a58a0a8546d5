package com.allocationsystem.allocation.domain.fairness.resplit;

/**
 * How the test is made.
 *
 * @param resplits how many random re-splits of all trades, above 0
 * @param seed the same seed and ledger give the same answer
 * @param tiltBp favoritism whose detection is stated: basis points of NAV that an account
 *     gains in a year, 0 or more; 0 for no statement
 */
public record TestSettings(int resplits, long seed, double tiltBp) {

    /** Re-splits unless the caller asks for fewer. */
    public static final int DEFAULT_RESPLITS = 100_000;

    /** An account with fewer trades has no p-value: so few say nothing. */
    public static final int FEWEST_TRADES = 20;

    /** Chance of a false alarm over all accounts together that the corrected p-values are compared with. */
    public static final double LEVEL = 0.05;

    /** Chance with which the stated number of trades finds the tilt. */
    public static final double POWER = 0.95;

    /** Most parts that are drawn; more trades and accounts get fewer re-splits. */
    private static final long MOST_DRAWS = 300_000_000;

    private static final int FEWEST_RESPLITS = 1_000;

    /** @return the re-splits that are made over so many parts of trades */
    int resplitsOver(long parts) {
        long affordable = Math.max(FEWEST_RESPLITS, MOST_DRAWS / Math.max(1, parts));
        return (int) Math.min(resplits, affordable);
    }
}
