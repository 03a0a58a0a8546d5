package com.allocationsystem.allocation.model.rule;

/**
 * What one rule says about one account and its piece.
 *
 * @param ruleId of the rule
 * @param kind of the rule
 * @param severity of the rule
 * @param outcome after the piece of the plan
 * @param numerator tested value's numerator after the piece, e.g. issuer market value; null when missing
 * @param denominator e.g. NAV; null when missing or not a ratio
 * @param limit the limit that was closest to binding; null when missing
 * @param headroomPar par that could still be added to the piece; null when the rule does not limit it
 * @param source document and section
 * @param detail one sentence: fact, number, remedy
 */
public record RuleFinding(
        String ruleId,
        String kind,
        Severity severity,
        Outcome outcome,
        Double numerator,
        Double denominator,
        Double limit,
        Long headroomPar,
        String source,
        String detail) {

    /** Result of a rule. */
    public enum Outcome {
        /** Inside the limit. */
        PASS,
        /** Outside the limit already, and the trade does not make it worse. */
        EXISTING_BREACH,
        /** The piece was held down to stay inside. */
        CAPPED,
        /** Outside the limit after the piece; of a rule that caps only where the check is off. */
        BREACH,
        /** A value the rule needs is unknown: neither pass nor fail. */
        MISSING_DATA
    }
}
