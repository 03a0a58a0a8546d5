package com.allocationsystem.allocation.engine.method.dispersion.proof;

import com.allocationsystem.allocation.engine.limit.LegalTable;
import java.math.BigInteger;
import java.util.Optional;

/**
 * Whether pieces can leave of a step what the total leaves: odd lots can only be sold in few combinations.
 *
 * <p>Every account moves the remainder by that of its run, by that of its full liquidation, or not at all. Sets of remainders
 * are bits of one number: those that the accounts before can reach, and those from which the accounts after can complete
 * the total.
 */
final class Remainders {

    /** Longest step whose remainders are told apart; with longer ones everything counts as fitting. */
    private static final int LONGEST_STEP = 20_000;

    private final int step;
    private final BigInteger all;
    private final BigInteger[] reached;
    private final BigInteger[] completing;

    private Remainders(LegalTable table, long total) {
        int n = table.size();
        step = (int) table.stepPar();
        all = BigInteger.ONE.shiftLeft(step).subtract(BigInteger.ONE);
        reached = new BigInteger[n + 1];
        completing = new BigInteger[n + 1];
        reached[0] = BigInteger.ONE;
        for (int i = 0; i < n; i++) {
            BigInteger before = reached[i];
            reached[i + 1] = before.or(moved(before, table.low()[i])).or(moved(before, table.top()[i]));
        }
        completing[n] = BigInteger.ONE.shiftLeft((int) Math.floorMod(total, table.stepPar()));
        for (int i = n - 1; i >= 0; i--) {
            BigInteger after = completing[i + 1];
            completing[i] = after.or(moved(after, -table.low()[i])).or(moved(after, -table.top()[i]));
        }
    }

    /** @return empty when the step is too long to tell */
    static Optional<Remainders> of(LegalTable table, long total) {
        return table.stepPar() <= LONGEST_STEP ? Optional.of(new Remainders(table, total)) : Optional.empty();
    }

    /** @return whether some pieces may fit */
    boolean fit() {
        int n = reached.length - 1;
        return reached[n].and(completing[n]).signum() != 0;
    }

    /** @return whether account {@code i} may get {@code piece} */
    boolean fit(int i, long piece) {
        return moved(reached[i], piece).and(completing[i + 1]).signum() != 0;
    }

    private BigInteger moved(BigInteger set, long piece) {
        int by = (int) Math.floorMod(piece, (long) step);
        return by == 0 ? set : set.shiftLeft(by).and(all).or(set.shiftRight(step - by));
    }
}
