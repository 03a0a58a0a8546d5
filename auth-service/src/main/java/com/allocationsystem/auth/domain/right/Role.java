package com.allocationsystem.auth.domain.right;

import java.util.List;

/**
 * A named set of permissions.
 *
 * @param name lower case, never changed
 * @param description for administrators
 * @param permissions sorted, each an {@link Assignable} one
 * @param portfolioGroups the groups that holders of the role are limited to, sorted; null when the role sets no limit
 * @param seeded whether it came with the system
 */
public record Role(
        String name, String description, List<String> permissions, List<String> portfolioGroups, boolean seeded) {

    /** Sorts the lists and drops doubles. */
    public Role {
        permissions = Grants.sorted(permissions);
        portfolioGroups = portfolioGroups == null ? null : Grants.sorted(portfolioGroups);
    }

    /** @return this role with the description of the other, and what both grant */
    public Role narrowedTo(Role other) {
        return new Role(
                name,
                other.description,
                Grants.common(permissions, other.permissions),
                Grants.narrower(portfolioGroups, other.portfolioGroups),
                seeded);
    }
}
