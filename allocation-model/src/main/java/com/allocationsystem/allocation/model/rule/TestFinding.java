package com.allocationsystem.allocation.model.rule;

import com.allocationsystem.allocation.model.json.OmittedWhenNull;

/**
 * What a rule that binds no one says about an account and its piece: what would have happened, had it been in force.
 *
 * @param ruleId of the rule
 * @param version of the rule; null where the source has none
 * @param accountId whose piece
 * @param kind of the rule
 * @param severity of the rule
 * @param outcome after the piece; never {@code CAPPED}
 * @param quantityPar the piece, above 0
 * @param pre what the rule measures before the piece: share of 1, years or notch; null when missing
 * @param post the same after it
 * @param limit the limit that is closest to binding, in the same unit; null when missing
 * @param allowedPar the largest tradable size that keeps the rule, the piece at most; null when the rule does not limit it
 * @param detail one sentence: fact, number, remedy; null for {@code PASS}
 */
public record TestFinding(
        String ruleId,
        @OmittedWhenNull Integer version,
        String accountId,
        String kind,
        Severity severity,
        RuleFinding.Outcome outcome,
        long quantityPar,
        Double pre,
        Double post,
        Double limit,
        Long allowedPar,
        String detail) {

    /** @return whether the rule would be broken: capped when of severity RESTRICTION, warned of when not */
    public boolean wouldBreach() {
        return outcome == RuleFinding.Outcome.BREACH;
    }

    /** @return par by which the rule would have cut the piece; 0 for a rule of severity WARNING */
    public long cutPar() {
        return severity == Severity.WARNING || allowedPar == null ? 0 : quantityPar - allowedPar;
    }
}
