package com.allocationsystem.allocation.adapter.in.rest.resize;

import com.allocationsystem.allocation.application.port.in.resize.CheckResizeUseCase;
import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.Side;
import com.allocationsystem.shared.VisibleText;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code POST /order-checks}.
 *
 * @param checkId a UUID of the caller's choice, new for every check
 * @param currentQuantity par that the order has in Aladdin
 * @param wantedQuantity par that it shall have
 * @param requestedBy username of the user who asks for the size; null counts it for who committed the block
 * @param overrideReason why a user with {@code allocation:override} accepts the soft rules that the new size breaks, 1 to 500
 *     characters; null when they are not overridden
 */
record OrderCheckRequest(
        @Schema(required = true, format = "uuid") String checkId,
        @Schema(required = true, format = "uuid") String allocationId,
        @Schema(required = true) String accountId,
        @Schema(required = true) String orderId,
        @Schema(required = true) Side side,
        @Schema(required = true) Long currentQuantity,
        @Schema(required = true) Long wantedQuantity,
        String requestedBy,
        String overrideReason)
        implements RequestBody {

    private static final long LARGEST_PAR = 1_000_000_000_000L;
    private static final int LONGEST_REASON = 500;

    @Override
    public void check(Faults faults) {
        uuid(faults, "check_id", checkId);
        uuid(faults, "allocation_id", allocationId);
        faults.required("account_id", accountId);
        faults.required("order_id", orderId);
        faults.required("side", side);
        par(faults, "current_quantity", currentQuantity);
        par(faults, "wanted_quantity", wantedQuantity);
        if (overrideReason != null && (!VisibleText.isIn(overrideReason) || overrideReason.length() > LONGEST_REASON)) {
            faults.impossible(
                    "override_reason", "is empty or too long; send 1 to %d characters".formatted(LONGEST_REASON));
        }
    }

    CheckResizeUseCase.Command toCommand() {
        return new CheckResizeUseCase.Command(
                UUID.fromString(checkId),
                UUID.fromString(allocationId),
                accountId,
                orderId,
                side,
                currentQuantity,
                wantedQuantity,
                requestedBy,
                overrideReason);
    }

    private static void uuid(Faults faults, String field, String value) {
        if (faults.required(field, value) && !OrderCheckResource.isUuid(value)) {
            faults.malformed(field, "is no UUID; send 36 characters such as 6f1c7f7e-3f0a-4d64-9a34-93a4f7d8d0c1");
        }
    }

    private static void par(Faults faults, String field, Long value) {
        if (faults.required(field, value) && (value <= 0 || value > LARGEST_PAR)) {
            faults.impossible(field, "is %d; send a par from 1 to %d".formatted(value, LARGEST_PAR));
        }
    }
}
