package com.allocationsystem.allocation.engine.method.dispersion.proof;

import com.allocationsystem.allocation.engine.limit.LegalTable;
import com.allocationsystem.allocation.engine.method.dispersion.improvement.Refit;
import com.allocationsystem.allocation.engine.method.dispersion.improvement.SplitSearch;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.Multiplier;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.Separated;
import com.allocationsystem.allocation.engine.metric.TargetColumns;
import com.allocationsystem.allocation.model.certificate.MeanInterval;
import com.allocationsystem.allocation.model.certificate.ProofNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Proof by cases, for orders of few accounts whose smallest pieces are a large part of the order.
 *
 * <p>An account gets either at most some piece or more; each case is an order of its own ({@link Narrowed}) with a bound of its
 * own ({@link BoundProof}). The weakest case is told apart further ({@link Branching}), until every case is proven, cannot
 * occur, or the work is used up: then the bound is that of the weakest case left. Splits read off in the cases improve the
 * one known. Work is counted in cases, so the same inputs give the same tree on every machine.
 */
public final class BranchAndBound {

    /** Most accounts with a choice whose last gap is closed. */
    public static final int FEW_OPEN = 24;

    /** Most accounts with a choice where the gap is above the tolerance. */
    public static final int MOST_OPEN = 64;

    /** Most cases looked at. */
    private static final int MOST_CASES = 2_000;

    /** Most accounts times cases. */
    private static final int MOST_WORK = 60_000;

    /** A case that is left open is proven to this part of the gap: its intervals stay few. */
    private static final double ROUGH = 0.02;

    /** Most intervals in the proof of a case; one that needs more is told apart further. */
    private static final int MOST_INTERVALS = 60;

    /** Most intervals in the proof of a case that is left open. */
    private static final int FEW_INTERVALS = 12;

    private static final double ROUNDING = 1e-13;

    private final LegalTable table;
    private final TargetColumns columns;
    private final long total;
    private final long[] tieRank;
    private final double goalGap;
    private final Branching branching;
    private final PriorityQueue<Case> weakestFirst =
            new PriorityQueue<>(Comparator.comparingDouble((Case node) -> node.bound));
    private final Case root;

    /** Best split known. */
    public long[] pieces;

    /** Its variance. */
    public double variance;

    /** Cases looked at. */
    public int steps;

    private double proven = Double.POSITIVE_INFINITY;

    /**
     * @param total of the pieces
     * @param known a legal split of it
     * @param goalGap relative gap of the variance at which a case counts as proven
     */
    public BranchAndBound(
            LegalTable table, TargetColumns columns, long total, long[] tieRank, long[] known, double goalGap) {
        this.table = table;
        this.columns = columns;
        this.total = total;
        this.tieRank = tieRank;
        this.goalGap = goalGap;
        this.branching = new Branching(table, columns, total, tieRank);
        this.root = Case.all(table);
        this.pieces = known;
        this.variance = columns.variance(known);
    }

    public void run() {
        run(Math.min(MOST_CASES, MOST_WORK / table.size() + 1));
    }

    /** @param most cases looked at */
    public void run(int most) {
        weakestFirst.add(root);
        while (!weakestFirst.isEmpty() && steps < most) {
            look(weakestFirst.poll());
            steps++;
        }
        finish();
    }

    /** @return no legal split has a smaller variance */
    public double bound() {
        return Math.max(0, proven);
    }

    /** @return the proof, parent first */
    public List<ProofNode> nodes() {
        List<ProofNode> nodes = new ArrayList<>();
        root.write(nodes);
        return nodes;
    }

    private double wanted() {
        return variance * (1 - goalGap);
    }

    private void look(Case node) {
        Narrowed part = node.narrowed(table, columns, total);
        if (!part.mayFit()) {
            return;
        }
        if (part.isSettled()) {
            settle(node, part);
            return;
        }
        Relaxed relaxed = Relaxed.of(part);
        if (relaxed.saddle().bound < wanted()) {
            readOff(part, relaxed);
        }
        if (prove(node, relaxed)) {
            return;
        }
        branching.split(node, part, relaxed, wanted());
        weakestFirst.add(node.first);
        weakestFirst.add(node.second);
    }

    /** @return whether the case's bound reaches what is wanted; its intervals are kept then */
    private boolean prove(Case node, Relaxed relaxed) {
        node.bound = Math.max(node.bound, relaxed.saddle().bound);
        if (relaxed.saddle().bound < wanted()) {
            return false;
        }
        BoundProof proof = relaxed.proof(variance, goalGap, MOST_INTERVALS);
        if (proof.bound() < wanted()) {
            return false;
        }
        keep(node, proof.intervals(), proof.bound());
        return true;
    }

    private void keep(Case node, List<MeanInterval> intervals, double bound) {
        node.intervals = intervals;
        proven = Math.min(proven, bound);
    }

    /** One split only: it is its own proof. */
    private void settle(Case node, Narrowed part) {
        long[] only = part.settled();
        offer(only);
        keep(node, List.of(part.settledInterval()), columns.variance(only));
    }

    private void readOff(Narrowed part, Relaxed relaxed) {
        Separated problem = relaxed.problem();
        Multiplier multiplier = relaxed.saddle().multiplier();
        Refit refit = new Refit(problem, part.table(), part.columns(), tieRank, multiplier.slope());
        SplitSearch search = new SplitSearch(problem, part.table(), part.columns(), refit, tieRank);
        if (search.readOff(relaxed.saddle().centre, multiplier)) {
            offer(part.whole(search.pieces));
        }
    }

    private void offer(long[] found) {
        double reached = columns.variance(found);
        if (reached < variance * (1 - ROUNDING)) {
            pieces = found;
            variance = reached;
        }
    }

    /** Cases left open when the work was used up get a proof too, of the bound that the weakest of them allows. */
    private void finish() {
        double weakest =
                weakestFirst.stream().mapToDouble(node -> node.bound).min().orElse(variance);
        double gap = Math.max(goalGap, ROUGH * (variance - weakest) / variance);
        for (Case node : weakestFirst) {
            Narrowed part = node.narrowed(table, columns, total);
            if (part.mayFit()) {
                if (part.isSettled()) {
                    settle(node, part);
                } else {
                    BoundProof proof = Relaxed.of(part).proof(weakest, gap, FEW_INTERVALS);
                    keep(node, proof.intervals(), proof.bound());
                }
            }
        }
    }
}
