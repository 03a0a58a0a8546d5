package com.allocationsystem.ordergateway.adapter.in.rest.block;

import com.allocationsystem.ordergateway.domain.block.Block;
import com.allocationsystem.ordergateway.domain.block.BlockState;
import com.allocationsystem.ordergateway.domain.block.SettlementClock;
import com.allocationsystem.ordergateway.domain.block.SettlementClock.Act;
import com.allocationsystem.ordergateway.domain.block.SettlementClock.Deadline;
import com.allocationsystem.ordergateway.domain.order.OrderState;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A committed allocation as one row of the blotter; quantity = filled + leaves + canceled + failed, unless over-filled.
 *
 * @param committedAt when it was handed over
 * @param trader username of the user who committed it
 * @param securityId CUSIP, else ISIN
 * @param cusip 9 characters; null where the bond has only an ISIN
 * @param isin 12 characters; null where it is not known
 * @param description the bond as a trader reads it, or null
 * @param ticker of the issuer; null where it is not known
 * @param limitPrice clean price per 100 par, or null for a market order
 * @param quantity par of all orders as they are now
 * @param filled par executed
 * @param leaves par still working
 * @param canceled par canceled, expired or rejected before it was filled
 * @param failed par that never reached Aladdin and can be retried
 * @param averagePrice clean price per 100 par over all fills, 8 decimals, rounded half up; null before the first fill or when a price
 *     is missing
 * @param accounts accounts with an order
 * @param orders orders by status; a status without orders is left out
 * @param state of the block as a whole
 * @param held executions that wait for a second user
 * @param readyToAllocate whether its fills can be declared allocated now
 * @param allocatedAt when the desk declared the present fills allocated; null when it has not
 * @param allocatedBy username; null likewise
 * @param allocateBy until when it must be allocated on its trade date; null when nothing is filled, or it is allocated or booked
 * @param minutesToAllocate whole minutes left when this was read, below 0 when the time is over; null likewise
 * @param affirmBy until when its trades must be affirmed; null when nothing is filled, or it is booked
 * @param minutesToAffirm whole minutes left until then, counted as minutes_to_allocate; null likewise
 * @param updatedAt when the last of its orders changed
 * @param version grows with every change of one of its orders
 */
record BlockResponse(
        String allocationId,
        Instant committedAt,
        String trader,
        Side side,
        String securityId,
        @Schema(nullable = true) String cusip,
        @Schema(nullable = true) String isin,
        @Schema(nullable = true) String description,
        @Schema(nullable = true) String ticker,
        LocalDate settlementDate,
        @Schema(nullable = true) BigDecimal limitPrice,
        long quantity,
        long filled,
        long leaves,
        long canceled,
        long failed,
        @Schema(nullable = true) BigDecimal averagePrice,
        int accounts,
        Map<OrderState, Integer> orders,
        BlockState state,
        int held,
        boolean readyToAllocate,
        @Schema(nullable = true) Instant allocatedAt,
        @Schema(nullable = true) String allocatedBy,
        @Schema(nullable = true) Instant allocateBy,
        @Schema(nullable = true) Integer minutesToAllocate,
        @Schema(nullable = true) Instant affirmBy,
        @Schema(nullable = true) Integer minutesToAffirm,
        Instant updatedAt,
        long version) {

    static BlockResponse from(Block block, SettlementClock clock, Instant now) {
        Act next = clock.next(block).map(Deadline::act).orElse(null);
        Instant allocateBy = next == Act.ALLOCATE ? clock.allocateBy(block) : null;
        Instant affirmBy = next == null ? null : clock.affirmBy(block);
        return new BlockResponse(
                block.allocationId(),
                block.committedAt(),
                block.trader(),
                block.side(),
                block.cusip() == null ? block.isin() : block.cusip(),
                block.cusip(),
                block.isin(),
                block.description(),
                block.ticker(),
                block.settlementDate(),
                block.limitPrice(),
                block.par().quantity(),
                block.par().filled(),
                block.par().leaves(),
                block.par().canceled(),
                block.par().failed(),
                block.averagePrice(),
                block.accounts(),
                new TreeMap<>(block.orders()),
                block.state(),
                block.held(),
                block.readyToAllocate(),
                block.allocatedAt(),
                block.allocatedBy(),
                allocateBy,
                minutes(now, allocateBy),
                affirmBy,
                minutes(now, affirmBy),
                block.updatedAt(),
                block.version());
    }

    static Integer minutes(Instant now, Instant deadline) {
        return deadline == null
                ? null
                : Integer.valueOf(Math.toIntExact(
                        Math.floorDiv(Duration.between(now, deadline).toSeconds(), 60L)));
    }
}
