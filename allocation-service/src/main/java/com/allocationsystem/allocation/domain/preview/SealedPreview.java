package com.allocationsystem.allocation.domain.preview;

import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.statement.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A split as it was shown to a trader, sealed: what is committed later is this and nothing else.
 *
 * @param preparedBy username of the trader
 * @param preparedAt when
 * @param expiresAt from then on it cannot be committed
 * @param elapsedMillis how long the engine took
 * @param securityId CUSIP or ISIN, as the trader named the bond
 * @param portfolioGroups ids as the trader named them
 * @param inputs frozen
 * @param plan that follows from the inputs
 * @param statement both, in canonical bytes
 */
public record SealedPreview(
        UUID allocationId,
        String preparedBy,
        Instant preparedAt,
        Instant expiresAt,
        double elapsedMillis,
        String securityId,
        List<String> portfolioGroups,
        AllocationInputs inputs,
        AllocationPlan plan,
        Statement statement) {

    /** Keeps an unmodifiable copy. */
    public SealedPreview {
        portfolioGroups = List.copyOf(portfolioGroups);
    }

    /** @return whether it is too late to commit it */
    public boolean expiredAt(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
