package com.allocationsystem.auth.adapter.in.rest.role;

import com.allocationsystem.auth.application.port.in.role.RolesUseCase;
import com.allocationsystem.auth.domain.right.Role;
import com.allocationsystem.auth.domain.rightsrequest.RightsRequest;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One role; {@code portfolio_groups} null: no limit; {@code seeded}: it came with the system; {@code users}: how many hold
 * it.
 *
 * @param name unique
 * @param description for administrators, what the role is for
 * @param permissions that users of the role have
 * @param portfolioGroups ids of the groups that limit users of the role; null for no limit
 * @param seeded whether it came with the system
 * @param users how many users hold it
 * @param rightsRequestId of what this call asked for and a second administrator decides about; left out or null when nothing waits
 */
public record RoleResponse(
        String name,
        String description,
        List<String> permissions,
        @Schema(nullable = true) List<String> portfolioGroups,
        boolean seeded,
        int users,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(nullable = true)
        String rightsRequestId) {

    static RoleResponse from(RolesUseCase.RoleEntry entry) {
        return from(entry, null);
    }

    static RoleResponse from(RolesUseCase.PutRole put) {
        return from(put.entry(), put.waits());
    }

    private static RoleResponse from(RolesUseCase.RoleEntry entry, RightsRequest waits) {
        Role role = entry.role();
        return new RoleResponse(
                role.name(),
                role.description(),
                role.permissions(),
                role.portfolioGroups(),
                role.seeded(),
                entry.holders(),
                waits == null ? null : waits.id());
    }
}
