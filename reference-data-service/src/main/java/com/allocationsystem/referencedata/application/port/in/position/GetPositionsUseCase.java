package com.allocationsystem.referencedata.application.port.in.position;

import com.allocationsystem.referencedata.application.port.in.NotInReferenceDataException;
import com.allocationsystem.referencedata.domain.position.AsOf;
import com.allocationsystem.referencedata.domain.position.Holding;
import com.allocationsystem.referencedata.domain.security.BondRisk;
import com.allocationsystem.shared.Entitlement;
import java.util.List;

/** Shows what one account holds. */
public interface GetPositionsUseCase {

    /**
     * @return by CUSIP
     * @throws NotInReferenceDataException when there is no such account, or the caller may not see it
     */
    List<Position> get(String accountId, AsOf asOf, Entitlement caller);

    /**
     * One holding and the bond's risk.
     *
     * @param holding as Aladdin has it
     * @param risk of the bond, or null when the catalogue does not know it
     */
    record Position(Holding holding, BondRisk risk) {}
}
