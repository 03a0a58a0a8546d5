package com.allocationsystem.auth.adapter.in.rest.role;

import com.allocationsystem.auth.application.port.in.caller.Caller;
import com.allocationsystem.auth.application.port.in.role.RolesUseCase;
import com.allocationsystem.auth.domain.right.RightRules;
import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.shared.Faults;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code PUT /roles/{name}}; {@code portfolio_groups} null or {@code ["*"]} sets no limit.
 *
 * @param description for administrators, what the role is for
 * @param permissions that users of the role have
 * @param portfolioGroups ids of the groups that limit users of the role; null or ["*"] for no limit
 */
public record RoleRequest(
        @Schema(required = true) String description,
        @Schema(required = true) List<String> permissions,
        @Schema(nullable = true) List<String> portfolioGroups)
        implements RequestBody {

    @Override
    public void check(Faults faults) {
        if (faults.required("description", description)) {
            RightRules.checkText("description", description, faults);
        }
        if (faults.required("permissions", permissions)) {
            RightRules.checkPermissions("permissions", permissions, faults);
        }
        if (portfolioGroups != null) {
            RightRules.checkGroups("portfolio_groups", portfolioGroups, faults);
        }
    }

    RolesUseCase.Command toCommand(String name, Caller caller) {
        Faults faults = new Faults();
        RightRules.checkRoleName("name", name, faults);
        faults.throwIfAny();
        return new RolesUseCase.Command(name, description, permissions, RightRules.limit(portfolioGroups), caller);
    }
}
