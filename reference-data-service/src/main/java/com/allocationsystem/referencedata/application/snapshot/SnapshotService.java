package com.allocationsystem.referencedata.application.snapshot;

import com.allocationsystem.referencedata.application.nav.CurrentNavs;
import com.allocationsystem.referencedata.application.port.in.snapshot.TakeSnapshotUseCase;
import com.allocationsystem.referencedata.application.port.out.CashBook;
import com.allocationsystem.referencedata.application.security.CurrentTerms;
import com.allocationsystem.referencedata.domain.exposure.AccountExposure;
import com.allocationsystem.referencedata.domain.portfolio.Account;
import com.allocationsystem.referencedata.domain.position.CashBalance;
import com.allocationsystem.referencedata.domain.rule.ComplianceRule;
import com.allocationsystem.referencedata.domain.rule.RuleStatus;
import com.allocationsystem.referencedata.domain.security.Security;
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
    private final CurrentTerms terms;
    private final CurrentNavs navs;

    SnapshotService(
            CatalogueFacts catalogueFacts,
            ExposureService exposures,
            CashBook cash,
            CurrentTerms terms,
            CurrentNavs navs) {
        this.catalogueFacts = catalogueFacts;
        this.terms = terms;
        this.navs = navs;
        this.exposures = exposures;
        this.cash = cash;
    }

    @Override
    public Snapshot take(SnapshotCommand command) {
        CatalogueFacts.Gathered facts = catalogueFacts.gather(command);
        Security traded = terms.ofTraded(facts.security());
        List<Account> accounts = navs.of(facts.accounts());
        List<String> accountIds = accounts.stream().map(Account::accountId).toList();
        List<AccountExposure> perAccount = exposures.seenFrom(traded, accounts);
        Map<String, CashBalance> balances = new HashMap<>();
        cash.balances(accountIds, facts.businessDate(), command.settlementDate())
                .forEach(balance -> balances.put(balance.accountId() + " " + balance.currency(), balance));

        String bondCurrency = traded.currency();
        List<AccountFacts> rows = new ArrayList<>();
        Map<String, String> unknown = exposures.unknownHoldings(accounts, perAccount);
        for (int i = 0; i < perAccount.size(); i++) {
            Account account = accounts.get(i);
            rows.add(new AccountFacts(
                    account,
                    cashIn(account.baseCurrency(), account, balances),
                    account.baseCurrency().equals(bondCurrency) ? null : cashIn(bondCurrency, account, balances),
                    facts.ratesToBond().get(account.baseCurrency()),
                    perAccount.get(i),
                    unknown.get(account.accountId())));
        }
        return new Snapshot(
                facts.businessDate(),
                traded,
                facts.issuerCusips(),
                rows,
                facts.groupsOfAccount(),
                counting(facts, RuleStatus.APPROVED),
                counting(facts, RuleStatus.TEST),
                facts.policies(),
                facts.restrictions(),
                facts.targets());
    }

    private static List<ComplianceRule> counting(CatalogueFacts.Gathered facts, RuleStatus status) {
        return facts.rules().stream()
                .filter(rule -> rule.life().counts(status, facts.businessDate()))
                .toList();
    }

    /** No ladder in a currency means no cash in it. */
    private static CashBalance cashIn(String currency, Account account, Map<String, CashBalance> balances) {
        return balances.getOrDefault(
                account.accountId() + " " + currency, new CashBalance(account.accountId(), currency, NOTHING, NOTHING));
    }
}
