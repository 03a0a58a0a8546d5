package com.allocationsystem.auth.domain.right;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * What an administrator has granted to one user.
 *
 * @param permissions the user's own, beside those of the roles; sorted
 * @param roles names of roles; sorted
 * @param portfolioGroups the groups that the user is limited to; sorted; null when the user's own grants set no limit
 */
public record Grants(List<String> permissions, List<String> roles, List<String> portfolioGroups) {

    /** Sorts the lists and drops doubles. */
    public Grants {
        permissions = sorted(permissions);
        roles = sorted(roles);
        portfolioGroups = portfolioGroups == null ? null : sorted(portfolioGroups);
    }

    /** @return what both grant; where one sets a limit to portfolio groups, within it */
    public Grants narrowedTo(Grants other) {
        return new Grants(
                common(permissions, other.permissions),
                common(roles, other.roles),
                narrower(portfolioGroups, other.portfolioGroups));
    }

    static List<String> common(List<String> one, List<String> other) {
        return one.stream().filter(other::contains).toList();
    }

    /** @return the groups of both limits; a null is no limit */
    static List<String> narrower(List<String> one, List<String> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return common(one, other);
    }

    static List<String> sorted(Collection<String> texts) {
        return List.copyOf(new TreeSet<>(texts));
    }
}
