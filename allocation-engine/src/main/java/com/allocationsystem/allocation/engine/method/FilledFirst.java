package com.allocationsystem.allocation.engine.method;

import com.allocationsystem.allocation.engine.method.contract.Decision;
import com.allocationsystem.allocation.engine.method.contract.SplitProblem;
import com.allocationsystem.allocation.model.certificate.Certificate;
import java.util.Arrays;
import java.util.List;

/** The decision of a method whose only claim is that it fills as much of the order as legal pieces can. */
final class FilledFirst {

    /** How shares by weight come about. */
    static final String WORDS = "fill first, capped shares, de minimis, largest remainder";

    private FilledFirst() {}

    /**
     * @param pieces free pieces
     * @param exactShares of the free pieces, before caps and rounding
     * @param words how the pieces come about
     */
    static Decision decision(SplitProblem problem, long[] pieces, double[] exactShares, String words) {
        long left = problem.toFillPar() - Arrays.stream(pieces).sum();
        long least = problem.leastUnallocatedPar();
        double gap = left > 0 ? (double) (left - least) / left : 0;
        Certificate certificate = new Certificate(
                "UNALLOCATED_PAR",
                left,
                least,
                gap,
                gap == 0 ? Certificate.Status.OPTIMAL : Certificate.Status.GAP_OPEN,
                words,
                List.of(),
                1,
                least);
        return new Decision(pieces, certificate, exactShares, problem.target(), 0);
    }
}
