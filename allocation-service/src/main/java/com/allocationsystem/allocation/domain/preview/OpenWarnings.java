package com.allocationsystem.allocation.domain.preview;

import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.plan.Warning;
import java.util.List;

/**
 * The warnings that somebody must answer for before a split becomes binding.
 *
 * <p>All but WEIGHTS_NORMALISED: that one only tells how the caller's own weights were read. Every other says that an account
 * or the order gets less than the method meant (cash, holding, smallest piece, unallocated), breaks a rule, or could not be
 * judged for want of data.
 */
public final class OpenWarnings {

    private OpenWarnings() {}

    /** @return those of the plan, in its order */
    public static List<Warning> of(AllocationPlan plan) {
        return plan.warnings().stream()
                .filter(warning -> warning.type() != Warning.Type.WEIGHTS_NORMALISED)
                .toList();
    }
}
