package com.allocationsystem.referencedata.domain.position;

import java.math.BigDecimal;

/**
 * Cash of one account in one currency; either may be negative (an overdraft).
 *
 * @param accountId of the account
 * @param currency ISO 4217
 * @param settledCash at the business date, 2 decimals
 * @param availableCash at the settlement date asked for, open orders counted, 2 decimals
 */
public record CashBalance(String accountId, String currency, BigDecimal settledCash, BigDecimal availableCash) {}
