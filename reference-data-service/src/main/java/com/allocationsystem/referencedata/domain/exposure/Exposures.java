package com.allocationsystem.referencedata.domain.exposure;

import com.allocationsystem.referencedata.domain.portfolio.Account;
import com.allocationsystem.referencedata.domain.position.ChangeBatch.Change;
import com.allocationsystem.referencedata.domain.security.BondRisk;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Exposures of many accounts at once: their start of day, and what orders changed since. */
public final class Exposures {

    private Exposures() {}

    /**
     * @param accounts each once
     * @param traded the bond from which issuer, sector and holding are seen
     * @param startOfDay of every account, seen from that bond
     * @param changes of these accounts, counted from that start of day
     * @param risks by CUSIP, of the bonds in the changes; without those that the catalogue does not know
     * @return one entry per account, in the order of the accounts
     */
    public static List<AccountExposure> of(
            List<Account> accounts,
            BondRisk traded,
            List<StartOfDayView> startOfDay,
            List<Change> changes,
            Map<String, BondRisk> risks) {
        Map<String, ExposureSum> sums = startOfDay.stream()
                .collect(Collectors.toMap(StartOfDayView::accountId, view -> new ExposureSum(traded, view)));
        for (Change change : changes) {
            ExposureSum sum = sums.get(change.current().accountId());
            BondRisk risk = risks.get(change.current().cusip());
            sum.remove(change.startOfDay(), risk);
            sum.add(change.current(), risk);
            sum.addOpenBuy(change.current().cusip(), change.openBuyPar());
        }
        return accounts.stream()
                .map(account -> sums.get(account.accountId()).over(account.nav()))
                .toList();
    }
}
