package com.allocationsystem.allocation.application.port.in.fairness;

import com.allocationsystem.allocation.application.port.in.preview.SolvesBusyException;
import com.allocationsystem.allocation.domain.fairness.report.FairnessFilter;
import com.allocationsystem.allocation.domain.fairness.resplit.FirstDayResult;
import com.allocationsystem.allocation.domain.fairness.resplit.TestSettings;

/** Compares first-day returns with those of random re-splits. */
public interface TestFairnessUseCase {

    /**
     * @param withoutFills allocations left out: no final allocation, or one that gives no account anything
     * @param withoutClose allocations left out: no close of the bond is known
     */
    record Answer(FirstDayResult result, int withoutFills, int withoutClose) {}

    /** @throws SolvesBusyException while another test is running */
    Answer test(FairnessFilter filter, TestSettings settings);
}
