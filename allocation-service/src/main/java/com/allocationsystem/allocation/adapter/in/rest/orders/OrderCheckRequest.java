package com.allocationsystem.allocation.adapter.in.rest.orders;

import com.allocationsystem.allocation.application.port.in.CheckResizeUseCase;
import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.Side;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code POST /order-checks}.
 *
 * @param checkId a UUID of the caller's choice, new for every check
 * @param currentQuantity par that the order has in Aladdin
 * @param wantedQuantity par that it shall have
 * @param override whether a user with {@code allocation:override} accepts the soft rules that the new size breaks; null for no
 */
record OrderCheckRequest(
        @Schema(required = true, format = "uuid") String checkId,
        @Schema(required = true, format = "uuid") String allocationId,
        @Schema(required = true) String accountId,
        @Schema(required = true) String orderId,
        @Schema(required = true) Side side,
        @Schema(required = true) Long currentQuantity,
        @Schema(required = true) Long wantedQuantity,
        Boolean override)
        implements RequestBody {

    private static final long LARGEST_PAR = 1_000_000_000_000L;

    @Override
    public void check(Faults faults) {
        uuid(faults, "check_id", checkId);
        uuid(faults, "allocation_id", allocationId);
        faults.required("account_id", accountId);
        faults.required("order_id", orderId);
        faults.required("side", side);
        par(faults, "current_quantity", currentQuantity);
        par(faults, "wanted_quantity", wantedQuantity);
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
                Boolean.TRUE.equals(override));
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
