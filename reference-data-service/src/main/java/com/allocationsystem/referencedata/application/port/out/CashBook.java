package com.allocationsystem.referencedata.application.port.out;

import com.allocationsystem.referencedata.domain.position.CashBalance;
import java.time.LocalDate;
import java.util.List;

/** What accounts can spend. */
public interface CashBook {

    /**
     * Reads the cash of many accounts in few calls.
     *
     * @param accountIds each once
     * @param businessDate the day from which settlement is counted
     * @param settlementDate when the money is needed, {@code businessDate} or later; null for one business day later
     * @return one entry per account and currency, by account id and currency; an account without cash yields none
     */
    List<CashBalance> balances(List<String> accountIds, LocalDate businessDate, LocalDate settlementDate);
}
