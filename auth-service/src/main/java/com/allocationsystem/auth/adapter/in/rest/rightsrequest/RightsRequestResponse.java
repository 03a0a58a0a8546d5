package com.allocationsystem.auth.adapter.in.rest.rightsrequest;

import com.allocationsystem.auth.domain.rightsrequest.RightsRequest;
import com.allocationsystem.auth.domain.rightsrequest.RightsRequest.Decision;
import com.allocationsystem.auth.domain.rightsrequest.RightsRequest.Kind;
import com.allocationsystem.auth.domain.rightsrequest.RightsRequest.Status;
import com.allocationsystem.auth.domain.rightsrequest.RightsState;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Rights that one administrator asked for and a second one decides about.
 *
 * @param id id of the request, a UUID
 * @param kind whether a user or a role is to have them
 * @param subjectId id of the user, or name of the role
 * @param subjectName username, or name of the role
 * @param before what was granted when it was asked for
 * @param wanted what is to be granted
 * @param allows all permissions that it comes to, by roles or alone, sorted
 * @param maker username of the administrator who asked
 * @param askedAt UTC
 * @param askedReason in the words of the maker; null for a new user and for a role
 * @param expiresAt UTC; from then on nothing comes of it
 * @param status what became of it
 * @param mayDecide whether the caller may approve or reject it: not its maker, and not the user whose rights they would be
 * @param mayWithdraw whether the caller may withdraw it: its maker
 * @param decidedBy username; null while it is open
 * @param decidedAt UTC; null while it is open
 * @param reason in the words of the user who decided; null while it is open
 */
public record RightsRequestResponse(
        String id,
        Kind kind,
        String subjectId,
        String subjectName,
        Granted before,
        Granted wanted,
        List<String> allows,
        String maker,
        Instant askedAt,
        @Schema(nullable = true) String askedReason,
        Instant expiresAt,
        Status status,
        boolean mayDecide,
        boolean mayWithdraw,
        @Schema(nullable = true) String decidedBy,
        @Schema(nullable = true) Instant decidedAt,
        @Schema(nullable = true) String reason) {

    /**
     * What is granted to a user, or by a role.
     *
     * @param permissions of the user alone, or of the role
     * @param roles that the user holds; empty for a role
     * @param portfolioGroups ids of the groups that limit the user or the role; null for no limit
     * @param active whether the user may sign in; true for a role
     */
    public record Granted(
            List<String> permissions,
            List<String> roles,
            @Schema(nullable = true) List<String> portfolioGroups,
            boolean active) {

        static Granted from(RightsState state) {
            return new Granted(state.permissions(), state.roles(), state.portfolioGroups(), state.active());
        }
    }

    static RightsRequestResponse from(RightsRequest request, Instant now, String callerId) {
        Status status = request.status(now);
        boolean open = status == Status.PENDING;
        boolean maker = request.maker().userId().equals(callerId);
        Decision decision = request.decision();
        return new RightsRequestResponse(
                request.id(),
                request.subject().kind(),
                request.subject().id(),
                request.subject().name(),
                Granted.from(request.before()),
                Granted.from(request.wanted()),
                request.allows(),
                request.maker().username(),
                request.maker().askedAt(),
                request.maker().reason(),
                request.expiresAt(),
                status,
                open && !maker && !request.subject().id().equals(callerId),
                open && maker,
                decision == null ? null : decision.decidedBy(),
                decision == null ? null : decision.decidedAt(),
                decision == null ? null : decision.reason());
    }
}
