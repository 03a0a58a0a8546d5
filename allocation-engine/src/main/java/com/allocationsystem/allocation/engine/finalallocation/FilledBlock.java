package com.allocationsystem.allocation.engine.finalallocation;

import com.allocationsystem.allocation.model.finalallocation.FillStyle;
import com.allocationsystem.allocation.model.json.Frozen;
import java.math.BigDecimal;
import java.util.Map;

/**
 * What the market did for a block.
 *
 * @param filledPar of all accounts together, above 0
 * @param averagePrice clean per 100 par over all fills, as exact as it is known
 * @param accounts by account id
 */
public record FilledBlock(
        FillStyle style, long filledPar, BigDecimal averagePrice, Map<String, FilledAccount> accounts) {

    /** Keeps an unmodifiable copy, and numbers as they read back from where they are kept. */
    public FilledBlock {
        averagePrice = Frozen.number(averagePrice);
        accounts = Map.copyOf(accounts);
    }

    /**
     * One account's part, as Aladdin shows it.
     *
     * @param par filled (CHILDREN) or booked (BLOCK), 0 or more
     * @param averagePrice clean per 100 par; null where nothing is filled
     */
    public record FilledAccount(long par, BigDecimal averagePrice) {

        /** The price as it reads back from where it is kept. */
        public FilledAccount {
            averagePrice = Frozen.number(averagePrice);
        }
    }

    FilledAccount of(String accountId) {
        return accounts.getOrDefault(accountId, new FilledAccount(0, null));
    }
}
