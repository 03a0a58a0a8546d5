package com.allocationsystem.referencedata.application.port.in.position;

import com.allocationsystem.referencedata.application.port.in.NotInReferenceDataException;
import com.allocationsystem.referencedata.domain.position.CashBalance;
import java.util.List;

/** Shows what one account can spend one business day from the business date. */
public interface GetCashUseCase {

    /**
     * @return one entry per currency
     * @throws NotInReferenceDataException when there is no such account
     */
    List<CashBalance> get(String accountId);
}
