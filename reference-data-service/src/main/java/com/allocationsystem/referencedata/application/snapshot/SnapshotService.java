package com.allocationsystem.referencedata.application.snapshot;

import com.allocationsystem.referencedata.application.port.in.snapshot.TakeSnapshotUseCase;
import com.allocationsystem.referencedata.application.port.out.CashBook;
import com.allocationsystem.referencedata.domain.exposure.AccountExposure;
import com.allocationsystem.referencedata.domain.portfolio.Account;
import com.allocationsystem.referencedata.domain.position.CashBalance;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers the facts of one preview: the catalogue's part in one transaction, then exposures and cash of all accounts in
 * bulk. No database connection is held while Aladdin is asked.
 */
@ApplicationScoped
class SnapshotService implements TakeSnapshotUseCase {

    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    private final CatalogueFacts catalogueFacts;
    private final ExposureService exposures;
    private final CashBook cash;

    SnapshotService(CatalogueFacts catalogueFacts, ExposureService exposures, CashBook cash) {
        this.catalogueFacts = catalogueFacts;
        this.exposures = exposures;
        this.cash = cash;
    }

    @Override
    public Snapshot take(SnapshotCommand command) {
        CatalogueFacts.Gathered facts = catalogueFacts.gather(command);
        List<String> accountIds =
                facts.accounts().stream().map(Account::accountId).toList();
        List<AccountExposure> perAccount = exposures.seenFrom(facts.security(), facts.accounts());
        Map<String, CashBalance> balances = new HashMap<>();
        cash.balances(accountIds, facts.businessDate(), command.settlementDate())
                .forEach(balance -> balances.put(balance.accountId() + " " + balance.currency(), balance));

        List<AccountFacts> rows = new ArrayList<>();
        for (int i = 0; i < perAccount.size(); i++) {
            Account account = facts.accounts().get(i);
            rows.add(new AccountFacts(account, cashOf(account, balances), perAccount.get(i)));
        }
        return new Snapshot(
                facts.businessDate(),
                facts.security(),
                facts.issuerCusips(),
                rows,
                facts.groupsOfAccount(),
                facts.rules(),
                facts.restrictions());
    }

    /** No ladder in the account's own currency means no cash in it. */
    private static CashBalance cashOf(Account account, Map<String, CashBalance> balances) {
        return balances.getOrDefault(
                account.accountId() + " " + account.baseCurrency(),
                new CashBalance(account.accountId(), account.baseCurrency(), NOTHING, NOTHING));
    }
}
