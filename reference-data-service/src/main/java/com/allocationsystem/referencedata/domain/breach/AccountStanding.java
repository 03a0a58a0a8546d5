package com.allocationsystem.referencedata.domain.breach;

import com.allocationsystem.referencedata.domain.exposure.RiskSum;
import com.allocationsystem.referencedata.domain.portfolio.Account;
import com.allocationsystem.referencedata.domain.security.Security;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One account at the start of the day.
 *
 * @param businessDate as_of of the positions
 * @param holdings what is not empty
 * @param risk over all holdings; null when not known
 * @param availableCash in the base currency; null when not asked for
 */
public record AccountStanding(
        Account account, LocalDate businessDate, List<Held> holdings, RiskSum risk, BigDecimal availableCash) {

    public AccountStanding {
        holdings = List.copyOf(holdings);
    }

    /**
     * One holding.
     *
     * @param issuerKey of the bond; null when the catalogue does not know it
     * @param marketValue in the account's base currency, accrued included
     * @param bond null when the catalogue does not know it
     */
    public record Held(String cusip, String issuerKey, long par, BigDecimal marketValue, Security bond) {}
}
