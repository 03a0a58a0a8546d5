package com.allocationsystem.ordergateway.application.port.out.block;

import com.allocationsystem.ordergateway.domain.block.BlockChange;
import com.allocationsystem.ordergateway.domain.block.ChangeLine;
import com.allocationsystem.shared.Entitlement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where changes of many orders are kept; its open lines are the queue of the workers. */
public interface BlockChangeStore {

    /**
     * Stores a change, or nothing when its id is known.
     *
     * @param contentHash SHA-256 of what was asked, hex
     * @return whether it was new
     */
    boolean add(BlockChange change, String contentHash);

    /** @return hash of the content that came with this id */
    Optional<String> contentHash(UUID changeId);

    /** @return the change, when it exists and the entitlement covers each of its orders */
    Optional<BlockChange> find(UUID changeId, Entitlement entitlement);

    /**
     * Locks lines for the caller's transaction; lines that another worker has locked are passed over.
     *
     * @return at most {@code limit} lines due by {@code now}, by due time
     */
    List<Claimed> claim(Instant now, int limit);

    /** @return whether each order of the allocation is in the change */
    boolean coversAllocation(UUID changeId, String allocationId);

    /** Stores lines that the caller has claimed. */
    void save(List<ChangeLine> lines);

    /**
     * A line and what is asked of its order.
     *
     * @param reason the user's words
     * @param actor username
     * @param correlationId of the request, or null
     */
    record Claimed(
            ChangeLine line,
            BlockChange.Kind kind,
            String reason,
            String actor,
            String correlationId,
            Instant askedAt) {}
}
