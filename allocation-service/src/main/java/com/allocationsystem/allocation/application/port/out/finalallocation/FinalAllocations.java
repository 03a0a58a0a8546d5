package com.allocationsystem.allocation.application.port.out.finalallocation;

import com.allocationsystem.allocation.domain.finalallocation.FinalVersion;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Final allocations, all versions; rows are added and never changed. */
public interface FinalAllocations {

    /** Lets no other transaction add a version of the allocation until the caller's ends. */
    void lock(UUID allocationId);

    /** @return all versions, the latest first */
    List<FinalVersion> versions(UUID allocationId);

    /** @return the version in force */
    Optional<FinalVersion> latest(UUID allocationId);

    void add(FinalVersion version);
}
