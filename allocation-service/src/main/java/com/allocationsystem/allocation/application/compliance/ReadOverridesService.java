package com.allocationsystem.allocation.application.compliance;

import com.allocationsystem.allocation.application.port.in.compliance.ReadOverridesUseCase;
import com.allocationsystem.allocation.application.port.out.Overrides;
import com.allocationsystem.allocation.domain.commit.AllocationFilter;
import com.allocationsystem.allocation.domain.compliance.OverrideRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Asks the store. */
@ApplicationScoped
class ReadOverridesService implements ReadOverridesUseCase {

    private final Overrides overrides;

    ReadOverridesService(Overrides overrides) {
        this.overrides = overrides;
    }

    @Override
    public List<OverrideRecord> list(AllocationFilter filter) {
        return overrides.list(filter);
    }
}
