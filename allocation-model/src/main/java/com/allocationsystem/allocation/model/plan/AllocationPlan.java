package com.allocationsystem.allocation.model.plan;

import com.allocationsystem.allocation.model.certificate.Certificate;
import java.util.List;

/**
 * The split of one block: one line per account in the order of the inputs, and what is proven about it.
 *
 * @param allocations every account of the inputs
 * @param summary in a few numbers
 * @param warnings in the order of the accounts, those of the whole order last
 * @param certificate what is proven
 * @param tieSeed decides between equals; derived from the inputs
 * @param solverVersion of the rules that made this plan
 */
public record AllocationPlan(
        List<AccountAllocation> allocations,
        PlanSummary summary,
        List<Warning> warnings,
        Certificate certificate,
        long tieSeed,
        String solverVersion) {

    /** Keeps unmodifiable copies. */
    public AllocationPlan {
        allocations = List.copyOf(allocations);
        warnings = List.copyOf(warnings);
    }

    /** @return the warnings that a user with the right to override must answer before a commit, in the plan's order */
    public List<Warning> openWarnings() {
        return warnings.stream().filter(Warning::overrideRequired).toList();
    }
}
