package com.allocationsystem.allocation.adapter.in.rest.compliance;

import com.allocationsystem.allocation.model.rule.RuleFinding.Outcome;
import com.allocationsystem.allocation.model.rule.Severity;
import com.allocationsystem.allocation.model.rule.TestFinding;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a rule in test says about an account that receives an allocation; it binds no one.
 *
 * @param version of the rule; null where it is not known
 * @param kind of the rule, as in GET /v1/rules/kinds
 * @param severity RESTRICTION: hard; WARNING: soft
 * @param outcome whether the account passes the rule, and if not, how
 * @param wouldBreach whether the rule would be broken, had it been in force
 * @param quantity the account's allocation, par
 * @param pre what the rule measures before the allocation: share of 1, years or notch; null when missing
 * @param post the same after it; null when missing
 * @param limit in the same unit; null when missing
 * @param allowedQuantity the largest tradable par that keeps the rule, the allocation at most; null when the rule does not limit it
 * @param detail one sentence; null for PASS
 */
public record TestFindingResponse(
        String ruleId,
        @Schema(nullable = true) Integer version,
        String accountId,
        String kind,
        Severity severity,
        Outcome outcome,
        boolean wouldBreach,
        long quantity,
        @Schema(nullable = true) Double pre,
        @Schema(nullable = true) Double post,
        @Schema(nullable = true) Double limit,
        @Schema(nullable = true) Long allowedQuantity,
        @Schema(nullable = true) String detail) {

    static TestFindingResponse from(TestFinding finding) {
        return new TestFindingResponse(
                finding.ruleId(),
                finding.version(),
                finding.accountId(),
                finding.kind(),
                finding.severity(),
                finding.outcome(),
                finding.wouldBreach(),
                finding.quantityPar(),
                finding.pre(),
                finding.post(),
                finding.limit(),
                finding.allowedPar(),
                finding.detail());
    }

    public static List<TestFindingResponse> of(List<TestFinding> findings) {
        return findings.stream().map(TestFindingResponse::from).toList();
    }
}
