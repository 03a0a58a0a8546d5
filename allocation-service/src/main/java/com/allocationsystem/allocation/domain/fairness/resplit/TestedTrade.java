package com.allocationsystem.allocation.domain.fairness.resplit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The fills of one block, as they were split, and what they had earned by the close.
 *
 * @param businessDate of the trade
 * @param parts one for each account of the block
 */
public record TestedTrade(UUID allocationId, LocalDate businessDate, List<Part> parts) {

    /** Keeps an unmodifiable copy. */
    public TestedTrade {
        parts = List.copyOf(parts);
    }

    /**
     * One account's part.
     *
     * @param nav of the account, above 0
     * @param sharePar its pro rata share of the allocation, 0 or more
     * @param mostPar largest tradable size within its limits
     * @param filledPar what it got of the fills, 0 or more
     * @param price clean price paid or received for 1 par; 0 when it got nothing
     * @param gain by the close, for 1 par: close less price of a BUY, price less close of a SELL; 0 when it got nothing
     */
    public record Part(
            String accountId, double nav, double sharePar, long mostPar, long filledPar, double price, double gain) {}
}
