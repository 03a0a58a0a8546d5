package com.allocationsystem.allocation.adapter.in.rest.approval;

import com.allocationsystem.allocation.domain.approval.Approval;
import com.allocationsystem.allocation.domain.commit.PageKey;
import com.allocationsystem.edge.paging.PageQuery;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of approvals, newest request first.
 *
 * @param approvals newest request first
 * @param nextCursor null on the last page
 */
public record ApprovalListResponse(
        List<ApprovalResponse> approvals,
        @Schema(nullable = true) String nextCursor) {

    /**
     * @param rows one more than the page holds when there is a next page
     * @param limit most rows of a page
     */
    public static ApprovalListResponse from(List<Approval> rows, int limit) {
        boolean more = rows.size() > limit;
        List<Approval> page = more ? rows.subList(0, limit) : rows;
        return new ApprovalListResponse(
                page.stream().map(ApprovalResponse::from).toList(),
                more ? PageQuery.cursorAfter(key(page.get(limit - 1)).toString()) : null);
    }

    private static PageKey key(Approval approval) {
        return new PageKey(approval.request().requestedAt(), approval.approvalId());
    }
}
