package com.allocationsystem.allocation.application.port.out.finalallocation;

import com.allocationsystem.allocation.domain.finalallocation.CorrectionRequest;
import java.util.List;
import java.util.UUID;

/** What was asked to be changed in final allocations, kept for good. */
public interface Corrections {

    /** @return those of an allocation, the latest first */
    List<CorrectionRequest> of(UUID allocationId);

    /** @return those that wait for a second user, the oldest first, at most {@code most} */
    List<CorrectionRequest> pending(int most);

    void add(CorrectionRequest request);

    /** Keeps the decision of a request that has none. */
    void decide(CorrectionRequest decided);
}
