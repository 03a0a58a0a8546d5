package com.allocationsystem.allocation.engine.method.dispersion.proof;

import com.allocationsystem.allocation.engine.limit.LegalTable;
import com.allocationsystem.allocation.engine.metric.TargetColumns;
import com.allocationsystem.allocation.model.certificate.MeanInterval;
import com.allocationsystem.allocation.model.certificate.ProofNode;
import java.util.List;

/** A node of {@link BranchAndBound}: every account's piece lies between two legal ends. */
final class Case {

    private final long[] least;
    private final long[] most;

    /** No split of this case has a smaller variance, as far as the search knows. */
    double bound;

    /** Account whose pieces are told apart; -1 = none. */
    int account = -1;

    /** Where they are: the first case takes pieces up to it, the second those above. */
    long atMost;

    Case first;
    Case second;

    /** The proof, where no further cases are told apart; empty when no split fits. */
    List<MeanInterval> intervals = List.of();

    private Case(long[] least, long[] most, double bound) {
        this.least = least;
        this.most = most;
        this.bound = bound;
    }

    /** @return every legal split */
    static Case all(LegalTable table) {
        long[] most = new long[table.size()];
        for (int i = 0; i < most.length; i++) {
            most[i] = table.maximum(i);
        }
        return new Case(new long[most.length], most, 0);
    }

    Narrowed narrowed(LegalTable table, TargetColumns columns, long total) {
        return Narrowed.of(table, columns, total, least, most);
    }

    /** @param cut legal piece of account {@code i}, not its largest, on top of its least */
    void split(LegalTable table, int i, long cut) {
        account = i;
        atMost = least[i] + cut;
        long[] upTo = most.clone();
        long[] from = least.clone();
        upTo[i] = atMost;
        from[i] = table.sizes(i).next(atMost);
        first = new Case(least, upTo, bound);
        second = new Case(from, most, bound);
    }

    /** @return the same, to be split otherwise */
    Case again() {
        return new Case(least, most, bound);
    }

    /** Takes over how another of the same ends is split. */
    void splitAs(Case other) {
        account = other.account;
        atMost = other.atMost;
        first = other.first;
        second = other.second;
    }

    /** @param nodes receives this case and all below it: itself, the first case, the second */
    void write(List<ProofNode> nodes) {
        if (account < 0) {
            nodes.add(new ProofNode(null, null, intervals));
            return;
        }
        nodes.add(new ProofNode(account, atMost, List.of()));
        first.write(nodes);
        second.write(nodes);
    }
}
