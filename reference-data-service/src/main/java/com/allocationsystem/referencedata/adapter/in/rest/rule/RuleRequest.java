package com.allocationsystem.referencedata.adapter.in.rest.rule;

import com.allocationsystem.edge.json.ReasonRequest;
import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.referencedata.domain.rule.ComplianceRule;
import com.allocationsystem.referencedata.domain.rule.RuleKind;
import com.allocationsystem.referencedata.domain.rule.RuleLife;
import com.allocationsystem.referencedata.domain.rule.RuleShape;
import com.allocationsystem.referencedata.domain.rule.RuleStatus;
import com.allocationsystem.referencedata.domain.rule.Severity;
import com.allocationsystem.shared.Faults;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code POST /rules} and {@code PUT /rules/{rule_id}}.
 *
 * @param ruleId of a new rule, 1 to 64 characters; null by PUT, whose address names it
 * @param version by PUT, the newest version that the user saw; null by POST
 * @param scope {@code *}, {@code group:ID} or {@code account:ID}
 * @param kind as in GET /v1/rules/kinds
 * @param limitLow lower end of a band; null for other kinds
 * @param limitHigh the limit or the upper end of a band: percent, years or rating notch (1 = AAA); null without a limit
 * @param members of a list, at most 200 of 1 to 100 characters without semicolons; null or empty for other kinds
 * @param severity RESTRICTION: hard; WARNING: soft
 * @param source the document, 1 to 200 characters
 * @param section of it, up to 100 characters; may be null
 * @param effectiveFrom first day; null from the approval on
 * @param effectiveTo last day; null without an end
 * @param reason goes into the audit trail; 1 to 500 characters, not blank
 */
record RuleRequest(
        @Schema(nullable = true) String ruleId,
        @Schema(nullable = true) Integer version,
        @Schema(required = true) String scope,
        @Schema(required = true) RuleKind kind,
        @Schema(nullable = true) BigDecimal limitLow,
        @Schema(nullable = true) BigDecimal limitHigh,
        @Schema(nullable = true) List<String> members,
        @Schema(required = true) Severity severity,
        @Schema(required = true) String source,
        @Schema(nullable = true) String section,
        @Schema(nullable = true) LocalDate effectiveFrom,
        @Schema(nullable = true) LocalDate effectiveTo,
        @Schema(required = true) String reason)
        implements RequestBody {

    private static final int MOST_MEMBERS = 200;
    private static final int LONGEST_MEMBER = 100;
    private static final int LONGEST_SCOPE = 300;
    private static final int LONGEST_SOURCE = 200;
    private static final int MOST_DIGITS = 18;

    @Override
    public void check(Faults faults) {
        text(faults, "scope", scope, LONGEST_SCOPE);
        faults.required("kind", kind);
        faults.required("severity", severity);
        text(faults, "source", source, LONGEST_SOURCE);
        if (ruleId != null) {
            text(faults, "rule_id", ruleId, RuleShape.LONGEST_ID);
        }
        if (section != null) {
            text(faults, "section", section, LONGEST_MEMBER);
        }
        number(faults, "limit_low", limitLow);
        number(faults, "limit_high", limitHigh);
        checkMembers(faults);
        new ReasonRequest(reason).check(faults);
    }

    private void checkMembers(Faults faults) {
        List<String> listed = members == null ? List.of() : members;
        if (listed.size() > MOST_MEMBERS) {
            faults.impossible("members", "are %d; at most %d are allowed".formatted(listed.size(), MOST_MEMBERS));
        }
        for (int i = 0; i < Math.min(listed.size(), MOST_MEMBERS); i++) {
            String field = "members[%d]".formatted(i);
            text(faults, field, listed.get(i), LONGEST_MEMBER);
            if (listed.get(i) != null && listed.get(i).indexOf(';') >= 0) {
                faults.impossible(field, "holds a semicolon; send each member by itself");
            }
        }
    }

    private static void text(Faults faults, String field, String value, int longest) {
        if (faults.required(field, value)
                && (value.isBlank()
                        || !value.strip().equals(value)
                        || value.length() > longest
                        || value.chars().anyMatch(Character::isISOControl))) {
            faults.impossible(
                    field,
                    "cannot be used; send 1 to %d characters without control characters or blanks at the ends"
                            .formatted(longest));
        }
    }

    private static void number(Faults faults, String field, BigDecimal value) {
        if (value != null && (value.precision() - value.scale() > MOST_DIGITS || value.scale() > MOST_DIGITS)) {
            faults.impossible(field, "has more than %d digits before or behind the point".formatted(MOST_DIGITS));
        }
    }

    /** @param id of the rule */
    ComplianceRule toRule(String id) {
        return new ComplianceRule(
                id,
                scope,
                kind,
                limitLow,
                limitHigh,
                severity,
                source,
                new RuleLife(1, RuleStatus.DRAFT, effectiveFrom, effectiveTo, section),
                members == null ? List.of() : members);
    }
}
