package com.allocationsystem.ordergateway.adapter.in.rest.change;

import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.ordergateway.adapter.in.rest.field.Quantities;
import com.allocationsystem.ordergateway.adapter.in.rest.field.Texts;
import com.allocationsystem.ordergateway.domain.block.BlockChange;
import com.allocationsystem.shared.Faults;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One action on many orders: CANCEL takes order_ids and allocation_ids, at least one; MODIFY takes sizes, at least one.
 *
 * @param kind CANCEL or MODIFY
 * @param orderIds ids of orders, ours or Aladdin's; at most 1000
 * @param allocationIds ids of allocations, each for all its orders; at most 1000
 * @param sizes new sizes, one an order; at most 1000
 * @param reason why, 1 to 500 characters; kept with each order and in the audit chain
 */
record BlockChangeRequest(
        @Schema(required = true) BlockChange.Kind kind,
        List<String> orderIds,
        List<String> allocationIds,
        List<Size> sizes,
        @Schema(required = true) String reason)
        implements RequestBody {

    private static final int MOST_IDS = 1000;
    private static final int LONGEST_ID = 64;

    @Override
    public void check(Faults faults) {
        faults.required("kind", kind);
        Texts.filled(faults, "reason", reason, Texts.LONGEST_COMMENT);
        if (kind == BlockChange.Kind.MODIFY) {
            checkSizes(faults);
        } else {
            checkOrders(faults);
        }
    }

    private void checkOrders(Faults faults) {
        if (orders().isEmpty() && allocations().isEmpty()) {
            faults.malformed(
                    "order_ids",
                    "is missing or empty, and so is allocation_ids; name at least one order or allocation");
        }
        if (!newSizes().isEmpty()) {
            faults.impossible("sizes", "goes with kind MODIFY only");
        }
        checkIds(faults, "order_ids", orders());
        checkIds(faults, "allocation_ids", allocations());
    }

    private void checkSizes(Faults faults) {
        if (newSizes().isEmpty() || newSizes().size() > MOST_IDS) {
            faults.malformed(
                    "sizes",
                    "has %d entries; 1 to %d are expected".formatted(newSizes().size(), MOST_IDS));
        }
        if (!orders().isEmpty() || !allocations().isEmpty()) {
            faults.impossible("order_ids", "and allocation_ids go with kind CANCEL only; name the orders in sizes");
        }
        for (int i = 0; i < newSizes().size(); i++) {
            String path = "sizes[%d]".formatted(i);
            Size size = newSizes().get(i);
            if (faults.required(path, size)) {
                Texts.filled(faults, path + ".order_id", size.orderId(), LONGEST_ID);
                faults.required(path + ".quantity", size.quantity());
                Quantities.checkWhole(faults, path + ".quantity", size.quantity());
            }
        }
    }

    private static void checkIds(Faults faults, String field, List<String> ids) {
        if (ids.size() > MOST_IDS) {
            faults.impossible(field, "has %d entries; at most %d are taken".formatted(ids.size(), MOST_IDS));
        }
        for (int i = 0; i < ids.size(); i++) {
            Texts.filled(faults, "%s[%d]".formatted(field, i), ids.get(i), LONGEST_ID);
        }
    }

    List<String> orders() {
        return orderIds == null ? List.of() : orderIds;
    }

    List<String> allocations() {
        return allocationIds == null ? List.of() : allocationIds;
    }

    List<Size> newSizes() {
        return sizes == null ? List.of() : sizes;
    }

    /**
     * @param orderId ours or Aladdin's
     * @param quantity par, a whole number in any form, above 0
     */
    record Size(
            @Schema(required = true) String orderId,

            @Schema(required = true, implementation = Long.class)
            BigDecimal quantity) {}
}
