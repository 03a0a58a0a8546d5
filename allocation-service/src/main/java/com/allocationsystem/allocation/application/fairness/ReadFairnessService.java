package com.allocationsystem.allocation.application.fairness;

import com.allocationsystem.allocation.application.port.in.fairness.ReadFairnessUseCase;
import com.allocationsystem.allocation.application.port.out.fairness.LedgerSums;
import com.allocationsystem.allocation.domain.fairness.report.FairnessFilter;
import com.allocationsystem.allocation.domain.fairness.report.FairnessReport;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks the ledger. */
@ApplicationScoped
class ReadFairnessService implements ReadFairnessUseCase {

    private final LedgerSums sums;

    ReadFairnessService(LedgerSums sums) {
        this.sums = sums;
    }

    @Override
    public FairnessReport report(FairnessFilter filter) {
        return FairnessReport.of(sums.accounts(filter), sums.months(filter));
    }
}
