package com.allocationsystem.allocation.adapter.in.rest.read;

import com.allocationsystem.allocation.application.port.in.read.ReplayAllocationUseCase;

/**
 * Whether a split made again from its statement is the same, byte for byte.
 *
 * @param identical whether both hashes are the same
 * @param statementHash of the stored statement, SHA-256
 * @param recomputedHash of the split made again, SHA-256
 */
public record ReplayResponse(boolean identical, String statementHash, String recomputedHash) {

    public static ReplayResponse from(ReplayAllocationUseCase.Replay replay) {
        return new ReplayResponse(replay.identical(), replay.statementHash(), replay.recomputedHash());
    }
}
