package com.allocationsystem.allocation.domain.commit;

import com.allocationsystem.shared.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One committed allocation in a list.
 *
 * @param method its code, e.g. {@code PRO_RATA}
 * @param orderedPar par of the block
 * @param allocatedPar par of all pieces together
 * @param accountsAllocated how many accounts got a piece
 * @param statementHash SHA-256 of the sealed statement
 */
public record CommittedSummary(
        UUID allocationId,
        String method,
        String cusip,
        Side side,
        LocalDate settlementDate,
        long orderedPar,
        long allocatedPar,
        int accountsAllocated,
        String statementHash,
        String committedBy,
        Instant committedAt,
        CommitStatus status) {

    /** @return where a page that ends with this row ends */
    public PageKey pageKey() {
        return new PageKey(committedAt, allocationId);
    }
}
