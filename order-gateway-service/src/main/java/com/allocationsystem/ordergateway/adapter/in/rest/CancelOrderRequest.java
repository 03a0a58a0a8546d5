package com.allocationsystem.ordergateway.adapter.in.rest;

import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.shared.Faults;

/**
 * Takes an order back.
 *
 * @param reason why; kept with the order and in the audit chain
 */
record CancelOrderRequest(String reason) implements RequestBody {

    @Override
    public void check(Faults faults) {
        if (faults.required("reason", reason) && reason.isBlank()) {
            faults.impossible("reason", "is blank; say why the order is cancelled");
        }
        Texts.atMost(faults, "reason", reason, Texts.LONGEST_COMMENT);
    }
}
