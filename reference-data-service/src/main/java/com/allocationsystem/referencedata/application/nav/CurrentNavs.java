package com.allocationsystem.referencedata.application.nav;

import com.allocationsystem.referencedata.application.port.out.master.NavBook;
import com.allocationsystem.referencedata.domain.portfolio.Account;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Puts the NAVs that count in place of the catalogue's; an account of which none is stated keeps the catalogue's. */
@ApplicationScoped
public class CurrentNavs {

    private final NavBook book;

    CurrentNavs(NavBook book) {
        this.book = book;
    }

    /** @return the same accounts, in their order */
    public List<Account> of(List<Account> accounts) {
        if (accounts.isEmpty()) {
            return accounts;
        }
        Map<String, BigDecimal> navs =
                book.navs(accounts.stream().map(Account::accountId).toList());
        return accounts.stream()
                .map(account -> account.withNav(navs.getOrDefault(account.accountId(), account.nav())))
                .toList();
    }
}
