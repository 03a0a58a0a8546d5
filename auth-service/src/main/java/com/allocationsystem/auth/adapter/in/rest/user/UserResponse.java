package com.allocationsystem.auth.adapter.in.rest.user;

import com.allocationsystem.auth.application.port.in.user.ChangeUserUseCase.ChangedUser;
import com.allocationsystem.auth.application.port.in.user.CreatedUser;
import com.allocationsystem.auth.application.port.in.user.UserEntry;
import com.allocationsystem.auth.domain.credential.OneTimePassword;
import com.allocationsystem.auth.domain.credential.PasswordState;
import com.allocationsystem.auth.domain.right.DutyConflict;
import com.allocationsystem.auth.domain.right.Rights;
import com.allocationsystem.auth.domain.rightsrequest.RightsRequest;
import com.allocationsystem.auth.domain.user.User;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One user, for administrators. {@code permissions}, {@code roles} and {@code portfolio_groups} are what was granted; what
 * starts with {@code effective} is what it comes to. Portfolio groups that are null set no limit.
 * {@code provider} is the identity provider that decides about the user, null for a local one.
 * {@code one_time_password} is there only where one was made, and is shown once.
 *
 * @param id id of the user, a UUID
 * @param displayName for screens; null where none was given
 * @param permissions granted to the user alone
 * @param roles roles that the user holds
 * @param portfolioGroups ids of the groups that limit the user; null for no limit
 * @param effectivePermissions all that the user has by roles or alone
 * @param effectivePortfolioGroups ids of the groups that limit the user by roles or alone; null for no limit
 * @param active false: may not sign in
 * @param createdAt UTC
 * @param lastSignInAt UTC; null for a user who has not signed in yet
 * @param provider id of the identity provider that decides about the user; null for a local user
 * @param passwordState whether the user has a password, and of which kind
 * @param totpEnrolled whether sign-ins ask for a code of an authenticator app
 * @param warnings permissions that one user should not hold together
 * @param oneTimePassword shown once; left out or null unless one was made by this call
 * @param rightsRequestId of what this call asked for and a second administrator decides about (GET /v1/rights-requests); left out or null when
 *     nothing waits
 */
public record UserResponse(
        String id,
        String username,
        @Schema(nullable = true) String displayName,
        List<String> permissions,
        List<String> roles,
        @Schema(nullable = true) List<String> portfolioGroups,
        List<String> effectivePermissions,
        @Schema(nullable = true) List<String> effectivePortfolioGroups,
        boolean active,
        Instant createdAt,
        @Schema(nullable = true) Instant lastSignInAt,
        @Schema(nullable = true) String provider,
        PasswordState passwordState,
        boolean totpEnrolled,
        List<Conflict> warnings,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(nullable = true)
        String oneTimePassword,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(nullable = true)
        String rightsRequestId) {

    static UserResponse from(UserEntry entry) {
        return from(entry, null, null);
    }

    static UserResponse from(CreatedUser created) {
        OneTimePassword shown = created.oneTimePassword();
        return from(created.entry(), shown == null ? null : shown.password(), created.waits());
    }

    static UserResponse from(ChangedUser changed) {
        return from(changed.entry(), null, changed.waits());
    }

    private static UserResponse from(UserEntry entry, String oneTimePassword, RightsRequest waits) {
        User user = entry.user();
        Rights rights = entry.rights();
        return new UserResponse(
                user.id(),
                user.username(),
                user.displayName(),
                user.grants().permissions(),
                user.grants().roles(),
                user.grants().portfolioGroups(),
                rights.permissions(),
                rights.portfolioGroups(),
                user.active(),
                user.createdAt(),
                user.signedInAt(),
                user.provider(),
                user.credentials().password(),
                user.credentials().totp(),
                DutyConflict.among(rights.permissions()).stream()
                        .map(conflict -> new Conflict(conflict.name(), conflict.sentence()))
                        .toList(),
                oneTimePassword,
                waits == null ? null : waits.id());
    }

    /** Names no password. */
    @Override
    public String toString() {
        return "UserResponse[" + username + "]";
    }

    /**
     * Permissions that one user should not hold together.
     *
     * @param code name of the pair of permissions, in capitals
     */
    public record Conflict(String code, String sentence) {}
}
