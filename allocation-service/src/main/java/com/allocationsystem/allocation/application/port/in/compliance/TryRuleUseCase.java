package com.allocationsystem.allocation.application.port.in.compliance;

import com.allocationsystem.allocation.domain.compliance.TrialResult;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.shared.Entitlement;

/** Measures a rule on the statements of allocations that were committed without it. */
public interface TryRuleUseCase {

    /** Most statements of one trial. */
    int MOST_STATEMENTS = 1_000;

    /**
     * Reads sealed statements alone, newest first, until all are read or the time of a trial is over.
     *
     * @param statements 1 to {@value #MOST_STATEMENTS}
     * @param scope statements of other portfolio groups are left out
     * @throws com.allocationsystem.allocation.application.port.in.preview.SolvesBusyException when a trial is running
     */
    TrialResult run(ComplianceRule rule, int statements, Entitlement scope);
}
