package com.allocationsystem.allocation.application.port.out;

import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The pieces of one committed allocation, as the order desk takes them.
 *
 * @param allocationId also the key under which the desk recognises the same batch
 * @param minDenominationPar smallest position of the bond, par: later changes of an order are checked against it
 * @param incrementPar step above it, par
 * @param limitPricePer100 clean per 100 par, null when the trader set none
 * @param requestedBy the trader who committed
 * @param pieces one per account that gets something
 */
public record OrderBatch(
        UUID allocationId,
        String cusip,
        String isin,
        long minDenominationPar,
        long incrementPar,
        Side side,
        LocalDate settlementDate,
        BigDecimal limitPricePer100,
        String requestedBy,
        String comment,
        List<Piece> pieces) {

    /**
     * @param quantityPar par, above 0
     */
    public record Piece(String accountId, long quantityPar) {}
}
