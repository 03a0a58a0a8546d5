package com.allocationsystem.auth.adapter.in.rest.account;

import com.allocationsystem.auth.application.port.in.user.UserEntry;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is signed in, with the rights of this moment; {@code portfolio_groups} null: every group;
 * {@code provider} null: a local user.
 *
 * @param id id of the user, a UUID
 * @param displayName for screens; null where none was given
 * @param permissions all that the user has by roles or alone, at this moment
 * @param portfolioGroups ids of the groups that limit the user; null for no limit
 * @param provider id of the identity provider that decides about the user; null for a local user
 */
public record MeResponse(
        String id,
        String username,
        @Schema(nullable = true) String displayName,
        List<String> permissions,
        List<String> roles,
        @Schema(nullable = true) List<String> portfolioGroups,
        @Schema(nullable = true) String provider) {

    static MeResponse from(UserEntry entry) {
        return new MeResponse(
                entry.user().id(),
                entry.user().username(),
                entry.user().displayName(),
                entry.rights().permissions(),
                entry.user().grants().roles(),
                entry.rights().portfolioGroups(),
                entry.user().provider());
    }
}
