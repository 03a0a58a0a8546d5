package com.allocationsystem.ordergateway.adapter.in.rest.order;

import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.ordergateway.adapter.in.rest.field.Texts;
import com.allocationsystem.shared.Faults;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Takes an order back.
 *
 * @param reason why; kept with the order and in the audit chain
 */
record CancelOrderRequest(@Schema(required = true) String reason) implements RequestBody {

    @Override
    public void check(Faults faults) {
        Texts.filled(faults, "reason", reason, Texts.LONGEST_COMMENT);
    }
}
