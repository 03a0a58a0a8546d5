package com.allocationsystem.allocation.application.port.out.fairness;

import com.allocationsystem.allocation.domain.fairness.report.AccountFairness;
import com.allocationsystem.allocation.domain.fairness.report.FairnessFilter;
import com.allocationsystem.allocation.domain.fairness.report.MonthlyDifference;
import java.util.List;

/** Sums over the fairness ledger. */
public interface LedgerSums {

    /** @return one for each account and currency, by account id and currency */
    List<AccountFairness> accounts(FairnessFilter filter);

    /** @return one for each month, group and account of a NAV above 0, by month, group and account id */
    List<MonthlyDifference> months(FairnessFilter filter);
}
