package com.allocationsystem.allocation.adapter.in.rest;

import com.allocationsystem.allocation.application.port.in.ReplayAllocationUseCase;

/** Whether a split made again from its statement is the same, byte for byte. */
record ReplayResponse(boolean identical, String statementHash, String recomputedHash) {

    static ReplayResponse from(ReplayAllocationUseCase.Replay replay) {
        return new ReplayResponse(replay.identical(), replay.statementHash(), replay.recomputedHash());
    }
}
