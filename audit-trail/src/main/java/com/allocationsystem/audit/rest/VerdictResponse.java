package com.allocationsystem.audit.rest;

import com.allocationsystem.audit.chain.Verdict;

/** Whether the chain is as it was written; {@code first_broken} counts from 1 and is null when it is. */
public record VerdictResponse(boolean intact, long rows, String headHash, Long firstBroken) {

    static VerdictResponse from(Verdict verdict) {
        return new VerdictResponse(verdict.intact(), verdict.rows(), verdict.headHash(), verdict.firstBroken());
    }
}
