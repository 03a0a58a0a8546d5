package com.allocationsystem.ordergateway.application.port.out.block;

import com.allocationsystem.ordergateway.domain.block.Block;
import com.allocationsystem.ordergateway.domain.filter.BlockFilter;
import com.allocationsystem.shared.Entitlement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Blocks, computed from their orders as they stand. */
public interface BlockStore {

    /** @return at most {@code most} blocks, newest first */
    List<Listed> list(BlockFilter filter, int most);

    /** @return the block, when it exists and the entitlement covers each of its groups */
    Optional<Block> find(String allocationId, Entitlement entitlement);

    /** Keeps that the desk declared so much filled par of a block allocated. */
    void allocated(String allocationId, long filledPar, String username, Instant at);

    /** @return the number below which every transaction has ended: changes of later ones have this number or a greater one */
    long horizon();

    /**
     * @param from first transaction
     * @param before transaction after the last
     * @return at most {@code most} of the blocks whose present version was made by one of these, oldest first
     */
    List<Listed> changed(long from, long before, Entitlement entitlement, int most);

    /** @param sequence place in the order of hand-over, ascending */
    record Listed(long sequence, Block block) {}
}
