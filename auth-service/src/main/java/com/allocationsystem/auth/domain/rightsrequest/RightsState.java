package com.allocationsystem.auth.domain.rightsrequest;

import com.allocationsystem.auth.domain.right.Role;
import com.allocationsystem.auth.domain.user.User;
import java.util.List;

/**
 * What is granted to a user, or by a role.
 *
 * @param description of the role; null for a user
 * @param permissions sorted
 * @param roles that the user holds, sorted; empty for a role
 * @param portfolioGroups ids of the groups of the limit, sorted; null for no limit
 * @param active whether the user may sign in; true for a role
 */
public record RightsState(
        String description,
        List<String> permissions,
        List<String> roles,
        List<String> portfolioGroups,
        boolean active) {

    public static RightsState of(User user) {
        return new RightsState(
                null,
                user.grants().permissions(),
                user.grants().roles(),
                user.grants().portfolioGroups(),
                user.active());
    }

    public static RightsState of(Role role) {
        return new RightsState(role.description(), role.permissions(), List.of(), role.portfolioGroups(), true);
    }
}
