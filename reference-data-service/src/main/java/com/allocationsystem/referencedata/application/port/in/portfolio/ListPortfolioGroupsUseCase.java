package com.allocationsystem.referencedata.application.port.in.portfolio;

import com.allocationsystem.referencedata.domain.portfolio.ResolvedGroup;
import com.allocationsystem.shared.Entitlement;
import java.util.List;

/** Shows every portfolio group that the caller may see, with its accounts, nested ones resolved. */
public interface ListPortfolioGroupsUseCase {

    /** @return by group id; a parent that the caller may not see is left out */
    List<ResolvedGroup> list(Entitlement caller);
}
