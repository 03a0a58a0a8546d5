package com.allocationsystem.referencedata.domain.exposure;

import com.allocationsystem.referencedata.domain.portfolio.Account;
import com.allocationsystem.referencedata.domain.position.Holding;
import com.allocationsystem.referencedata.domain.security.BondRisk;
import com.allocationsystem.referencedata.domain.security.Security;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Exposures of many accounts at once, fed with holdings in any order and any number of batches. */
public final class Exposures {

    private final List<Account> accounts;
    private final Map<String, ExposureSum> sums = new LinkedHashMap<>();

    /**
     * @param accounts each once
     * @param traded the bond from which issuer, sector and holding are seen
     */
    public Exposures(List<Account> accounts, Security traded) {
        this.accounts = List.copyOf(accounts);
        accounts.forEach(account -> sums.put(account.accountId(), new ExposureSum(traded)));
    }

    /**
     * @param holding of one of the accounts; of any other it is left out
     * @param risk of the held bond, or null when the catalogue does not know it
     */
    public void add(Holding holding, BondRisk risk) {
        ExposureSum sum = sums.get(holding.accountId());
        if (sum != null) {
            sum.add(holding, risk);
        }
    }

    /** @return one entry per account, in the order of the accounts */
    public List<AccountExposure> perAccount() {
        return accounts.stream()
                .map(account -> sums.get(account.accountId()).over(account.nav()))
                .toList();
    }
}
