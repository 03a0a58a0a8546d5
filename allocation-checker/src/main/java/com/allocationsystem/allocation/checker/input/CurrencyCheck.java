package com.allocationsystem.allocation.checker.input;

import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AccountCurrency;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Whether the money of an account of another currency is what the stated rate makes of it: never counted one to one. */
final class CurrencyCheck {

    private static final int CENTS = 2;

    private CurrencyCheck() {}

    static void check(List<Account> accounts, String bondCurrency, List<String> failures) {
        accounts.stream()
                .filter(account -> account.currency() != null && !isConverted(account, bondCurrency))
                .forEach(account -> failures.add("account %s: NAV %s is not what %s makes of it in %s"
                        .formatted(account.accountId(), account.nav(), account.currency(), bondCurrency)));
    }

    private static boolean isConverted(Account account, String bondCurrency) {
        AccountCurrency from = account.currency();
        BigDecimal nav = from.baseNav().multiply(from.rate()).setScale(CENTS, RoundingMode.HALF_EVEN);
        return from.rate().signum() > 0
                && !from.baseCurrency().equals(bondCurrency)
                && nav.compareTo(account.nav()) == 0;
    }
}
