package com.allocationsystem.referencedata.application.port.in.portfolio;

import com.allocationsystem.referencedata.domain.portfolio.ResolvedGroup;
import java.util.List;

/** Shows every portfolio group with its accounts, nested ones resolved. */
public interface ListPortfolioGroupsUseCase {

    /** @return by group id */
    List<ResolvedGroup> list();
}
