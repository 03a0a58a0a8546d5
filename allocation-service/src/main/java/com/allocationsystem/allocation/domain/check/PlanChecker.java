package com.allocationsystem.allocation.domain.check;

import com.allocationsystem.allocation.domain.AllocationInputs;
import com.allocationsystem.allocation.domain.AllocationPlan;
import java.util.List;

/** Verifies a plan. */
public final class PlanChecker {
    private PlanChecker() {}

    public static List<String> failures(AllocationInputs inputs, AllocationPlan plan) {
        return List.of();
    }

    public static void requireSound(AllocationInputs inputs, AllocationPlan plan) {
        List<String> failures = failures(inputs, plan);
        if (!failures.isEmpty()) {
            throw new PlanFailedItsCheckException(failures);
        }
    }
}
