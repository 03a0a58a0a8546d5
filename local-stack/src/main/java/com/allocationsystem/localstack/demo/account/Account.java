package com.allocationsystem.localstack.demo.account;

import com.allocationsystem.localstack.demo.market.Bond;
import java.math.BigDecimal;
import java.util.Map;

/**
 * One made-up client account.
 *
 * @param id {@code DEMO0001} and on
 * @param strategy its mandate
 * @param client its client group
 * @param holdings par by bond, in the order they were bought
 * @param settledCash money in the account
 * @param availableCash what is free at settlement, at most the settled cash
 */
public record Account(
        String id,
        Strategy strategy,
        String client,
        Map<Bond, Long> holdings,
        BigDecimal settledCash,
        BigDecimal availableCash) {

    /** @return holdings at dirty price plus settled cash, two decimals */
    public BigDecimal nav() {
        return holdings.entrySet().stream()
                .map(holding -> holding.getKey().dirtyPrice().notional(holding.getValue()))
                .reduce(settledCash, BigDecimal::add);
    }
}
