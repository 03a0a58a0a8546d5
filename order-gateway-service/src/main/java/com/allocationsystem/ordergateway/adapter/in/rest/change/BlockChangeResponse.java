package com.allocationsystem.ordergateway.adapter.in.rest.change;

import com.allocationsystem.ordergateway.domain.block.BlockChange;
import com.allocationsystem.ordergateway.domain.block.ChangeLine;
import com.allocationsystem.ordergateway.domain.block.ChangeLine.State;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One action on many orders, and how far it is; it is over when waiting is 0.
 *
 * @param changeId id of the action, a UUID of the caller's choice
 * @param kind CANCEL or MODIFY
 * @param reason in the user's words
 * @param askedBy username of the user who asked for it
 * @param askedAt UTC
 * @param total orders that it is about
 * @param waiting orders still to be asked for or to be answered for by Aladdin
 * @param done orders that are as the user wished
 * @param failed orders that are not, and will not be
 * @param lines one for each order, in the order given
 */
public record BlockChangeResponse(
        UUID changeId,
        BlockChange.Kind kind,
        String reason,
        String askedBy,
        Instant askedAt,
        int total,
        int waiting,
        int done,
        int failed,
        List<Line> lines) {

    /**
     * @param quantity the size asked for, par; null for a cancellation
     * @param state WAITING (nothing asked of Aladdin yet), SENT (its answer is awaited), DONE or FAILED
     * @param detail the outcome, or what is waited for; null when there is nothing to say
     */
    public record Line(
            UUID orderId,
            String allocationId,
            String accountId,
            @Schema(nullable = true) Long quantity,
            State state,
            @Schema(nullable = true) String detail) {

        private static Line from(ChangeLine line) {
            return new Line(
                    line.orderId(),
                    line.allocationId(),
                    line.accountId(),
                    line.quantityPar(),
                    line.state(),
                    line.detail());
        }
    }

    public static BlockChangeResponse from(BlockChange change) {
        return new BlockChangeResponse(
                change.id(),
                change.kind(),
                change.reason(),
                change.askedBy(),
                change.askedAt(),
                change.lines().size(),
                change.count(State.WAITING, State.SENT),
                change.count(State.DONE),
                change.count(State.FAILED),
                change.lines().stream().map(Line::from).toList());
    }
}
