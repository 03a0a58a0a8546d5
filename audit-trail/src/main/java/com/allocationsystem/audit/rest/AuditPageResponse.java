package com.allocationsystem.audit.rest;

import com.allocationsystem.edge.paging.PageQuery;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a chain.
 *
 * @param entries newest first; fewer than the limit, or none, although there is a next page, where the caller may not see them
 * @param nextCursor to send for the next page; null on the last
 */
public record AuditPageResponse(
        List<AuditEntryResponse> entries,
        @Schema(nullable = true) String nextCursor) {

    static AuditPageResponse from(VisibleRows.Page page) {
        return new AuditPageResponse(
                page.rows().stream().map(AuditEntryResponse::from).toList(),
                page.next() == null ? null : PageQuery.cursorAfter(page.next().toString()));
    }
}
