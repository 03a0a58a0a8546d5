package com.allocationsystem.allocation.application.port.in.compliance;

import com.allocationsystem.allocation.domain.commit.AllocationFilter;
import com.allocationsystem.allocation.domain.compliance.OverrideRecord;
import java.util.List;

/** Lists commits that passed open warnings. */
public interface ReadOverridesUseCase {

    /** @return newest first, at most {@code filter.limit()}; the filter's status is ignored */
    List<OverrideRecord> list(AllocationFilter filter);
}
