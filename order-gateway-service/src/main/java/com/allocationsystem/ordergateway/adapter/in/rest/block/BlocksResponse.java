package com.allocationsystem.ordergateway.adapter.in.rest.block;

import com.allocationsystem.edge.paging.PageQuery;
import com.allocationsystem.ordergateway.application.port.in.block.ReadBlocksUseCase;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of blocks, newest first.
 *
 * @param blocks newest first
 * @param nextCursor for the next page, or null on the last one
 * @param eventsAfter send it as query parameter after to GET /blocks/events: the events then begin where this page ends
 */
record BlocksResponse(
        List<BlockResponse> blocks, @Schema(nullable = true) String nextCursor, String eventsAfter) {

    static BlocksResponse from(ReadBlocksUseCase.Page page, BlockRows rows) {
        return new BlocksResponse(
                page.blocks().stream().map(rows::row).toList(),
                page.nextSequence() == null
                        ? null
                        : PageQuery.cursorAfter(page.nextSequence().toString()),
                Long.toString(page.newsCursor()));
    }
}
