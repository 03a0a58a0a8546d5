package com.allocationsystem.auth.domain.user;

import com.allocationsystem.shared.Permission;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A person who may sign in.
 *
 * @param id UUID, never reused
 * @param username lower case, unique
 * @param permissions sorted, each a constant of {@link Permission}
 * @param active whether signing in is allowed; users are deactivated, never deleted, so that the audit keeps its meaning
 * @param createdAt when the user was created
 */
public record User(String id, String username, List<String> permissions, boolean active, Instant createdAt) {

    /** Sorts the permissions and drops doubles. */
    public User {
        permissions = List.copyOf(new TreeSet<>(permissions));
    }

    /** @return whether this user can administer users now */
    public boolean isActiveAdministrator() {
        return active && permissions.contains(Permission.USER_ADMIN);
    }

    /** @return this user with what is not null replaced */
    public User with(Set<String> newPermissions, Boolean newActive) {
        return new User(
                id,
                username,
                newPermissions == null ? permissions : List.copyOf(newPermissions),
                newActive == null ? active : newActive,
                createdAt);
    }
}
