package com.allocationsystem.allocation.domain.preview;

import com.allocationsystem.allocation.model.plan.AccountAllocation;
import java.util.Comparator;

/** What the lines of a split are sorted by; equals by account id. */
public enum LineSort {
    ACCOUNT_ID(Comparator.comparing(AccountAllocation::accountId)),
    ACCOUNT_NAME(Comparator.comparing(AccountAllocation::accountName)),
    ALLOCATED_QUANTITY(Comparator.comparingLong(AccountAllocation::quantityPar)),
    NAV(Comparator.comparing(AccountAllocation::nav)),
    HOLDING(Comparator.comparingLong(AccountAllocation::holdingPar)),
    AVAILABLE_CASH(Comparator.comparing(AccountAllocation::availableCash)),
    HEADROOM(Comparator.comparingLong(line -> line.reason().headroomPar())),
    REASON(Comparator.comparing(line -> line.reason().code().name()));

    private final Comparator<AccountAllocation> ascending;

    LineSort(Comparator<AccountAllocation> ascending) {
        this.ascending = ascending;
    }

    Comparator<AccountAllocation> comparator(boolean descending) {
        return (descending ? ascending.reversed() : ascending).thenComparing(AccountAllocation::accountId);
    }
}
