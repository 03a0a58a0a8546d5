package com.allocationsystem.allocation.adapter.in.rest.approval;

import com.allocationsystem.edge.json.ReasonRequest;
import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.shared.Faults;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code POST /approvals/{id}/approve}.
 *
 * @param statementHash SHA-256 of the statement that the user looked at, as the approval and the allocation show it
 * @param reason goes into the audit trail, up to 500 characters; may be null
 */
public record ApproveRequest(@Schema(required = true) String statementHash, String reason) implements RequestBody {

    @Override
    public void check(Faults faults) {
        faults.required("statement_hash", statementHash);
        ReasonRequest.checkLength(faults, reason);
    }
}
