package com.allocationsystem.allocation.application.commit;

import com.allocationsystem.allocation.application.port.in.preview.SoftLimitsMode;
import com.allocationsystem.allocation.domain.approval.Approval;
import com.allocationsystem.allocation.domain.approval.ApprovalCause;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.allocation.domain.waiver.Waiver;
import com.allocationsystem.allocation.model.json.CanonicalJson;
import com.allocationsystem.allocation.model.plan.Warning;
import com.allocationsystem.audit.AuditEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The audit rows of a commit and of the approval that it waits for; all under the allocation's id. */
final class CommitAudit {

    private CommitAudit() {}

    /**
     * @param waivers that cover a warning of the preview
     * @param approval that was given; null when one user decided
     */
    static AuditEvent committed(
            SealedPreview preview,
            String committedBy,
            String comment,
            List<Warning> overridden,
            List<Waiver> waivers,
            Approval approval) {
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("statement_hash", preview.statement().hash());
        after.put("method", preview.inputs().method().code());
        after.put("cusip", preview.inputs().bond().cusip());
        after.put("bond", preview.inputs().bond().description());
        if (preview.inputs().bond().ticker() != null) {
            after.put("ticker", preview.inputs().bond().ticker());
        }
        after.put("side", preview.inputs().order().side().name());
        after.put("ordered", preview.inputs().order().quantityPar());
        after.put("allocated", preview.plan().summary().totalAllocatedPar());
        after.put("accounts_allocated", preview.plan().summary().accountsAllocated());
        after.put("prepared_by", preview.preparedBy());
        after.put("compliance_check", preview.inputs().constraints().complianceCheck());
        after.put("respect_cash", preview.inputs().constraints().respectCash());
        after.put(
                "soft_limits", SoftLimitsMode.of(preview.inputs().constraints()).name());
        after.put(
                "overridden_warnings",
                overridden.stream().map(CommitAudit::named).toList());
        if (!waivers.isEmpty()) {
            after.put(
                    "waivers",
                    waivers.stream().map(waiver -> waiver.waiverId().toString()).toList());
        }
        if (approval != null) {
            after.put("approval_id", approval.approvalId().toString());
            after.put("approved_by", approval.decision().decidedBy());
        }
        return new AuditEvent(
                "allocation.committed",
                preview.allocationId().toString(),
                committedBy,
                comment,
                null,
                CanonicalJson.text(after));
    }

    static AuditEvent requested(Approval approval, List<Warning> overridden) {
        Map<String, Object> after = new LinkedHashMap<>(subject(approval));
        after.put("prepared_by", approval.request().preparedBy());
        after.put("expires_at", approval.request().expiresAt().toString());
        after.put(
                "overridden_warnings",
                overridden.stream().map(CommitAudit::named).toList());
        return new AuditEvent(
                "approval.requested",
                approval.subject().allocationId().toString(),
                approval.request().maker(),
                approval.request().comment(),
                null,
                CanonicalJson.text(after));
    }

    private static Map<String, Object> subject(Approval approval) {
        Map<String, Object> subject = new LinkedHashMap<>();
        subject.put("approval_id", approval.approvalId().toString());
        subject.put("statement_hash", approval.subject().statementHash());
        subject.put("policy_version", approval.request().policyVersion());
        subject.put("needs", List.copyOf(approval.needs()));
        subject.put(
                "because",
                approval.request().causes().stream()
                        .map(ApprovalCause::code)
                        .map(Enum::name)
                        .toList());
        return subject;
    }

    private static Map<String, Object> named(Warning warning) {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("type", warning.type().name());
        named.put("severity", warning.severity().name());
        named.put("rule_id", warning.ruleId());
        named.put("account_id", warning.accountId());
        return named;
    }
}
