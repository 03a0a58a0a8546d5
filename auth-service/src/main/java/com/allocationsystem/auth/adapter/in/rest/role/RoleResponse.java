package com.allocationsystem.auth.adapter.in.rest.role;

import com.allocationsystem.auth.application.port.in.role.RolesUseCase;
import com.allocationsystem.auth.domain.right.Role;
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
 */
public record RoleResponse(
        String name,
        String description,
        List<String> permissions,
        @Schema(nullable = true) List<String> portfolioGroups,
        boolean seeded,
        int users) {

    static RoleResponse from(RolesUseCase.RoleEntry entry) {
        Role role = entry.role();
        return new RoleResponse(
                role.name(),
                role.description(),
                role.permissions(),
                role.portfolioGroups(),
                role.seeded(),
                entry.holders());
    }
}
