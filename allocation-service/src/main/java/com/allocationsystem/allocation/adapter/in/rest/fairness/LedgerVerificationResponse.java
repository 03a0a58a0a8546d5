package com.allocationsystem.allocation.adapter.in.rest.fairness;

import com.allocationsystem.allocation.domain.fairness.LedgerVerification;
import java.util.List;
import java.util.UUID;

/**
 * What a recomputation of the fairness ledger found.
 *
 * @param intact whether no allocation is missing and none differs
 * @param allocationsRead how many were recomputed
 * @param complete false where the time was over before all that were asked for were read
 * @param missing allocations that the ledger has no entries of
 * @param differing allocations whose entries or fills are not what statement and final allocations lead to
 */
public record LedgerVerificationResponse(
        boolean intact, int allocationsRead, boolean complete, List<UUID> missing, List<UUID> differing) {

    static LedgerVerificationResponse from(LedgerVerification found) {
        return new LedgerVerificationResponse(
                found.intact(), found.read(), found.complete(), found.missing(), found.differing());
    }
}
