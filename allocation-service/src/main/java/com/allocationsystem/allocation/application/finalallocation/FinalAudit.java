package com.allocationsystem.allocation.application.finalallocation;

import com.allocationsystem.allocation.domain.finalallocation.FinalVersion;
import com.allocationsystem.allocation.model.finalallocation.FinalAllocation;
import com.allocationsystem.allocation.model.json.CanonicalJson;
import com.allocationsystem.audit.AuditEvent;
import java.util.LinkedHashMap;
import java.util.Map;

/** The audit rows of final allocations, under the allocation's id. */
final class FinalAudit {

    private FinalAudit() {}

    static AuditEvent sealed(FinalVersion version) {
        FinalAllocation document = version.document();
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("document_hash", version.sealed().hash());
        after.put("statement_hash", document.statementHash());
        after.put("version", document.version());
        after.put("replaces", document.replaces());
        after.put("style", document.style().name());
        after.put("filled", document.filledPar());
        after.put("unplaced", document.unplacedPar());
        after.put("average_price", document.averagePrice());
        after.put("net_money", document.total().net());
        after.put("warnings", document.warnings().size());
        return new AuditEvent(
                document.correction() == null ? "allocation.finalized" : "allocation.corrected",
                version.allocationId().toString(),
                version.sealedBy(),
                document.correction() == null ? null : document.correction().reason(),
                null,
                CanonicalJson.text(after));
    }
}
