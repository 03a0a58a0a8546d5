package com.allocationsystem.auth.adapter.in.rest.user;

import com.allocationsystem.auth.application.port.in.user.Caller;
import com.allocationsystem.auth.application.port.in.user.ChangeUserUseCase;
import com.allocationsystem.auth.domain.user.UserRules;
import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.shared.Faults;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Body of {@code PATCH /users/{id}}; what is null stays. */
public record ChangeUserRequest(List<String> permissions, Boolean active, String password) implements RequestBody {

    @Override
    public void check(Faults faults) {
        if (permissions == null && active == null && password == null) {
            faults.malformed("(body)", "changes nothing; send permissions, active or password");
        }
        if (permissions != null) {
            UserRules.checkPermissions("permissions", permissions, faults);
        }
        if (password != null) {
            UserRules.checkPassword("password", password, null, faults);
        }
    }

    ChangeUserUseCase.Command toCommand(String id, Caller caller) {
        Set<String> all = permissions == null ? null : Set.copyOf(new TreeSet<>(permissions));
        return new ChangeUserUseCase.Command(id, all, active, password, caller);
    }

    /** Names no password. */
    @Override
    public String toString() {
        return "ChangeUserRequest[" + permissions + ", " + active + "]";
    }
}
