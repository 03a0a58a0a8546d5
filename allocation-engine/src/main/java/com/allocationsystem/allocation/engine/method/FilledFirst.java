package com.allocationsystem.allocation.engine.method;

import com.allocationsystem.allocation.model.certificate.Certificate;
import java.util.List;

/** The decision of a method whose only claim is that it fills the order as far as it can. */
final class FilledFirst {

    private FilledFirst() {}

    /**
     * @param pieces free pieces that add up to the fillable total
     * @param exactShares of the free pieces, before caps and rounding
     */
    static Decision decision(SplitProblem problem, long[] pieces, double[] exactShares) {
        long left = problem.toFillPar() - problem.fill().totalPar();
        long least = problem.leastUnallocatedPar();
        double gap = left > 0 ? (double) (left - least) / left : 0;
        Certificate certificate = new Certificate(
                "UNALLOCATED_PAR",
                left,
                least,
                gap,
                gap == 0 ? Certificate.Status.OPTIMAL : Certificate.Status.GAP_OPEN,
                "fill first, capped shares, de minimis, largest remainder",
                List.of(),
                1,
                least);
        return new Decision(pieces, certificate, exactShares, problem.target(), 0);
    }
}
