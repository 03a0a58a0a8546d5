package com.allocationsystem.ordergateway.domain.terms;

import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one account is to buy or sell, as the committed allocation has it.
 *
 * @param allocationId the allocation this child belongs to; also its basket id in Aladdin
 * @param style whether it is an order of its own in Aladdin or a detail of the allocation's
 * @param accountId the account, as Aladdin's portfolio ticker
 * @param instrument the bond
 * @param side direction as the account sees it
 * @param quantityPar face amount, whole, above zero
 * @param orderDate the day it was handed over, UTC; Aladdin finds orders of a basket by it
 * @param settlementDate when cash and bond change hands
 * @param limitPrice clean price per 100 par, or null for a market order
 * @param comment the trader's words, or null
 * @param requestedBy username of who committed the allocation
 * @param correlationId of the request that committed it, or null
 */
public record OrderTerms(
        String allocationId,
        OrderStyle style,
        String accountId,
        Instrument instrument,
        Side side,
        long quantityPar,
        LocalDate orderDate,
        LocalDate settlementDate,
        BigDecimal limitPrice,
        String comment,
        String requestedBy,
        String correlationId) {

    /** Aladdin cuts its external ids and basket ids here. */
    public static final int LONGEST_EXTERNAL_ID = 64;

    private static final String PREFIX = "OAS-";

    /** @throws IllegalArgumentException when the quantity is not above zero or the external id would be cut */
    public OrderTerms {
        if (quantityPar <= 0) {
            throw new IllegalArgumentException("Quantity %d must be above 0".formatted(quantityPar));
        }
        limitPrice = limitPrice == null ? null : limitPrice.stripTrailingZeros();
        if (externalId(allocationId, accountId).length() > LONGEST_EXTERNAL_ID) {
            throw new IllegalArgumentException("External id %s is longer than %d characters"
                    .formatted(externalId(allocationId, accountId), LONGEST_EXTERNAL_ID));
        }
    }

    /**
     * The name under which an order can be found in Aladdin again: it depends on allocation and account only, so it is
     * known before anything is sent and is the same at every attempt.
     */
    public static String externalId(String allocationId, String accountId) {
        return PREFIX + allocationId + "-" + accountId;
    }

    /** @return the name under which Aladdin shows the order that this is, or is part of */
    public String nameInAladdin() {
        return style == OrderStyle.BLOCK ? PREFIX + allocationId : externalId();
    }

    /** @return the name of this child alone */
    public String externalId() {
        return externalId(allocationId, accountId);
    }

    public OrderTerms withQuantity(long newQuantityPar) {
        return new OrderTerms(
                allocationId,
                style,
                accountId,
                instrument,
                side,
                newQuantityPar,
                orderDate,
                settlementDate,
                limitPrice,
                comment,
                requestedBy,
                correlationId);
    }
}
