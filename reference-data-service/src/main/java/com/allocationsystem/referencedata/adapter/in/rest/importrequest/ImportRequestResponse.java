package com.allocationsystem.referencedata.adapter.in.rest.importrequest;

import com.allocationsystem.referencedata.domain.importrequest.ImportRequest;
import com.allocationsystem.referencedata.domain.importrequest.ImportRequest.Decision;
import com.allocationsystem.referencedata.domain.importrequest.ImportRequest.Status;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A dataset that waits for a second user.
 *
 * @param id id of the request, a UUID
 * @param contentHash SHA-256 of the files, as an import answers it
 * @param lostCount rows of rules, restrictions, policies and group members that would be gone or changed
 * @param lost the first 50 of them as they are now, each its table and the row as JSON
 * @param maker username of the user who wanted to load it
 * @param askedAt UTC
 * @param expiresAt UTC; from then on it is neither decided about nor loaded
 * @param status what became of it; APPROVED may be loaded once
 * @param mayDecide whether the caller is another user than its maker, and it is open; approving needs compliance:approve
 * @param mayWithdraw whether the caller is its maker, and it is open
 * @param decidedBy username; null while it is open
 * @param decidedAt UTC; null while it is open
 * @param reason in the words of the user who decided; null while it is open
 */
public record ImportRequestResponse(
        String id,
        String contentHash,
        int lostCount,
        List<String> lost,
        String maker,
        Instant askedAt,
        Instant expiresAt,
        Status status,
        boolean mayDecide,
        boolean mayWithdraw,
        @Schema(nullable = true) String decidedBy,
        @Schema(nullable = true) Instant decidedAt,
        @Schema(nullable = true) String reason) {

    static ImportRequestResponse from(ImportRequest request, Instant now, String caller) {
        Status status = request.status(now);
        boolean open = status == Status.PENDING;
        boolean maker = request.maker().equals(caller);
        Decision decision = request.decision();
        return new ImportRequestResponse(
                request.id(),
                request.contentHash(),
                request.lostCount(),
                request.lost(),
                request.maker(),
                request.askedAt(),
                request.expiresAt(),
                status,
                open && !maker,
                open && maker,
                decision == null ? null : decision.decidedBy(),
                decision == null ? null : decision.decidedAt(),
                decision == null ? null : decision.reason());
    }
}
