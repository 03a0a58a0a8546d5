package com.allocationsystem.allocation.model.certificate;

import java.util.List;

/**
 * One node of a proof by cases. The nodes of a tree are listed parent first, then all of the first case, then all of the second.
 *
 * @param account place among the lines, from 0, of the account whose pieces are told apart: the first case is that it gets at
 *     most {@code atMostPar}, the second that it gets more; null where no further cases are told apart
 * @param atMostPar par, 0 or more; null where {@code account} is
 * @param intervals the proof of the bound in this case; empty where cases follow, and where no legal split fits the case
 */
public record ProofNode(Integer account, Long atMostPar, List<MeanInterval> intervals) {

    /** Keeps an unmodifiable copy. */
    public ProofNode {
        intervals = List.copyOf(intervals);
    }
}
