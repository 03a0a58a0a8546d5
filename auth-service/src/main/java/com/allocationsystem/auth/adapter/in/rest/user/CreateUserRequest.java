package com.allocationsystem.auth.adapter.in.rest.user;

import com.allocationsystem.auth.application.port.in.caller.Caller;
import com.allocationsystem.auth.application.port.in.user.CreateUserUseCase;
import com.allocationsystem.auth.domain.right.Grants;
import com.allocationsystem.auth.domain.right.RightRules;
import com.allocationsystem.auth.domain.user.UserRules;
import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.shared.Faults;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code POST /users}; without a password one is made. {@code portfolio_groups} null or {@code ["*"]} sets no limit.
 *
 * @param displayName for screens; null for none
 * @param password to be changed at the first sign-in; null makes a one-time password
 * @param permissions granted to the user alone; null for none
 * @param roles roles that the user shall hold; null for none
 * @param portfolioGroups ids of the groups that limit the user; null or ["*"] for no limit
 */
public record CreateUserRequest(
        @Schema(required = true) String username,
        String displayName,
        String password,
        List<String> permissions,
        List<String> roles,
        List<String> portfolioGroups)
        implements RequestBody {

    @Override
    public void check(Faults faults) {
        if (faults.required("username", username)) {
            UserRules.checkUsername("username", username, faults);
        }
        if (password != null) {
            UserRules.checkPassword("password", password, username, faults);
        }
        GrantFields.check(displayName, permissions, roles, portfolioGroups, faults);
        if (permissions == null && roles == null) {
            faults.malformed("permissions", "is missing; send permissions, roles or both");
        }
    }

    CreateUserUseCase.Command toCommand(Caller caller) {
        Grants grants = new Grants(
                permissions == null ? List.of() : permissions,
                roles == null ? List.of() : roles,
                RightRules.limit(portfolioGroups));
        return new CreateUserUseCase.Command(username, displayName, password, grants, caller);
    }

    /** Names no password. */
    @Override
    public String toString() {
        return "CreateUserRequest[" + username + ", " + permissions + ", " + roles + "]";
    }
}
