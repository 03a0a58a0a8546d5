package com.allocationsystem.allocation.domain.finalallocation;

import com.allocationsystem.allocation.engine.finalallocation.FilledBlock;
import com.allocationsystem.allocation.model.finalallocation.FinalAllocation;
import com.allocationsystem.allocation.model.statement.Statement;
import java.time.Instant;
import java.util.UUID;

/**
 * One version of a block's final allocation.
 *
 * @param version 1 for the first
 * @param fills that it divides
 * @param document what it says
 * @param sealed the same in canonical bytes, with their hash
 * @param sealedBy username
 */
public record FinalVersion(
        UUID allocationId,
        int version,
        FilledBlock fills,
        FinalAllocation document,
        Statement sealed,
        String sealedBy,
        Instant sealedAt) {}
