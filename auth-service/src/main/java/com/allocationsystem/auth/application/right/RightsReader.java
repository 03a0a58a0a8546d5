package com.allocationsystem.auth.application.right;

import com.allocationsystem.auth.application.port.in.user.UserEntry;
import com.allocationsystem.auth.application.port.out.RoleBook;
import com.allocationsystem.auth.domain.right.Grants;
import com.allocationsystem.auth.domain.right.Rights;
import com.allocationsystem.auth.domain.right.Role;
import com.allocationsystem.auth.domain.user.User;
import com.allocationsystem.shared.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts together a user's own grants and roles. */
@ApplicationScoped
public class RightsReader {

    private final RoleBook roles;

    RightsReader(RoleBook roles) {
        this.roles = roles;
    }

    /** @return the rights that the grants give now */
    public Rights of(Grants grants) {
        return Rights.of(grants, grants.roles().isEmpty() ? List.of() : roles.named(grants.roles()));
    }

    /** @return the user with the rights of now */
    public UserEntry entry(User user) {
        return new UserEntry(user, of(user.grants()));
    }

    /** @return the users with the rights of now */
    public List<UserEntry> entries(List<User> users) {
        Map<String, Role> all = roles.all().stream().collect(Collectors.toMap(Role::name, role -> role));
        return users.stream()
                .map(user -> new UserEntry(
                        user,
                        Rights.of(
                                user.grants(),
                                user.grants().roles().stream()
                                        .filter(all::containsKey)
                                        .map(all::get)
                                        .toList())))
                .toList();
    }

    /** @return those of these names that are roles */
    public List<String> existing(List<String> names) {
        return roles.named(names).stream().map(Role::name).toList();
    }

    /**
     * Looks the roles of new grants up.
     *
     * @throws com.allocationsystem.shared.InvalidInputException naming each role that does not exist
     */
    public void checkRolesExist(List<String> names) {
        List<String> known = existing(names);
        List<String> unknown =
                names.stream().filter(name -> !known.contains(name)).toList();
        if (!unknown.isEmpty()) {
            Faults faults = new Faults();
            faults.impossible("roles", "has unknown ones: %s; GET /v1/roles lists all".formatted(unknown));
            faults.throwIfAny();
        }
    }
}
