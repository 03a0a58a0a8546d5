package com.allocationsystem.allocation.application.finalallocation;

import com.allocationsystem.allocation.domain.finalallocation.CorrectionRequest;
import com.allocationsystem.allocation.model.json.CanonicalJson;
import com.allocationsystem.audit.AuditEvent;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The audit rows of corrections, under the allocation's id. */
final class CorrectionAudit {

    private CorrectionAudit() {}

    static AuditEvent requested(CorrectionRequest request) {
        Map<String, Object> after = subject(request);
        after.put("changes", new TreeMap<>(request.pars()));
        return event("correction.requested", request, request.requestedBy(), request.reason(), after);
    }

    static AuditEvent decided(CorrectionRequest ended) {
        String action = "correction." + ended.status().name().toLowerCase(Locale.ROOT);
        return event(
                action, ended, ended.decision().decidedBy(), ended.decision().reason(), subject(ended));
    }

    private static Map<String, Object> subject(CorrectionRequest request) {
        Map<String, Object> subject = new LinkedHashMap<>();
        subject.put("correction_id", request.correctionId().toString());
        subject.put("document_hash", request.basedOn());
        subject.put("kind", request.kind().name());
        subject.put("reason_code", request.reasonCode().name());
        return subject;
    }

    private static AuditEvent event(
            String action, CorrectionRequest request, String actor, String reason, Map<String, Object> after) {
        return new AuditEvent(
                action, request.allocationId().toString(), actor, reason, null, CanonicalJson.text(after));
    }
}
