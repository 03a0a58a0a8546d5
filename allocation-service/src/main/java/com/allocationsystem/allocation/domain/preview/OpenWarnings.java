package com.allocationsystem.allocation.domain.preview;

import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.plan.Warning;
import java.util.List;

/** The warnings that someone with the permission to override must answer for before a split becomes binding. */
public final class OpenWarnings {

    private OpenWarnings() {}

    /** @return those of the plan that require an override, in its order */
    public static List<Warning> of(AllocationPlan plan) {
        return plan.warnings().stream().filter(Warning::overrideRequired).toList();
    }
}
