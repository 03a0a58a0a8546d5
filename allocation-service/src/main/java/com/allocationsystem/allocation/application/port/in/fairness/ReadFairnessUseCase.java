package com.allocationsystem.allocation.application.port.in.fairness;

import com.allocationsystem.allocation.domain.fairness.report.FairnessFilter;
import com.allocationsystem.allocation.domain.fairness.report.FairnessReport;

/** Sums the fairness ledger up. */
public interface ReadFairnessUseCase {

    FairnessReport report(FairnessFilter filter);
}
