package com.allocationsystem.ordergateway.domain.compliance;

/**
 * What Aladdin's compliance run found about an order, as a trader may see it. A silent alarm never becomes one of these.
 *
 * @param severity how grave it is
 * @param rule name of the rule, or null when Aladdin did not say
 * @param description in Aladdin's words, or null
 */
public record ComplianceViolation(Severity severity, String rule, String description) {

    /** Gravest first. */
    public enum Severity {
        RESTRICTION,
        WARNING,
        SECURITY_LANDING,
        TIMING_ISSUE,
        GAIN_LOSS_SENSITIVE,
        /** One that Aladdin has added since. */
        OTHER
    }

    /** @return whether the order may not go on with it */
    public boolean restricts() {
        return severity == Severity.RESTRICTION;
    }

    /** @return one line for a trader */
    public String words() {
        return "Aladdin compliance %s: %s".formatted(severity, description == null ? rule : description);
    }
}
