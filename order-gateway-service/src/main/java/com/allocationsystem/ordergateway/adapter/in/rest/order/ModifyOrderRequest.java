package com.allocationsystem.ordergateway.adapter.in.rest.order;

import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.ordergateway.adapter.in.rest.field.Quantities;
import com.allocationsystem.ordergateway.adapter.in.rest.field.Texts;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.VisibleText;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A new size for an order, or a note about it.
 *
 * @param quantity par, a whole number in any form; null when only the comment is to be kept
 * @param comment why, or null
 * @param overrideWarnings whether soft rules that the new size breaks are overridden, the comment being the reason; null for no
 */
record ModifyOrderRequest(
        @Schema(implementation = Long.class) BigDecimal quantity, String comment, Boolean overrideWarnings)
        implements RequestBody {

    @Override
    public void check(Faults faults) {
        if (quantity != null) {
            Quantities.checkWhole(faults, "quantity", quantity);
        } else if (comment == null) {
            faults.required("quantity", null);
        } else if (!VisibleText.isIn(comment)) {
            faults.impossible("comment", "is blank; write the note, or send a quantity");
        }
        Texts.atMost(faults, "comment", comment, Texts.LONGEST_COMMENT);
    }
}
