package com.allocationsystem.allocation.domain.commit;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * What an allowed increase of an order takes from its account until Aladdin's own numbers hold it: as good as a pending trade.
 *
 * @param checkId of the check that allowed it
 * @param allocationId the order's
 * @param orderId the order gateway's
 * @param requestedBy in whose name it was increased
 * @param increasePar par that comes on top of the order's present size, above 0
 * @param notional money of that par at the order's dirty price, account currency, 2 decimals
 * @param heldUntil from then on it counts no longer, whether or not the outcome was reported
 */
public record Reservation(
        UUID checkId,
        UUID allocationId,
        String accountId,
        String orderId,
        String requestedBy,
        long increasePar,
        BigDecimal notional,
        Instant heldUntil) {}
