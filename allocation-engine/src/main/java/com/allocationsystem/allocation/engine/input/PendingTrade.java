package com.allocationsystem.allocation.engine.input;

import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.UUID;

/**
 * A committed piece, or an allowed increase of an order, that Aladdin is not yet known to hold, and that cash and holdings
 * read from Aladdin may therefore lack.
 *
 * @param allocationId the piece's; of an increase the check that allowed it
 * @param cusip the bond traded
 * @param issuer its issuer, as reference data names it
 * @param sector its sector, as reference data names it
 * @param quantityPar par, above 0
 * @param notional money at the previewed dirty price, account currency, 2 decimals
 * @param durationYears of the bond
 * @param spreadDurationYears of the bond
 * @param oasBp of the bond, null when unknown
 */
public record PendingTrade(
        UUID allocationId,
        String accountId,
        String cusip,
        String issuer,
        String sector,
        Side side,
        long quantityPar,
        BigDecimal notional,
        double durationYears,
        double spreadDurationYears,
        Double oasBp) {

    /** One order for all: sums of doubles depend on it. */
    public static final Comparator<PendingTrade> IN_ORDER =
            Comparator.comparing(PendingTrade::accountId).thenComparing(PendingTrade::allocationId);
}
