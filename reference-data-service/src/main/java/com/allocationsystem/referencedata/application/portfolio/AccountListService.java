package com.allocationsystem.referencedata.application.portfolio;

import com.allocationsystem.referencedata.application.nav.CurrentNavs;
import com.allocationsystem.referencedata.application.port.in.NoDatasetException;
import com.allocationsystem.referencedata.application.port.in.NotInReferenceDataException;
import com.allocationsystem.referencedata.application.port.in.portfolio.ListAccountsUseCase;
import com.allocationsystem.referencedata.application.port.out.CashBook;
import com.allocationsystem.referencedata.application.port.out.PortfolioDirectory;
import com.allocationsystem.referencedata.application.port.out.SecurityCatalogue;
import com.allocationsystem.referencedata.application.snapshot.StartOfDayRisks;
import com.allocationsystem.referencedata.domain.exposure.RiskSum;
import com.allocationsystem.referencedata.domain.portfolio.Account;
import com.allocationsystem.referencedata.domain.portfolio.GroupTree;
import com.allocationsystem.referencedata.domain.portfolio.PortfolioGroup;
import com.allocationsystem.referencedata.domain.position.CashBalance;
import com.allocationsystem.shared.Entitlement;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a page of accounts, then their cash and risk in bulk. */
@ApplicationScoped
class AccountListService implements ListAccountsUseCase {

    private final PortfolioDirectory directory;
    private final SecurityCatalogue catalogue;
    private final CashBook cash;
    private final StartOfDayRisks risks;
    private final CurrentNavs navs;

    AccountListService(
            PortfolioDirectory directory,
            SecurityCatalogue catalogue,
            CashBook cash,
            StartOfDayRisks risks,
            CurrentNavs navs) {
        this.directory = directory;
        this.catalogue = catalogue;
        this.cash = cash;
        this.risks = risks;
        this.navs = navs;
    }

    @Override
    public List<AccountRow> list(Wanted wanted, Entitlement caller) {
        LocalDate businessDate = catalogue.businessDate().orElseThrow(NoDatasetException::new);
        List<Account> page = directory.accountsIn(groups(wanted.groupId(), caller)).stream()
                .filter(account -> wanted.after() == null || account.accountId().compareTo(wanted.after()) > 0)
                .limit(wanted.limit())
                .toList();
        List<String> ids = page.stream().map(Account::accountId).toList();
        Map<String, BigDecimal> available = new HashMap<>();
        if (!ids.isEmpty()) {
            cash.balances(ids, businessDate, null)
                    .forEach(balance -> available.put(key(balance), balance.availableCash()));
        }
        Map<String, RiskSum> sums = risks.of(ids);
        return navs.of(page).stream()
                .map(account -> row(account, available, sums.get(account.accountId())))
                .toList();
    }

    private Set<String> groups(String groupId, Entitlement caller) {
        GroupTree tree = directory.groups();
        if (groupId != null && (tree.find(groupId) == null || !caller.covers(groupId))) {
            throw new NotInReferenceDataException("portfolio group", groupId);
        }
        return tree.withDescendants(
                groupId != null
                        ? Set.of(groupId)
                        : tree.groups().stream()
                                .map(PortfolioGroup::groupId)
                                .filter(caller::covers)
                                .collect(Collectors.toSet()));
    }

    private static AccountRow row(Account account, Map<String, BigDecimal> available, RiskSum risk) {
        Double spreadYears = risk == null ? null : risk.spreadDurationYears(account.nav());
        return new AccountRow(
                account,
                available.get(account.accountId() + " " + account.baseCurrency()),
                spreadYears,
                spreadYears == null
                        ? null
                        : spreadYears
                                - account.benchmark().spreadDurationYears().doubleValue());
    }

    private static String key(CashBalance balance) {
        return balance.accountId() + " " + balance.currency();
    }
}
