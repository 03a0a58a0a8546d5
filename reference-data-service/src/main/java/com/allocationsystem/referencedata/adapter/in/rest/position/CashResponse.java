package com.allocationsystem.referencedata.adapter.in.rest.position;

import com.allocationsystem.referencedata.domain.position.CashBalance;
import java.math.BigDecimal;
import java.util.List;

/** What one account can spend, by currency. */
public record CashResponse(List<Row> cashPositions) {

    /** One currency. */
    record Row(String currency, BigDecimal settledCash, BigDecimal availableCash) {}

    static CashResponse from(List<CashBalance> balances) {
        return new CashResponse(balances.stream()
                .map(balance -> new Row(balance.currency(), balance.settledCash(), balance.availableCash()))
                .toList());
    }
}
