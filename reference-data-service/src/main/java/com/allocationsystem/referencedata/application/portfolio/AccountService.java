package com.allocationsystem.referencedata.application.portfolio;

import com.allocationsystem.referencedata.application.nav.CurrentNavs;
import com.allocationsystem.referencedata.application.port.in.NoDatasetException;
import com.allocationsystem.referencedata.application.port.in.portfolio.GetAccountUseCase;
import com.allocationsystem.referencedata.application.port.out.PositionBook;
import com.allocationsystem.referencedata.application.port.out.SecurityCatalogue;
import com.allocationsystem.referencedata.domain.exposure.AccountPortfolio;
import com.allocationsystem.referencedata.domain.portfolio.Account;
import com.allocationsystem.referencedata.domain.position.AsOf;
import com.allocationsystem.referencedata.domain.position.Holding;
import com.allocationsystem.referencedata.domain.security.Security;
import com.allocationsystem.shared.Entitlement;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Measures one account at one state of the day. */
@ApplicationScoped
class AccountService implements GetAccountUseCase {

    private final VisibleAccounts accounts;
    private final SecurityCatalogue catalogue;
    private final PositionBook positions;
    private final CurrentNavs navs;

    AccountService(VisibleAccounts accounts, SecurityCatalogue catalogue, PositionBook positions, CurrentNavs navs) {
        this.accounts = accounts;
        this.catalogue = catalogue;
        this.positions = positions;
        this.navs = navs;
    }

    @Override
    public AccountView get(String accountId, AsOf asOf, Entitlement caller) {
        Account account = navs.of(List.of(accounts.get(accountId, caller))).get(0);
        LocalDate businessDate = catalogue.businessDate().orElseThrow(NoDatasetException::new);
        List<Holding> holdings = positions.holdings(accountId, asOf);
        Map<String, Security> bonds =
                catalogue.bonds(holdings.stream().map(Holding::cusip).collect(Collectors.toSet()));
        return new AccountView(account, businessDate, asOf, AccountPortfolio.of(account, holdings, bonds));
    }
}
