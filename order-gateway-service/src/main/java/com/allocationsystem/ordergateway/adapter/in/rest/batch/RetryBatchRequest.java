package com.allocationsystem.ordergateway.adapter.in.rest.batch;

import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.ordergateway.adapter.in.rest.field.Texts;
import com.allocationsystem.shared.Faults;

/**
 * Body of {@code PUT /order-batches/{allocation_id}/retries/{round}}.
 *
 * @param requestedBy the trader's username
 * @param reason the trader's words, or null
 */
record RetryBatchRequest(String requestedBy, String reason) implements RequestBody {

    @Override
    public void check(Faults faults) {
        Texts.requestedBy(faults, requestedBy);
        Texts.atMost(faults, "reason", reason, Texts.LONGEST_COMMENT);
    }
}
