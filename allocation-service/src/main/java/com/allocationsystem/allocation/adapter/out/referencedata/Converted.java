package com.allocationsystem.allocation.adapter.out.referencedata;

import com.allocationsystem.allocation.adapter.out.referencedata.SnapshotBody.AccountsBody;
import com.allocationsystem.allocation.model.input.AccountCurrency;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * One account's money in the bond's currency. Money of another currency is never counted one to one: without a rate all of it is
 * unknown.
 *
 * @param rate units of the bond's currency for one of the base currency; null where both are the same
 * @param bondCurrencyCash cash that is in the bond's currency already
 * @param currency what it was converted from; null where both are the same, or without a rate
 * @param unknown the rate that is missing, in words; null when nothing is
 */
record Converted(BigDecimal rate, BigDecimal bondCurrencyCash, AccountCurrency currency, String unknown) {

    private static final int CENTS = 2;
    private static final Converted SAME = new Converted(null, null, null, null);

    static Converted of(AccountsBody accounts, int i, String bondCurrency) {
        String base = at(accounts.baseCurrency(), i);
        if (base == null || base.equals(bondCurrency)) {
            return SAME;
        }
        BigDecimal rate = at(accounts.fxRate(), i);
        if (rate == null) {
            return new Converted(
                    BigDecimal.ZERO, null, null, "the rate from %s to the bond's %s".formatted(base, bondCurrency));
        }
        return new Converted(
                rate,
                at(accounts.bondCurrencyCash(), i),
                new AccountCurrency(
                        base, rate, accounts.fxAsOf().get(i), accounts.nav().get(i)),
                null);
    }

    /** @return the amount in the bond's currency, 2 decimals; null of null */
    BigDecimal of(BigDecimal amount) {
        return rate == null || amount == null ? amount : amount.multiply(rate).setScale(CENTS, RoundingMode.HALF_EVEN);
    }

    /** @return cash of the base currency converted, and cash of the bond's currency */
    BigDecimal cash(BigDecimal amount) {
        return bondCurrencyCash == null ? of(amount) : of(amount).add(bondCurrencyCash);
    }

    private static <T> T at(List<T> column, int i) {
        return column == null ? null : column.get(i);
    }
}
