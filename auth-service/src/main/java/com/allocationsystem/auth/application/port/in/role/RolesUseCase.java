package com.allocationsystem.auth.application.port.in.role;

import com.allocationsystem.auth.application.port.in.caller.Caller;
import com.allocationsystem.auth.domain.right.Role;
import com.allocationsystem.auth.domain.rightsrequest.RightsRequest;
import java.util.List;

/** Shows and changes roles. A role that loses a right ends the access tokens of its holders. */
public interface RolesUseCase {

    /** @return all roles by name */
    List<RoleEntry> list();

    /** @throws RoleNotFoundException when there is none */
    RoleEntry find(String name);

    /**
     * Adds the role or replaces the one of its name; a right that it gives its holders may wait for a second administrator.
     *
     * @throws com.allocationsystem.auth.application.port.in.user.refusal.OwnRightsException when the caller holds the role
     * @throws com.allocationsystem.auth.application.port.in.signin.refusal.SessionEndedException when the caller's token has ended
     */
    PutRole put(Command command);

    /**
     * @throws RoleNotFoundException when there is none
     * @throws RoleInUseException while a user holds it
     * @throws com.allocationsystem.auth.application.port.in.signin.refusal.SessionEndedException when the caller's token has ended
     */
    void remove(String name, Caller caller);

    /**
     * @param name of the role
     * @param description for administrators
     * @param permissions all of its permissions
     * @param portfolioGroups the limit of its holders; null for none
     * @param caller who asks
     */
    record Command(
            String name, String description, List<String> permissions, List<String> portfolioGroups, Caller caller) {}

    /** @param waits what a second administrator decides about; null when all is done */
    record PutRole(RoleEntry entry, RightsRequest waits) {}

    /**
     * @param role the role
     * @param holders how many users hold it, deactivated ones too
     */
    record RoleEntry(Role role, int holders) {}
}
