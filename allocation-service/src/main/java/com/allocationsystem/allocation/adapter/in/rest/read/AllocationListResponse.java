package com.allocationsystem.allocation.adapter.in.rest.read;

import com.allocationsystem.allocation.application.port.in.preview.MethodName;
import com.allocationsystem.allocation.domain.commit.CommitStatus;
import com.allocationsystem.allocation.domain.commit.CommittedSummary;
import com.allocationsystem.edge.paging.PageQuery;
import com.allocationsystem.shared.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of committed allocations, newest first.
 *
 * @param allocations newest first
 * @param nextCursor null on the last page
 */
public record AllocationListResponse(
        List<RowResponse> allocations,
        @Schema(nullable = true) String nextCursor) {

    /**
     * One committed allocation; quantities in par.
     *
     * @param status how far its orders are
     * @param method how it was split
     * @param totalQuantity par of the block
     * @param totalAllocated par allocated
     * @param accountsAllocated accounts that receive an allocation
     */
    record RowResponse(
            UUID allocationId,
            CommitStatus status,
            @Schema(implementation = MethodName.class) String method,
            String securityId,
            Side side,
            LocalDate settlementDate,
            long totalQuantity,
            long totalAllocated,
            int accountsAllocated,
            String statementHash,
            String committedBy,
            Instant committedAt) {

        static RowResponse from(CommittedSummary row) {
            return new RowResponse(
                    row.allocationId(),
                    row.status(),
                    row.method(),
                    row.cusip(),
                    row.side(),
                    row.settlementDate(),
                    row.orderedPar(),
                    row.allocatedPar(),
                    row.accountsAllocated(),
                    row.statementHash(),
                    row.committedBy(),
                    row.committedAt());
        }
    }

    /**
     * @param rows one more than the page holds when there is a next page
     * @param limit most rows of a page
     */
    public static AllocationListResponse from(List<CommittedSummary> rows, int limit) {
        boolean more = rows.size() > limit;
        List<CommittedSummary> page = more ? rows.subList(0, limit) : rows;
        return new AllocationListResponse(
                page.stream().map(RowResponse::from).toList(),
                more ? PageQuery.cursorAfter(page.get(limit - 1).pageKey().toString()) : null);
    }
}
