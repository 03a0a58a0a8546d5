package com.allocationsystem.referencedata.adapter.in.rest.position;

import com.allocationsystem.referencedata.domain.position.CashBalance;
import java.math.BigDecimal;
import java.util.List;

/**
 * What one account can spend, by currency.
 *
 * @param cashPositions one row a currency
 */
public record CashResponse(List<Row> cashPositions) {

    /**
     * One currency.
     *
     * @param settledCash at the business date, 2 decimals
     * @param availableCash one business day later, open orders counted, 2 decimals
     */
    record Row(String currency, BigDecimal settledCash, BigDecimal availableCash) {}

    static CashResponse from(List<CashBalance> balances) {
        return new CashResponse(balances.stream()
                .map(balance -> new Row(balance.currency(), balance.settledCash(), balance.availableCash()))
                .toList());
    }
}
