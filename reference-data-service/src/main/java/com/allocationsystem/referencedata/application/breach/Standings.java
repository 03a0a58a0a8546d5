package com.allocationsystem.referencedata.application.breach;

import com.allocationsystem.referencedata.application.nav.CurrentNavs;
import com.allocationsystem.referencedata.application.port.out.CashBook;
import com.allocationsystem.referencedata.application.port.out.SecurityCatalogue;
import com.allocationsystem.referencedata.application.port.out.StartOfDayColumns;
import com.allocationsystem.referencedata.application.snapshot.StartOfDayRisks;
import com.allocationsystem.referencedata.domain.breach.AccountStanding;
import com.allocationsystem.referencedata.domain.breach.AccountStanding.Held;
import com.allocationsystem.referencedata.domain.exposure.RiskSum;
import com.allocationsystem.referencedata.domain.exposure.StartOfDay.KeptHolding;
import com.allocationsystem.referencedata.domain.portfolio.Account;
import com.allocationsystem.referencedata.domain.position.CashBalance;
import com.allocationsystem.referencedata.domain.security.Security;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what accounts hold at the start of the day, in bulk. */
@ApplicationScoped
class Standings {

    private final StartOfDayRisks risks;
    private final StartOfDayColumns columns;
    private final SecurityCatalogue catalogue;
    private final CashBook cash;
    private final CurrentNavs navs;

    Standings(
            StartOfDayRisks risks,
            StartOfDayColumns columns,
            SecurityCatalogue catalogue,
            CashBook cash,
            CurrentNavs navs) {
        this.risks = risks;
        this.columns = columns;
        this.catalogue = catalogue;
        this.cash = cash;
        this.navs = navs;
    }

    /**
     * @param withCash whether cash is asked for, which is a call to Aladdin
     * @return in the order of the accounts
     */
    List<AccountStanding> of(List<Account> accounts, LocalDate businessDate, boolean withCash) {
        List<String> ids = accounts.stream().map(Account::accountId).toList();
        Map<String, RiskSum> sums = risks.of(ids);
        Map<String, List<KeptHolding>> held = columns.holdings(ids);
        Set<String> cusips = held.values().stream()
                .flatMap(List::stream)
                .map(KeptHolding::cusip)
                .collect(Collectors.toSet());
        Map<String, Security> bonds = cusips.isEmpty() ? Map.of() : catalogue.bonds(cusips);
        Map<String, BigDecimal> balances = withCash ? balances(accounts, ids, businessDate) : Map.of();
        return navs.of(accounts).stream()
                .map(account -> new AccountStanding(
                        account,
                        businessDate,
                        held.getOrDefault(account.accountId(), List.of()).stream()
                                .map(holding -> new Held(
                                        holding.cusip(),
                                        holding.issuerKey(),
                                        holding.quantityPar(),
                                        holding.marketValue(),
                                        bonds.get(holding.cusip())))
                                .toList(),
                        sums.get(account.accountId()),
                        balances.get(account.accountId())))
                .toList();
    }

    /** Without a ladder in its base currency an account has no cash. */
    private Map<String, BigDecimal> balances(List<Account> accounts, List<String> ids, LocalDate businessDate) {
        Map<String, BigDecimal> balances = new HashMap<>();
        Map<String, BigDecimal> known = cash.balances(ids, businessDate, null).stream()
                .collect(Collectors.toMap(
                        balance -> balance.accountId() + " " + balance.currency(), CashBalance::availableCash));
        accounts.forEach(account -> balances.put(
                account.accountId(),
                known.getOrDefault(account.accountId() + " " + account.baseCurrency(), BigDecimal.ZERO)));
        return balances;
    }
}
