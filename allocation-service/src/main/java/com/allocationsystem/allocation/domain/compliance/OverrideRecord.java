package com.allocationsystem.allocation.domain.compliance;

import java.time.Instant;
import java.util.UUID;

/**
 * A commit, or an increase of an order, that passed open warnings.
 *
 * @param id of the allocation, or of the increase's check
 * @param at when
 * @param auditId of its row in the chain
 * @param actor in whose name it was done
 * @param reason in that user's words
 * @param afterJson what the audit row says: side, bond, par, checks and the warnings that were overridden
 */
public record OverrideRecord(
        UUID id, UUID allocationId, Instant at, String auditId, String actor, String reason, String afterJson) {}
