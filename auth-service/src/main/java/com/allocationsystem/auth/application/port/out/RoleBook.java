package com.allocationsystem.auth.application.port.out;

import com.allocationsystem.auth.domain.right.Role;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The roles. */
public interface RoleBook {

    /** @return all roles by name */
    List<Role> all();

    /** @return the roles of these names that exist */
    List<Role> named(Collection<String> names);

    /** Adds the role or replaces the one of its name; the caller holds {@link UserBook#lockChanges}. */
    void put(Role role);

    /** Removes the role; the caller holds {@link UserBook#lockChanges} and has seen that no user holds it. */
    void remove(String name);

    /** @return by name of the role how many users hold it, deactivated ones too; roles without holders are left out */
    Map<String, Integer> holders();

    /** Ends the access tokens of every user who holds the role; {@code now} is when that was. */
    void endTokensOfHolders(String name, Instant now);
}
