package com.allocationsystem.ordergateway.adapter.in.rest.change;

import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.ordergateway.adapter.in.rest.field.Texts;
import com.allocationsystem.shared.Faults;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Cancels all orders of an allocation.
 *
 * @param reason why, 1 to 500 characters; kept with each order and in the audit chain
 */
public record CancelBlockRequest(@Schema(required = true) String reason) implements RequestBody {

    @Override
    public void check(Faults faults) {
        Texts.filled(faults, "reason", reason, Texts.LONGEST_COMMENT);
    }
}
