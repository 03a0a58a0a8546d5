package com.allocationsystem.audit.rest;

import com.allocationsystem.audit.chain.AuditEntry;
import com.allocationsystem.edge.paging.PageQuery;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a chain.
 *
 * @param entries newest first
 * @param nextCursor to send for the next page; null on the last
 */
public record AuditPageResponse(
        List<AuditEntryResponse> entries,
        @Schema(nullable = true) String nextCursor) {

    /** @param found up to one row more than {@code limit}: that one only tells that there is a next page */
    static AuditPageResponse from(List<AuditEntry> found, int limit) {
        boolean more = found.size() > limit;
        List<AuditEntry> page = more ? found.subList(0, limit) : found;
        return new AuditPageResponse(
                page.stream().map(AuditEntryResponse::from).toList(),
                more ? PageQuery.cursorAfter(Long.toString(page.get(limit - 1).sequence())) : null);
    }
}
