package com.allocationsystem.allocation.application.port.in.read;

import com.allocationsystem.shared.Entitlement;
import java.util.UUID;

/** Makes a split again from nothing but its sealed statement. */
public interface ReplayAllocationUseCase {

    /**
     * @param statementHash as sealed
     * @param recomputedHash of the statement made again
     */
    record Replay(String statementHash, String recomputedHash) {

        /** @return whether every byte came out the same */
        public boolean identical() {
            return statementHash.equals(recomputedHash);
        }
    }

    /**
     * @throws AllocationNotFoundException when there is no such allocation, or some of its groups are outside the scope
     * @throws PreviewExpiredException when there was a preview that was not committed in time
     */
    Replay replay(UUID allocationId, Entitlement scope);
}
