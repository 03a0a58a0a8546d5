package com.allocationsystem.allocation.adapter.in.rest.preview;

import com.allocationsystem.allocation.model.input.Account;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One account whose money was converted into the bond's currency; its line states the converted amounts.
 *
 * @param accountId of the account
 * @param baseCurrency ISO 4217
 * @param rate units of the bond's currency that one unit of the base currency is worth
 * @param asOf date of the rate
 * @param baseNav net asset value in the base currency, 2 decimals
 */
record ConversionResponse(String accountId, String baseCurrency, BigDecimal rate, LocalDate asOf, BigDecimal baseNav) {

    static List<ConversionResponse> of(List<Account> accounts) {
        return accounts.stream()
                .filter(account -> account.currency() != null)
                .map(account -> new ConversionResponse(
                        account.accountId(),
                        account.currency().baseCurrency(),
                        account.currency().rate(),
                        account.currency().asOf(),
                        LineResponse.money(account.currency().baseNav())))
                .toList();
    }
}
