package com.allocationsystem.allocation.application.port.in.finalallocation;

import com.allocationsystem.allocation.application.port.in.read.AllocationNotFoundException;
import com.allocationsystem.allocation.domain.finalallocation.FinalVersion;
import com.allocationsystem.allocation.engine.finalallocation.FilledBlock;
import com.allocationsystem.shared.Entitlement;
import java.util.List;
import java.util.UUID;

/** The document that ends a block: what each account gets of the fills, at what price and for what money. */
public interface FinalAllocationsUseCase {

    /**
     * Seals the final allocation of these fills; the same fills again answer the version that is there.
     *
     * @param declaredBy username of who says that the block has ended
     * @return the version in force
     * @throws AllocationNotFoundException when no such allocation was committed
     */
    FinalVersion seal(UUID allocationId, FilledBlock fills, String declaredBy);

    /**
     * @return all versions, the latest first
     * @throws AllocationNotFoundException when there is no such allocation, or some of its groups are outside the scope
     * @throws FinalAllocationNotFoundException when its fills were not declared allocated yet
     */
    List<FinalVersion> versions(UUID allocationId, Entitlement scope);
}
