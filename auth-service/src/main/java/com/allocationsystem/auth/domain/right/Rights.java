package com.allocationsystem.auth.domain.right;

import com.allocationsystem.shared.Entitlement;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a user may do and see: the permissions of the user and of all roles together, within every limit to portfolio
 * groups that the user or a role sets.
 *
 * @param permissions sorted
 * @param scope the portfolio groups that the user sees
 */
public record Rights(List<String> permissions, Entitlement scope) {

    /** Nothing at all. */
    public static final Rights NONE = new Rights(List.of(), Entitlement.NONE);

    /** @return what these grants come to with these roles, which are those that the grants name */
    public static Rights of(Grants grants, Collection<Role> roles) {
        Set<String> permissions = new TreeSet<>(grants.permissions());
        Entitlement scope = within(Entitlement.ALL, grants.portfolioGroups());
        for (Role role : roles) {
            permissions.addAll(role.permissions());
            scope = within(scope, role.portfolioGroups());
        }
        return new Rights(List.copyOf(permissions), scope);
    }

    /** @return the groups of the scope, sorted; null when it is every group */
    public List<String> portfolioGroups() {
        return scope.all() ? null : Grants.sorted(scope.groups());
    }

    /** @return whether all that {@code other} allows is allowed here, too */
    public boolean include(Rights other) {
        boolean wider = scope.all() || !other.scope.all() && scope.groups().containsAll(other.scope.groups());
        return wider && permissions.containsAll(other.permissions);
    }

    /** @return what is left with these permissions and groups alone; null groups narrow nothing */
    public Rights narrowedTo(Collection<String> most, List<String> groups) {
        return new Rights(permissions.stream().filter(most::contains).toList(), within(scope, groups));
    }

    private static Entitlement within(Entitlement scope, List<String> limit) {
        if (limit == null) {
            return scope;
        }
        return Entitlement.to(limit.stream().filter(scope::covers).toList());
    }
}
