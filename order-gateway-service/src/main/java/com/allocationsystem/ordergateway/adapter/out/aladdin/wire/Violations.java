package com.allocationsystem.ordergateway.adapter.out.aladdin.wire;

import com.allocationsystem.ordergateway.adapter.out.aladdin.wire.OrderMessages.Violation;
import com.allocationsystem.ordergateway.domain.compliance.ComplianceViolation;
import com.allocationsystem.ordergateway.domain.compliance.ComplianceViolation.Severity;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Aladdin's compliance violations, without those that a trader must not learn of. */
public final class Violations {

    /** For compliance officers only; left out here, it is stored, logged and shown nowhere. */
    private static final String SILENT = "COMPLIANCE_SEVERITY_SILENT_ALARM";

    private static final String PREFIX = "COMPLIANCE_SEVERITY_";

    private Violations() {}

    /** @return those a trader may see, gravest first; {@code reported} may be null */
    public static List<ComplianceViolation> visible(List<Violation> reported) {
        return reported == null
                ? List.of()
                : reported.stream()
                        .filter(violation -> !SILENT.equals(violation.complianceSeverity()))
                        .map(violation -> new ComplianceViolation(
                                severity(violation.complianceSeverity()),
                                violation.ruleAssignmentName(),
                                violation.violationDescription() == null
                                        ? violation.violationDetail()
                                        : violation.violationDescription()))
                        .sorted(Comparator.comparing(ComplianceViolation::severity))
                        .toList();
    }

    private static Severity severity(String word) {
        return Arrays.stream(Severity.values())
                .filter(severity -> (PREFIX + severity).equals(word))
                .findFirst()
                .orElse(Severity.OTHER);
    }
}
