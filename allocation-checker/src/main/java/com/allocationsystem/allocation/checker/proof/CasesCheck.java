package com.allocationsystem.allocation.checker.proof;

import com.allocationsystem.allocation.model.certificate.ProofNode;
import java.util.Arrays;
import java.util.List;

/**
 * Whether a lower bound of the dispersion follows from a proof by cases.
 *
 * <p>Walks the cases from the top: where an account's pieces are told apart at a number of par, the legal pieces up to that number
 * are one case and all others the second, so none is lost. A case without intervals must be one that no legal split fits; every
 * other must prove the bound by its intervals ({@link BoundCheck}), with the pieces that are left to it.
 */
final class CasesCheck {

    /** Longest step whose remainders are looked at. */
    private static final int LONGEST_STEP = 20_000;

    /** Deeper trees than this prove nothing that a shorter one could not. */
    private static final int DEEPEST = 1_000;

    private final double[] now;
    private final double[] perPar;
    private final double[] weight;
    private final long increment;
    private final List<ProofNode> nodes;
    private final double statedBound;
    private final List<String> failures;
    private int next;

    /**
     * @param now metric before the free pieces
     * @param perPar its change per par
     * @param weight of each account; they sum to 1
     * @param increment step of the runs
     * @param nodes parent first, then all of the first case, then all of the second
     * @param failures receives what is wrong
     */
    CasesCheck(
            double[] now,
            double[] perPar,
            double[] weight,
            long increment,
            List<ProofNode> nodes,
            double statedBound,
            List<String> failures) {
        this.now = now;
        this.perPar = perPar;
        this.weight = weight;
        this.increment = increment;
        this.nodes = nodes;
        this.statedBound = statedBound;
        this.failures = failures;
    }

    /**
     * @param pieces per account {first, last, full liquidation}
     * @param total of the free pieces
     */
    void check(long[][] pieces, long total) {
        boolean[] some = new boolean[pieces.length];
        if (!follows(pieces, some, total, 0)) {
            failures.add("the cases of the proof are not those of the legal pieces, at case " + next);
        } else if (next != nodes.size()) {
            failures.add("the proof goes on after its last case");
        }
    }

    /**
     * @param some whether an account gets a piece in any case
     * @return whether the nodes are a tree of cases
     */
    private boolean follows(long[][] pieces, boolean[] some, long total, int depth) {
        if (next >= nodes.size() || depth > DEEPEST) {
            return false;
        }
        ProofNode node = nodes.get(next++);
        if (node.account() == null) {
            proves(node, pieces, some, total);
            return node.atMostPar() == null;
        }
        int i = node.account();
        boolean tells = i >= 0 && i < pieces.length && node.atMostPar() != null && node.atMostPar() >= 0;
        if (!tells || !node.intervals().isEmpty()) {
            return false;
        }
        long[][] upTo = pieces.clone();
        upTo[i] = upTo(pieces[i], node.atMostPar());
        long[][] above = pieces.clone();
        above[i] = above(pieces[i], node.atMostPar());
        boolean[] someAbove = some.clone();
        someAbove[i] = true;
        return follows(upTo, some, total, depth + 1) && follows(above, someAbove, total, depth + 1);
    }

    private long[] upTo(long[] run, long most) {
        boolean any = run[1] > 0 && run[0] <= most;
        long last = Math.min(run[1], run[0] + (most - run[0]) / increment * increment);
        return new long[] {any ? run[0] : 0, any ? last : 0, run[2] <= most ? run[2] : 0};
    }

    private long[] above(long[] run, long most) {
        boolean any = run[1] > most;
        long first = most < run[0] ? run[0] : run[0] + ((most - run[0]) / increment + 1) * increment;
        return new long[] {any ? first : 0, any ? run[1] : 0, run[2] > most ? run[2] : 0};
    }

    private void proves(ProofNode leaf, long[][] pieces, boolean[] some, long total) {
        double[] start = now.clone();
        long[][] onTop = new long[pieces.length][];
        long rest = total;
        boolean possible = true;
        for (int i = 0; i < pieces.length; i++) {
            long given = some[i] ? pieces[i][1] > 0 ? pieces[i][0] : pieces[i][2] : 0;
            possible &= !some[i] || given > 0;
            start[i] += perPar[i] * given;
            rest -= given;
            onTop[i] = given == 0 ? pieces[i] : onTop(pieces[i], given);
        }
        if (leaf.intervals().isEmpty()) {
            if (possible && mayFit(onTop, rest)) {
                failures.add("a case without a proof may hold a legal split, at case " + next);
            }
            return;
        }
        new BoundCheck(start, perPar, weight, onTop, increment, rest).check(leaf.intervals(), statedBound, failures);
    }

    /** What may come on top of the smallest piece. */
    private long[] onTop(long[] piece, long given) {
        long more = piece[1] - given;
        return new long[] {more > 0 ? increment : 0, Math.max(0, more), Math.max(0, piece[2] - given)};
    }

    /** Whether sums and remainders of the increment leave room for a split. */
    private boolean mayFit(long[][] pieces, long total) {
        long largest = 0;
        for (long[] piece : pieces) {
            largest += Math.max(piece[1], piece[2]);
        }
        if (total < 0 || total > largest) {
            return false;
        }
        return increment > LONGEST_STEP || remainders(pieces)[(int) (total % increment)];
    }

    private boolean[] remainders(long[][] pieces) {
        int step = (int) increment;
        boolean[] reached = new boolean[step];
        reached[0] = true;
        for (long[] piece : pieces) {
            boolean[] then = Arrays.copyOf(reached, step);
            for (int r = 0; r < step; r++) {
                if (reached[r]) {
                    then[(int) ((r + piece[0]) % step)] |= piece[1] > 0;
                    then[(int) ((r + piece[2]) % step)] |= piece[2] > 0;
                }
            }
            reached = then;
        }
        return reached;
    }
}
