package com.allocationsystem.auth.adapter.in.rest.user;

import com.allocationsystem.auth.application.port.in.user.Caller;
import com.allocationsystem.auth.application.port.in.user.CreateUserUseCase;
import com.allocationsystem.auth.domain.user.UserRules;
import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.shared.Faults;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Body of {@code POST /users}. */
public record CreateUserRequest(
        @Schema(required = true) String username,
        @Schema(required = true) String password,
        @Schema(required = true) List<String> permissions)
        implements RequestBody {

    @Override
    public void check(Faults faults) {
        if (faults.required("username", username)) {
            UserRules.checkUsername("username", username, faults);
        }
        if (faults.required("password", password)) {
            UserRules.checkPassword("password", password, username, faults);
        }
        if (faults.required("permissions", permissions)) {
            UserRules.checkPermissions("permissions", permissions, faults);
        }
    }

    CreateUserUseCase.Command toCommand(Caller caller) {
        return new CreateUserUseCase.Command(
                username, password, Set.copyOf(new TreeSet<>(permissions)), Optional.of(caller));
    }

    /** Names no password. */
    @Override
    public String toString() {
        return "CreateUserRequest[" + username + ", " + permissions + "]";
    }
}
