package com.allocationsystem.ordergateway.application.port.in.block;

import com.allocationsystem.ordergateway.application.port.in.read.OrderNotFoundException;
import com.allocationsystem.ordergateway.domain.block.Block;
import com.allocationsystem.ordergateway.domain.filter.BlockFilter;
import com.allocationsystem.shared.Entitlement;
import java.util.List;

/** The blotter by blocks, newest first. */
public interface ReadBlocksUseCase {

    /**
     * @param limit most blocks of the page, 1 to 1000
     * @return one page
     */
    Page list(BlockFilter filter, int limit);

    /**
     * @param entitlement of the caller
     * @throws OrderNotFoundException when no such allocation was handed over, or the caller may not see it
     */
    Block read(String allocationId, Entitlement entitlement);

    /**
     * @param blocks newest first
     * @param nextSequence where the next page begins, or null after the last one
     * @param newsCursor where the news begin that this page does not show
     */
    record Page(List<Block> blocks, Long nextSequence, long newsCursor) {}
}
