package com.allocationsystem.allocation.engine.method.dispersion.proof;

import com.allocationsystem.allocation.engine.method.dispersion.relaxation.MeanRange;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.Saddle;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.Separated;

/**
 * A case of {@link BranchAndBound} as the relaxation sees it.
 *
 * @param problem separated by mean and multiplier
 * @param range holds every mean of the case
 * @param saddle its best centre
 */
record Relaxed(Separated problem, MeanRange range, Saddle saddle) {

    /** @param part not settled */
    static Relaxed of(Narrowed part) {
        Separated problem = new Separated(part.columns(), part.table(), part.total());
        MeanRange range = MeanRange.of(problem, part.table());
        Saddle saddle = new Saddle(problem);
        saddle.find(range, null);
        return new Relaxed(problem, range, saddle);
    }

    /**
     * @param value wanted as a bound
     * @param gap part of it that may be missed
     * @param most intervals to aim for
     */
    BoundProof proof(double value, double gap, int most) {
        return BoundProof.of(problem, range, saddle, value, gap, most);
    }
}
