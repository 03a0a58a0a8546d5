package com.allocationsystem.ordergateway.application.port.in.block;

import com.allocationsystem.ordergateway.domain.block.Block;
import com.allocationsystem.ordergateway.domain.block.SettlementClock.Deadline;
import com.allocationsystem.shared.Entitlement;
import java.util.List;

/** Tells which blocks have changed since a reader last asked; a reader that asks again after a gap misses none. */
public interface FollowBlocksUseCase {

    /** @return the cursor of this moment */
    long now();

    /**
     * @param cursor where the caller's last news ended
     * @param entitlement of the caller
     */
    News since(long cursor, Entitlement entitlement);

    /**
     * @param entitlement of the caller
     * @return blocks whose next deadline is near now, most urgent first
     */
    List<Deadline> nearDeadlines(Entitlement entitlement);

    /**
     * What has changed.
     *
     * @param listAgain whether more has changed than is told one by one, or the cursor is not of this database: the caller
     *     reads the list again
     * @param blocks as they stand now, oldest first; empty when the list is to be read again
     * @param cursor where the next news begin
     */
    record News(boolean listAgain, List<Block> blocks, long cursor) {}
}
