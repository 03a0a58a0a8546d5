package com.allocationsystem.referencedata.application.rule;

import com.allocationsystem.referencedata.application.port.in.NoDatasetException;
import com.allocationsystem.referencedata.application.port.in.rule.ReadPoliciesUseCase;
import com.allocationsystem.referencedata.application.port.out.PortfolioDirectory;
import com.allocationsystem.referencedata.application.port.out.SecurityCatalogue;
import com.allocationsystem.shared.Entitlement;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.function.Predicate;

/** Reads policies, and leaves out those of accounts that the caller may not see. */
@ApplicationScoped
class PoliciesService implements ReadPoliciesUseCase {

    private final PortfolioDirectory directory;
    private final SecurityCatalogue catalogue;
    private final VisibleRules visible;

    PoliciesService(PortfolioDirectory directory, SecurityCatalogue catalogue, VisibleRules visible) {
        this.directory = directory;
        this.catalogue = catalogue;
        this.visible = visible;
    }

    @Override
    public PoliciesView read(Entitlement caller) {
        LocalDate businessDate = catalogue.businessDate().orElseThrow(NoDatasetException::new);
        Predicate<String> seesAccount = visible.accounts(caller);
        return new PoliciesView(
                businessDate,
                directory.policies().stream()
                        .filter(policy -> seesAccount.test(policy.accountId()))
                        .toList());
    }
}
