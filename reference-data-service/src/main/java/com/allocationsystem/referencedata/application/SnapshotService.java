package com.allocationsystem.referencedata.application;

import com.allocationsystem.referencedata.application.port.in.TakeSnapshotUseCase;
import com.allocationsystem.referencedata.application.port.out.CashBook;
import com.allocationsystem.referencedata.application.port.out.PositionBook;
import com.allocationsystem.referencedata.application.port.out.SecurityCatalogue;
import com.allocationsystem.referencedata.domain.exposure.AccountExposure;
import com.allocationsystem.referencedata.domain.exposure.Exposures;
import com.allocationsystem.referencedata.domain.portfolio.Account;
import com.allocationsystem.referencedata.domain.position.AsOf;
import com.allocationsystem.referencedata.domain.position.CashBalance;
import com.allocationsystem.referencedata.domain.position.Holding;
import com.allocationsystem.referencedata.domain.security.BondRisk;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gathers the facts of one preview: the catalogue's part in one transaction, then positions and cash of all accounts in
 * bulk. No database connection is held while Aladdin is asked.
 */
@ApplicationScoped
class SnapshotService implements TakeSnapshotUseCase {

    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    private final CatalogueFacts catalogueFacts;
    private final SecurityCatalogue catalogue;
    private final PositionBook positions;
    private final CashBook cash;

    SnapshotService(CatalogueFacts catalogueFacts, SecurityCatalogue catalogue, PositionBook positions, CashBook cash) {
        this.catalogueFacts = catalogueFacts;
        this.catalogue = catalogue;
        this.positions = positions;
        this.cash = cash;
    }

    @Override
    public Snapshot take(SnapshotCommand command) {
        CatalogueFacts.Gathered facts = catalogueFacts.gather(command);
        List<String> accountIds =
                facts.accounts().stream().map(Account::accountId).toList();
        Exposures exposures = new Exposures(facts.accounts(), facts.security());
        Map<String, BondRisk> risks = new HashMap<>();
        positions.read(accountIds, AsOf.CURRENT, batch -> add(batch, risks, exposures));
        Map<String, CashBalance> balances = new HashMap<>();
        cash.balances(accountIds, facts.businessDate(), command.settlementDate())
                .forEach(balance -> balances.put(balance.accountId() + " " + balance.currency(), balance));

        List<AccountExposure> perAccount = exposures.perAccount();
        List<AccountFacts> rows = new ArrayList<>();
        for (int i = 0; i < perAccount.size(); i++) {
            Account account = facts.accounts().get(i);
            rows.add(new AccountFacts(account, cashOf(account, balances), perAccount.get(i)));
        }
        return new Snapshot(
                facts.businessDate(),
                facts.security(),
                rows,
                facts.groupsOfAccount(),
                facts.rules(),
                facts.restrictions());
    }

    /** Risk numbers are read for the bonds of each batch that no batch before had. */
    private void add(List<Holding> batch, Map<String, BondRisk> risks, Exposures exposures) {
        Set<String> unread = new HashSet<>();
        for (Holding holding : batch) {
            if (!risks.containsKey(holding.cusip())) {
                unread.add(holding.cusip());
            }
        }
        if (!unread.isEmpty()) {
            Map<String, BondRisk> found = catalogue.risksOf(unread);
            unread.forEach(cusip -> risks.put(cusip, found.get(cusip)));
        }
        batch.forEach(holding -> exposures.add(holding, risks.get(holding.cusip())));
    }

    /** No ladder in the account's own currency means no cash in it. */
    private static CashBalance cashOf(Account account, Map<String, CashBalance> balances) {
        return balances.getOrDefault(
                account.accountId() + " " + account.baseCurrency(),
                new CashBalance(account.accountId(), account.baseCurrency(), NOTHING, NOTHING));
    }
}
