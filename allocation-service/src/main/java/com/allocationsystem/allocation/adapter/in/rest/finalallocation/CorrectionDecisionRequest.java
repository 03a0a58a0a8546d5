package com.allocationsystem.allocation.adapter.in.rest.finalallocation;

import com.allocationsystem.allocation.domain.finalallocation.CorrectionRequest.Status;
import com.allocationsystem.edge.json.ReasonRequest;
import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.shared.Faults;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code POST /allocations/{id}/corrections/{correction_id}/decision}.
 *
 * @param decision APPROVED or REJECTED by another user, WITHDRAWN by who asked
 * @param reason goes into the audit trail; 1 to 500 characters, not blank
 */
record CorrectionDecisionRequest(
        @Schema(required = true) Status decision,
        @Schema(required = true) String reason) implements RequestBody {

    @Override
    public void check(Faults faults) {
        if (faults.required("decision", decision) && decision == Status.PENDING) {
            faults.impossible("decision", "is PENDING; send APPROVED, REJECTED or WITHDRAWN");
        }
        new ReasonRequest(reason).check(faults);
    }
}
