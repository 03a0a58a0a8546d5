package com.allocationsystem.referencedata.application.position;

import com.allocationsystem.referencedata.application.port.in.NoDatasetException;
import com.allocationsystem.referencedata.application.port.in.position.GetCashUseCase;
import com.allocationsystem.referencedata.application.port.in.position.GetPositionsUseCase;
import com.allocationsystem.referencedata.application.port.out.CashBook;
import com.allocationsystem.referencedata.application.port.out.PositionBook;
import com.allocationsystem.referencedata.application.port.out.SecurityCatalogue;
import com.allocationsystem.referencedata.application.portfolio.VisibleAccounts;
import com.allocationsystem.referencedata.domain.position.AsOf;
import com.allocationsystem.referencedata.domain.position.CashBalance;
import com.allocationsystem.referencedata.domain.position.Holding;
import com.allocationsystem.referencedata.domain.security.BondRisk;
import com.allocationsystem.shared.Entitlement;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows one account's positions and cash. */
@ApplicationScoped
class AccountBookService implements GetPositionsUseCase, GetCashUseCase {

    private final VisibleAccounts accounts;
    private final SecurityCatalogue catalogue;
    private final PositionBook positions;
    private final CashBook cash;

    AccountBookService(VisibleAccounts accounts, SecurityCatalogue catalogue, PositionBook positions, CashBook cash) {
        this.accounts = accounts;
        this.catalogue = catalogue;
        this.positions = positions;
        this.cash = cash;
    }

    @Override
    public List<Position> get(String accountId, AsOf asOf, Entitlement caller) {
        accounts.get(accountId, caller);
        List<Holding> holdings = positions.holdings(accountId, asOf);
        Map<String, BondRisk> risks =
                catalogue.risksOf(holdings.stream().map(Holding::cusip).collect(Collectors.toSet()));
        return holdings.stream()
                .filter(holding -> !holding.isEmpty())
                .sorted(Comparator.comparing(Holding::cusip))
                .map(holding -> new Position(holding, risks.get(holding.cusip())))
                .toList();
    }

    @Override
    public List<CashBalance> get(String accountId, Entitlement caller) {
        accounts.get(accountId, caller);
        LocalDate businessDate = catalogue.businessDate().orElseThrow(NoDatasetException::new);
        return cash.balances(List.of(accountId), businessDate, null);
    }
}
