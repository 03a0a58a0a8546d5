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
 * @param tokenVersion how often all access tokens of this user were ended; tokens of a lower version are refused
 */
public record User(
        String id, String username, List<String> permissions, boolean active, Instant createdAt, int tokenVersion) {

    /** Sorts the permissions and drops doubles. */
    public User {
        permissions = List.copyOf(new TreeSet<>(permissions));
    }

    /** @return this user with what is not null replaced; access tokens end when any of it takes something away */
    public User with(Set<String> newPermissions, Boolean newActive) {
        User changed = new User(
                id,
                username,
                newPermissions == null ? permissions : List.copyOf(newPermissions),
                newActive == null ? active : newActive,
                createdAt,
                tokenVersion);
        boolean loses = !changed.permissions.containsAll(permissions) || active && !changed.active;
        return loses ? changed.withTokensEnded() : changed;
    }

    /** @return this user without any access token that was issued before */
    public User withTokensEnded() {
        return new User(id, username, permissions, active, createdAt, tokenVersion + 1);
    }
}
