package com.allocationsystem.referencedata.domain.exposure;

import com.allocationsystem.referencedata.domain.portfolio.Account;
import com.allocationsystem.referencedata.domain.position.ChangeBatch.Change;
import com.allocationsystem.referencedata.domain.security.BondRisk;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Exposures of many accounts, seen from one traded bond: their start of day, and what orders changed since. Those of an account that
 * no order changed are computed once for its NAV.
 */
public final class Exposures {

    private final BondRisk traded;
    private final Map<String, Morning> mornings = new HashMap<>();

    /** One account's start of day, and its exposure at one NAV. Two that ask at the same time may both compute that. */
    private static final class Morning {

        private final StartOfDayView view;
        private AtNav atNav;

        Morning(StartOfDayView view) {
            this.view = view;
        }

        AccountExposure at(BigDecimal nav, BondRisk traded) {
            AtNav known = atNav;
            if (known == null || !known.nav().equals(nav)) {
                known = new AtNav(nav, new ExposureSum(traded, view).over(nav));
                atNav = known;
            }
            return known.exposure();
        }
    }

    private record AtNav(BigDecimal nav, AccountExposure exposure) {}

    /**
     * @param traded the bond from which issuer, sector and holding are seen
     * @param startOfDay of every account, seen from that bond
     */
    public Exposures(BondRisk traded, List<StartOfDayView> startOfDay) {
        this.traded = traded;
        startOfDay.forEach(view -> mornings.put(view.accountId(), new Morning(view)));
    }

    /** @return accounts of which the start of day is known */
    public int size() {
        return mornings.size();
    }

    /** @return which version of the start of day is known of the account; null for none */
    public String versionOf(String accountId) {
        Morning morning = mornings.get(accountId);
        return morning == null ? null : morning.view.version();
    }

    /**
     * @param accounts each once
     * @param changes of these accounts, counted from that start of day
     * @param risks by CUSIP, of the bonds in the changes; without those that the catalogue does not know
     * @return one entry per account, in the order of the accounts
     */
    public List<AccountExposure> of(List<Account> accounts, List<Change> changes, Map<String, BondRisk> risks) {
        Map<String, ExposureSum> changed = new HashMap<>();
        for (Change change : changes) {
            ExposureSum sum = changed.computeIfAbsent(
                    change.current().accountId(), id -> new ExposureSum(traded, mornings.get(id).view));
            BondRisk risk = risks.get(change.current().cusip());
            sum.remove(change.startOfDay(), risk);
            sum.add(change.current(), risk);
            sum.addOpenBuy(change.current().cusip(), change.openBuyPar());
        }
        List<AccountExposure> exposures = new ArrayList<>(accounts.size());
        for (Account account : accounts) {
            ExposureSum sum = changed.get(account.accountId());
            exposures.add(
                    sum == null
                            ? mornings.get(account.accountId()).at(account.nav(), traded)
                            : sum.over(account.nav()));
        }
        return exposures;
    }
}
