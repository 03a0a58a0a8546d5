package com.allocationsystem.ordergateway.adapter.in.rest.block;

import com.allocationsystem.ordergateway.config.SettlementClockConfig;
import com.allocationsystem.ordergateway.domain.block.Block;
import com.allocationsystem.ordergateway.domain.block.SettlementClock;
import com.allocationsystem.ordergateway.domain.block.SettlementClock.Act;
import com.allocationsystem.ordergateway.domain.block.SettlementClock.Deadline;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Blocks as rows, with the time that is left for them. */
@ApplicationScoped
class BlockRows {

    private final SettlementClock deadlines;
    private final Clock clock;

    BlockRows(SettlementClockConfig config, Clock clock) {
        this.deadlines = config.clock();
        this.clock = clock;
    }

    BlockResponse row(Block block) {
        return BlockResponse.from(block, deadlines, clock.instant());
    }

    /**
     * A deadline that is near.
     *
     * @param deadline ALLOCATE or AFFIRM
     * @param by UTC
     * @param minutesLeft whole minutes
     * @param ticker of the issuer; null where it is not known
     * @param filled par that it concerns
     */
    record Alert(
            String allocationId,
            Act deadline,
            Instant by,
            int minutesLeft,
            @Schema(nullable = true) String description,
            @Schema(nullable = true) String ticker,
            long filled) {}

    Alert alert(Deadline deadline) {
        Block block = deadline.block();
        return new Alert(
                block.allocationId(),
                deadline.act(),
                deadline.by(),
                BlockResponse.minutes(clock.instant(), deadline.by()),
                block.description(),
                block.ticker(),
                block.par().filled());
    }
}
