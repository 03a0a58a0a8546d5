package com.allocationsystem.auth.adapter.in.rest.user;

import com.allocationsystem.auth.application.port.in.caller.Caller;
import com.allocationsystem.auth.application.port.in.user.ChangeUserUseCase;
import com.allocationsystem.auth.application.port.in.user.UserChange;
import com.allocationsystem.auth.domain.user.UserRules;
import com.allocationsystem.edge.json.ReasonRequest;
import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.shared.Faults;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Body of {@code PATCH /users/{id}}; what is null stays. {@code portfolio_groups: ["*"]} lifts the user's own limit.
 *
 * @param displayName for screens; null leaves it
 * @param permissions all that are granted to the user alone; null leaves them
 * @param roles all roles that the user shall hold; null leaves them
 * @param portfolioGroups ids of the groups that limit the user, ["*"] for no limit; null leaves them
 * @param active false deactivates the user and ends all sessions; null leaves it
 * @param password a new password, to be changed at the next sign-in; null leaves it
 * @param reason why, for the audit trail: 1 to 500 characters, not blank; required with all but display_name
 */
public record ChangeUserRequest(
        String displayName,
        List<String> permissions,
        List<String> roles,
        List<String> portfolioGroups,
        Boolean active,
        String password,
        String reason)
        implements RequestBody {

    @Override
    public void check(Faults faults) {
        if (Stream.of(displayName, permissions, roles, portfolioGroups, active, password)
                .allMatch(Objects::isNull)) {
            faults.malformed(
                    "(body)",
                    "changes nothing; send display_name, permissions, roles, portfolio_groups, active or password");
        }
        boolean changesAccess =
                Stream.of(permissions, roles, portfolioGroups, active, password).anyMatch(Objects::nonNull);
        if (changesAccess || reason != null) {
            new ReasonRequest(reason).check(faults);
        }
        GrantFields.check(displayName, permissions, roles, portfolioGroups, faults);
        if (password != null) {
            UserRules.checkPassword("password", password, null, faults);
        }
    }

    ChangeUserUseCase.Command toCommand(String id, Caller caller) {
        UserChange change = new UserChange(displayName, permissions, roles, portfolioGroups, active);
        return new ChangeUserUseCase.Command(id, change, password, reason, caller);
    }

    /** Names no password. */
    @Override
    public String toString() {
        return "ChangeUserRequest[" + permissions + ", " + roles + ", " + portfolioGroups + ", " + active + "]";
    }
}
