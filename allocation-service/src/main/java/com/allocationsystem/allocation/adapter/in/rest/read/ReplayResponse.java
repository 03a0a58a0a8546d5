package com.allocationsystem.allocation.adapter.in.rest.read;

import com.allocationsystem.allocation.application.port.in.read.ReplayAllocationUseCase;

/** Whether a split made again from its statement is the same, byte for byte. */
public record ReplayResponse(boolean identical, String statementHash, String recomputedHash) {

    public static ReplayResponse from(ReplayAllocationUseCase.Replay replay) {
        return new ReplayResponse(replay.identical(), replay.statementHash(), replay.recomputedHash());
    }
}
