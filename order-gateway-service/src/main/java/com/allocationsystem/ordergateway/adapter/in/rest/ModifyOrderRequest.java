package com.allocationsystem.ordergateway.adapter.in.rest;

import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.shared.Faults;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A new size for an order.
 *
 * @param quantity par
 * @param comment why, or null
 */
record ModifyOrderRequest(@Schema(required = true) Long quantity, String comment) implements RequestBody {

    @Override
    public void check(Faults faults) {
        if (faults.required("quantity", quantity)) {
            Quantities.check(faults, "quantity", quantity);
        }
        Texts.atMost(faults, "comment", comment, Texts.LONGEST_COMMENT);
    }
}
