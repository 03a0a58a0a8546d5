package com.allocationsystem.referencedata.application.port.in.position;

import com.allocationsystem.referencedata.application.port.in.NotInReferenceDataException;
import com.allocationsystem.referencedata.domain.position.CashBalance;
import com.allocationsystem.shared.Entitlement;
import java.util.List;

/** Shows what one account can spend one business day from the business date. */
public interface GetCashUseCase {

    /**
     * @return one entry per currency
     * @throws NotInReferenceDataException when there is no such account, or the caller may not see it
     */
    List<CashBalance> get(String accountId, Entitlement caller);
}
