package com.allocationsystem.referencedata.adapter.in.rest.rule;

import com.allocationsystem.referencedata.application.port.in.rule.RuleView;
import com.allocationsystem.referencedata.domain.rule.ComplianceRule;
import com.allocationsystem.referencedata.domain.rule.RuleKind;
import com.allocationsystem.referencedata.domain.rule.RuleStatus;
import com.allocationsystem.referencedata.domain.rule.Severity;
import com.allocationsystem.referencedata.domain.rulebook.RuleAct;
import com.allocationsystem.referencedata.domain.rulebook.RuleOrigin;
import com.allocationsystem.referencedata.domain.rulebook.RuleWish;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One version of one rule.
 *
 * @param status where it is in its life
 * @param inForce whether it binds on the business date
 * @param origin DATASET: each import replaces the rule; BOOK: imports leave it alone
 * @param scope {@code *}, {@code group:ID} or {@code account:ID}
 * @param kind as in GET /v1/rules/kinds
 * @param limitLow lower end of a band; null for other kinds
 * @param limitHigh the limit or the upper end of a band: percent, years or rating notch (1 = AAA); null without a limit
 * @param members of a list
 * @param severity RESTRICTION: hard; WARNING: soft
 * @param source document that the rule comes from
 * @param section of the document; null for none
 * @param effectiveFrom first day; null without a beginning
 * @param effectiveTo last day; null without an end
 * @param madeBy username; null for a version that came by a dataset
 * @param madeAt UTC; null for a version that came by a dataset
 * @param pending what waits for a second user; null when nothing does
 * @param nextActs what the caller may do with this version now
 */
public record RuleVersionResponse(
        String ruleId,
        int version,
        RuleStatus status,
        boolean inForce,
        RuleOrigin origin,
        String scope,
        RuleKind kind,
        @Schema(nullable = true) BigDecimal limitLow,
        @Schema(nullable = true) BigDecimal limitHigh,
        List<String> members,
        Severity severity,
        String source,
        @Schema(nullable = true) String section,
        @Schema(nullable = true) LocalDate effectiveFrom,
        @Schema(nullable = true) LocalDate effectiveTo,
        @Schema(nullable = true) String madeBy,
        @Schema(nullable = true) Instant madeAt,
        @Schema(nullable = true) PendingAct pending,
        List<RuleWish> nextActs) {

    /** What a second user is asked for. */
    public enum Asked {
        /** Put the version in force. */
        APPROVE,
        /** End it. */
        RETIRE
    }

    /**
     * What waits for a second user.
     *
     * @param act what is asked for
     * @param requestedBy username; decides not
     * @param reason in the user's words
     */
    public record PendingAct(Asked act, String requestedBy, Instant requestedAt, String reason) {

        static PendingAct from(RuleAct act) {
            return new PendingAct(
                    act.kind() == RuleAct.Kind.SUBMITTED ? Asked.APPROVE : Asked.RETIRE,
                    act.actor(),
                    act.at(),
                    act.reason());
        }
    }

    static RuleVersionResponse from(RuleView view) {
        ComplianceRule rule = view.version();
        RuleAct written = view.rule().written(rule.life().version()).orElse(null);
        return new RuleVersionResponse(
                rule.ruleId(),
                rule.life().version(),
                rule.life().status(),
                view.inForce(),
                view.rule().origin(),
                rule.scope(),
                rule.kind(),
                rule.limitLow(),
                rule.limitHigh(),
                rule.members(),
                rule.severity(),
                rule.source(),
                rule.life().section(),
                rule.life().effectiveFrom(),
                rule.life().effectiveTo(),
                written == null ? null : written.actor(),
                written == null ? null : written.at(),
                view.rule().pending(rule).map(PendingAct::from).orElse(null),
                view.possible());
    }
}
