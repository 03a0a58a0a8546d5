package com.allocationsystem.allocation.domain.fairness;

import java.util.List;
import java.util.UUID;

/**
 * What a recomputation of the ledger from the sealed statements and final allocations found.
 *
 * @param read allocations that were recomputed
 * @param missing those that the ledger has no entries of
 * @param differing those whose entries or fills are not what statement and final allocations lead to
 * @param complete false where the time was over before all that were asked for were read
 */
public record LedgerVerification(int read, List<UUID> missing, List<UUID> differing, boolean complete) {

    /** Keeps unmodifiable copies. */
    public LedgerVerification {
        missing = List.copyOf(missing);
        differing = List.copyOf(differing);
    }

    /** @return whether the ledger is what the documents lead to, in all that was read */
    public boolean intact() {
        return missing.isEmpty() && differing.isEmpty();
    }
}
