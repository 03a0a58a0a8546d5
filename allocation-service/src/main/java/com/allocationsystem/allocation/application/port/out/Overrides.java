package com.allocationsystem.allocation.application.port.out;

import com.allocationsystem.allocation.domain.commit.AllocationFilter;
import com.allocationsystem.allocation.domain.compliance.OverrideRecord;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Commits and increases of orders that passed open warnings, as the audit has them. */
public interface Overrides {

    /** @return newest first, at most {@code filter.limit()}; the filter's status is ignored */
    List<OverrideRecord> list(AllocationFilter filter);

    /**
     * Keeps an increase that passed soft rules, in the caller's transaction.
     *
     * @param auditId of its row in the chain
     */
    void addIncrease(UUID checkId, UUID allocationId, Instant at, String auditId);
}
