package com.allocationsystem.referencedata.application.port.in.rule;

import com.allocationsystem.referencedata.domain.portfolio.AccountPolicy;
import com.allocationsystem.shared.Entitlement;
import java.time.LocalDate;
import java.util.List;

/** Shows what accounts may not do at all, for a time. */
public interface ReadPoliciesUseCase {

    /**
     * @param caller policies of accounts that the caller may not see are left out
     * @throws com.allocationsystem.referencedata.application.port.in.NoDatasetException before the first import
     */
    PoliciesView read(Entitlement caller);

    /**
     * The answer.
     *
     * @param businessDate on which a policy holds, or not
     * @param policies by policy id
     */
    record PoliciesView(LocalDate businessDate, List<AccountPolicy> policies) {}
}
