package com.allocationsystem.allocation.domain;

import com.allocationsystem.allocation.domain.order.OrderRules;
import com.allocationsystem.shared.Faults;

/** Splits one block: the only door of the domain core. Pure and deterministic. */
public final class AllocationEngine {

    /** Changes whenever the same inputs could give another plan. */
    public static final String SOLVER_VERSION = "1";

    private AllocationEngine() {}

    /**
     * @param inputs everything the split depends on
     * @return the plan, already checked by the independent checker
     * @throws com.allocationsystem.shared.InvalidInputException with every impossible value, named as in the API
     * @throws com.allocationsystem.allocation.domain.check.PlanFailedItsCheckException when the plan does not survive its
     *     check: a bug
     */
    public static AllocationPlan allocate(AllocationInputs inputs) {
        Faults faults = new Faults();
        OrderRules.check(inputs, faults);
        faults.throwIfAny();
        throw new IllegalStateException("No method is wired yet");
    }
}
