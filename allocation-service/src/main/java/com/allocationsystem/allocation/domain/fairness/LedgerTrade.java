package com.allocationsystem.allocation.domain.fairness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the ledger says of one committed allocation; it follows from the sealed statement alone.
 *
 * @param businessDate of the statement
 * @param cusip of the bond
 * @param priceDate date of the reference price in the statement
 * @param referencePrice clean per 100 par on that date
 * @param basis what the shares are in proportion to
 * @param currency ISO 4217, of all money here
 * @param entries one for each account of the statement, by account id
 */
public record LedgerTrade(
        UUID allocationId,
        LocalDate businessDate,
        String cusip,
        LocalDate priceDate,
        BigDecimal referencePrice,
        ShareBasis basis,
        String currency,
        List<LedgerEntry> entries) {

    /** Keeps an unmodifiable copy. */
    public LedgerTrade {
        entries = List.copyOf(entries);
    }
}
