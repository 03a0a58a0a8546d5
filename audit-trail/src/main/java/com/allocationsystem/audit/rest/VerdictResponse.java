package com.allocationsystem.audit.rest;

import com.allocationsystem.audit.chain.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether the chain is as it was written; {@code first_broken} counts from 1 and is null when it is.
 *
 * @param intact whether every hash is as recomputed
 * @param rows rows of the chain
 * @param headHash hash of the last row, 64 hex digits
 * @param firstBroken sequence of the first row at fault; null when the chain is intact
 */
public record VerdictResponse(
        boolean intact,
        long rows,
        String headHash,
        @Schema(nullable = true) Long firstBroken) {

    static VerdictResponse from(Verdict verdict) {
        return new VerdictResponse(verdict.intact(), verdict.rows(), verdict.headHash(), verdict.firstBroken());
    }
}
