package com.allocationsystem.referencedata.application.snapshot;

import com.allocationsystem.referencedata.application.port.in.snapshot.PrepareStartOfDayUseCase;
import com.allocationsystem.referencedata.application.port.out.PortfolioDirectory;
import com.allocationsystem.referencedata.domain.portfolio.Account;
import com.allocationsystem.referencedata.domain.portfolio.PortfolioGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;

/** Prepares every account that stands in a group: no other can be in a preview. */
@ApplicationScoped
class StartOfDayService implements PrepareStartOfDayUseCase {

    private final PortfolioDirectory directory;
    private final ExposureService exposures;

    StartOfDayService(PortfolioDirectory directory, ExposureService exposures) {
        this.directory = directory;
        this.exposures = exposures;
    }

    @Override
    public void prepare() {
        List<String> ids = directory
                .accountsIn(directory.groups().groups().stream()
                        .map(PortfolioGroup::groupId)
                        .collect(Collectors.toSet()))
                .stream()
                .map(Account::accountId)
                .toList();
        if (!ids.isEmpty()) {
            exposures.prepare(ids);
        }
    }
}
