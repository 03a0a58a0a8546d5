package com.allocationsystem.shared;

import java.util.Collection;
import java.util.Set;

/**
 * Which portfolio groups a caller may see. What is outside answers as what does not exist.
 *
 * @param all whether the caller sees every group; then {@code groups} is empty
 * @param groups ids of the groups that the caller sees, exact in case; empty and not {@code all} means none
 */
public record Entitlement(boolean all, Set<String> groups) {

    /** Every group. */
    public static final Entitlement ALL = new Entitlement(true, Set.of());

    /** No group. */
    public static final Entitlement NONE = new Entitlement(false, Set.of());

    /** Copies the groups. */
    public Entitlement {
        groups = all ? Set.of() : Set.copyOf(groups);
    }

    /** @return the entitlement to these groups and no other */
    public static Entitlement to(Collection<String> groups) {
        return new Entitlement(false, Set.copyOf(groups));
    }

    /** @return whether the caller sees this group; false for null, unless every group is seen */
    public boolean covers(String groupId) {
        return all || groupId != null && groups.contains(groupId);
    }

    /** @return whether the caller sees each of these groups; of no group at all only who sees every group */
    public boolean coversAll(Collection<String> groupIds) {
        return all || !groupIds.isEmpty() && groups.containsAll(groupIds);
    }
}
