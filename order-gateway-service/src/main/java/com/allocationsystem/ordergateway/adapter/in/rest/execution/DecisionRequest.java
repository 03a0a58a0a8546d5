package com.allocationsystem.ordergateway.adapter.in.rest.execution;

import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.ordergateway.adapter.in.rest.field.Texts;
import com.allocationsystem.ordergateway.application.port.in.execution.ExecutionsUseCase.Decision;
import com.allocationsystem.shared.Entitlement;
import com.allocationsystem.shared.Faults;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A second user's word on an execution that is held.
 *
 * @param executionId as the reporter named it
 * @param revision of the held report that the user has seen, 1 or more
 * @param decision ACCEPT: it counts; REFUSE: it does not
 * @param reason why, 1 to 500 characters; kept with the revision and in the audit chain
 */
record DecisionRequest(
        @Schema(required = true) String executionId,
        @Schema(required = true) Integer revision,
        @Schema(required = true) Word decision,
        @Schema(required = true) String reason)
        implements RequestBody {

    private static final int LONGEST_ID = 64;

    /** What can be decided. */
    enum Word {
        ACCEPT,
        REFUSE
    }

    @Override
    public void check(Faults faults) {
        Texts.filled(faults, "execution_id", executionId, LONGEST_ID);
        if (faults.required("revision", revision) && revision < 1) {
            faults.impossible("revision", "is %d; revisions begin at 1".formatted(revision));
        }
        faults.required("decision", decision);
        Texts.filled(faults, "reason", reason, Texts.LONGEST_COMMENT);
    }

    /** Call after {@link #check} has passed. */
    Decision toDecision(String allocationId, String actor, Entitlement entitlement) {
        return new Decision(allocationId, executionId, revision, decision == Word.ACCEPT, reason, actor, entitlement);
    }
}
