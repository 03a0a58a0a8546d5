package com.allocationsystem.referencedata.application.port.in.portfolio;

import com.allocationsystem.referencedata.application.port.in.NoDatasetException;
import com.allocationsystem.referencedata.application.port.in.NotInReferenceDataException;
import com.allocationsystem.referencedata.domain.exposure.AccountPortfolio;
import com.allocationsystem.referencedata.domain.portfolio.Account;
import com.allocationsystem.referencedata.domain.position.AsOf;
import com.allocationsystem.shared.Entitlement;
import java.time.LocalDate;

/** Shows one account whole: what it is, what it holds and what that amounts to against its benchmark. */
public interface GetAccountUseCase {

    /**
     * @throws NotInReferenceDataException when there is no such account, or the caller may not see it
     * @throws NoDatasetException before the first import
     */
    AccountView get(String accountId, AsOf asOf, Entitlement caller);

    /**
     * The answer.
     *
     * @param account from the directory
     * @param businessDate of the positions
     * @param asOf which state of that day
     * @param portfolio measured at that state, NAV as of the start of the day
     */
    record AccountView(Account account, LocalDate businessDate, AsOf asOf, AccountPortfolio portfolio) {}
}
