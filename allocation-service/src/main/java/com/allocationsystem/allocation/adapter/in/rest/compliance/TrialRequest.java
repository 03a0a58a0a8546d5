package com.allocationsystem.allocation.adapter.in.rest.compliance;

import com.allocationsystem.allocation.application.port.in.compliance.TryRuleUseCase;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.allocation.model.rule.Severity;
import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.shared.Faults;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code POST /compliance/trials}.
 *
 * @param rule as the rule book has it, or would
 * @param statements how many, newest first; 1 to 1,000
 */
record TrialRequest(
        @Schema(required = true) TriedRule rule,
        @Schema(required = true) Integer statements) implements RequestBody {

    private static final int LONGEST_TEXT = 300;
    private static final int MOST_MEMBERS = 200;
    private static final int MOST_DIGITS = 18;

    /**
     * The rule.
     *
     * @param ruleId names it in the answer, 1 to 300 characters
     * @param scope {@code *}, {@code group:ID} or {@code account:ID}; groups as each statement has them
     * @param kind of reference data's {@code GET /rules/kinds}; of another kind every finding is MISSING_DATA
     * @param limitLow lower end of a band; may be null
     * @param limitHigh the limit or the upper end of a band: percent, years or rating notch (1 = AAA); may be null
     * @param members of a list; may be null. Issuers by name or issuer id as the statement has them, not by LEI
     * @param severity RESTRICTION: hard; WARNING: soft
     */
    record TriedRule(
            @Schema(required = true) String ruleId,
            @Schema(required = true) String scope,
            @Schema(required = true) String kind,
            @Schema(nullable = true) BigDecimal limitLow,
            @Schema(nullable = true) BigDecimal limitHigh,
            @Schema(nullable = true) List<String> members,
            @Schema(required = true) Severity severity) {}

    @Override
    public void check(Faults faults) {
        if (faults.required("statements", statements)
                && (statements < 1 || statements > TryRuleUseCase.MOST_STATEMENTS)) {
            faults.impossible(
                    "statements", "is %d; send 1 to %d".formatted(statements, TryRuleUseCase.MOST_STATEMENTS));
        }
        if (!faults.required("rule", rule)) {
            return;
        }
        text(faults, "rule.rule_id", rule.ruleId());
        text(faults, "rule.kind", rule.kind());
        if (text(faults, "rule.scope", rule.scope()) && !rule.scope().matches("\\*|(group|account):.+")) {
            faults.impossible("rule.scope", "'%s' is not *, group:ID or account:ID".formatted(rule.scope()));
        }
        faults.required("rule.severity", rule.severity());
        number(faults, "rule.limit_low", rule.limitLow());
        number(faults, "rule.limit_high", rule.limitHigh());
        if (rule.limitLow() != null
                && rule.limitHigh() != null
                && rule.limitLow().compareTo(rule.limitHigh()) > 0) {
            faults.impossible("rule.limit_low", "lies above limit_high; exchange them");
        }
        List<String> members = rule.members() == null ? List.of() : rule.members();
        if (members.size() > MOST_MEMBERS) {
            faults.impossible("rule.members", "are %d; at most %d are allowed".formatted(members.size(), MOST_MEMBERS));
        }
        for (int i = 0; i < Math.min(members.size(), MOST_MEMBERS); i++) {
            text(faults, "rule.members[%d]".formatted(i), members.get(i));
        }
    }

    private static boolean text(Faults faults, String field, String value) {
        if (!faults.required(field, value)) {
            return false;
        }
        if (value.isBlank() || value.length() > LONGEST_TEXT) {
            faults.impossible(field, "cannot be used; send 1 to %d characters".formatted(LONGEST_TEXT));
            return false;
        }
        return true;
    }

    private static void number(Faults faults, String field, BigDecimal value) {
        if (value != null && (value.precision() - value.scale() > MOST_DIGITS || value.scale() > MOST_DIGITS)) {
            faults.impossible(field, "has more than %d digits before or behind the point".formatted(MOST_DIGITS));
        }
    }

    ComplianceRule toRule() {
        return new ComplianceRule(
                rule.ruleId(),
                rule.scope(),
                rule.kind(),
                rule.limitLow(),
                rule.limitHigh(),
                rule.severity(),
                null,
                null,
                rule.members());
    }
}
