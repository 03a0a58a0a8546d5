package com.allocationsystem.referencedata.application.port.in.portfolio;

import com.allocationsystem.referencedata.application.port.in.NotInReferenceDataException;
import com.allocationsystem.referencedata.domain.portfolio.ResolvedGroup;
import com.allocationsystem.shared.Entitlement;

/** Shows one portfolio group with its accounts, nested ones resolved. */
public interface GetPortfolioGroupUseCase {

    /** @throws NotInReferenceDataException when there is no such group, or the caller may not see it */
    ResolvedGroup get(String groupId, Entitlement caller);
}
