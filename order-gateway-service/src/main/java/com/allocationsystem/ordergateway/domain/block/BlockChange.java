package com.allocationsystem.ordergateway.domain.block;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One action of a user on many orders, with one reason.
 *
 * @param reason the user's words
 * @param askedBy username
 * @param correlationId of the request, or null
 * @param lines one for each order, in the order given; at least one
 */
public record BlockChange(
        UUID id,
        Kind kind,
        String reason,
        String askedBy,
        String correlationId,
        Instant askedAt,
        List<ChangeLine> lines) {

    /** Keeps an unmodifiable copy. */
    public BlockChange {
        lines = List.copyOf(lines);
    }

    /** What is asked. */
    public enum Kind {
        /** Each order is canceled, in Aladdin or before it is sent. */
        CANCEL,
        /** Each order gets a size of its own, checked against its account's limits like a single one. */
        MODIFY
    }

    /** @return how many lines are in one of these states */
    public int count(ChangeLine.State... states) {
        return (int) lines.stream()
                .filter(line -> List.of(states).contains(line.state()))
                .count();
    }
}
