package com.allocationsystem.simulator.domain.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An order as sent: fields that are absent are null. With an id it changes the order of that number, and absent means unchanged.
 *
 * @param id Aladdin order number as text
 * @param assetId CUSIP, or the CUSIP or ISIN of the asset reference
 * @param transactionType BUY or SELL
 * @param face total par, when the sender states it
 * @param others every further field as it was sent
 */
public record OrderDraft(
        String id,
        String externalId1,
        String externalId2,
        String accountCode,
        String basketId,
        String assetId,
        String transactionType,
        LocalDate orderDate,
        LocalDate settleDate,
        BigDecimal limitPrice,
        BigDecimal face,
        List<Detail> details,
        Map<String, Object> others) {

    /**
     * One allocation as sent.
     *
     * @param portfolioId wins over the ticker
     */
    public record Detail(String portfolioId, String portfolioTicker, BigDecimal quantity) {}
}
