package com.allocationsystem.ordergateway.adapter.in.rest.batch;

import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.ordergateway.adapter.in.rest.field.Texts;
import com.allocationsystem.shared.Faults;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code PUT /order-batches/{allocation_id}/retries/{round}}.
 *
 * @param requestedBy the trader's username
 * @param reason the trader's words, or null
 * @param sendBefore UTC; until then the checks of the retry count, and a child that is not sent by then fails
 */
record RetryBatchRequest(
        @Schema(required = true) String requestedBy,
        String reason,
        @Schema(required = true) Instant sendBefore) implements RequestBody {

    @Override
    public void check(Faults faults) {
        Texts.requestedBy(faults, requestedBy);
        Texts.atMost(faults, "reason", reason, Texts.LONGEST_COMMENT);
        faults.required("send_before", sendBefore);
    }
}
