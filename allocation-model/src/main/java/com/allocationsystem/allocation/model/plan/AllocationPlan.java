package com.allocationsystem.allocation.model.plan;

import com.allocationsystem.allocation.model.certificate.Certificate;
import com.allocationsystem.allocation.model.json.OmittedWhenNull;
import com.allocationsystem.allocation.model.rule.TestFinding;
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
 * @param testFindings what the rules in test say, by rule and account; null without such rules
 */
public record AllocationPlan(
        List<AccountAllocation> allocations,
        PlanSummary summary,
        List<Warning> warnings,
        Certificate certificate,
        long tieSeed,
        String solverVersion,
        @OmittedWhenNull List<TestFinding> testFindings) {

    /** Without rules in test. */
    public AllocationPlan(
            List<AccountAllocation> allocations,
            PlanSummary summary,
            List<Warning> warnings,
            Certificate certificate,
            long tieSeed,
            String solverVersion) {
        this(allocations, summary, warnings, certificate, tieSeed, solverVersion, null);
    }

    /** Keeps unmodifiable copies. */
    public AllocationPlan {
        testFindings = testFindings == null ? null : List.copyOf(testFindings);
        allocations = List.copyOf(allocations);
        warnings = List.copyOf(warnings);
    }

    /** @return the warnings that a user with the right to override must answer before a commit, in the plan's order */
    public List<Warning> openWarnings() {
        return warnings.stream().filter(Warning::overrideRequired).toList();
    }

    /** @return whether a warning of this type needs an override */
    public boolean warns(Warning.Type type) {
        return warnings.stream().anyMatch(warning -> warning.type() == type && warning.overrideRequired());
    }

    /** @return what the rules in test say, empty when there are none */
    public List<TestFinding> testFindingsOrNone() {
        return testFindings == null ? List.of() : testFindings;
    }
}
