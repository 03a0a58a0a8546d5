package com.allocationsystem.auth.adapter.in.rest.role;

import com.allocationsystem.auth.adapter.in.rest.caller.CallerLookedUp;
import com.allocationsystem.auth.adapter.in.rest.caller.Callers;
import com.allocationsystem.auth.application.port.in.role.RoleInUseException;
import com.allocationsystem.auth.application.port.in.role.RoleNotFoundException;
import com.allocationsystem.auth.application.port.in.role.RolesUseCase;
import com.allocationsystem.auth.application.port.in.signin.refusal.SessionEndedException;
import com.allocationsystem.auth.application.port.in.user.refusal.OwnRightsException;
import com.allocationsystem.shared.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Named sets of permissions. */
@Path("/roles")
@Tag(name = "Roles")
@RolesAllowed(Permission.USER_ADMIN)
@CallerLookedUp
public class RolesResource {

    private final RolesUseCase roles;
    private final Callers callers;

    RolesResource(RolesUseCase roles, Callers callers) {
        this.roles = roles;
        this.callers = callers;
    }

    @GET
    @Operation(
            operationId = "listRoles",
            summary = "All roles by name, with how many users hold each",
            description = "Roles that the system was installed with are marked as seeded.")
    public RolesResponse list() {
        return new RolesResponse(roles.list().stream().map(RoleResponse::from).toList());
    }

    @GET
    @Path("/{name}")
    @Operation(
            operationId = "readRole",
            summary = "One role",
            description = "With its permissions, its portfolio groups and how many users hold it.")
    public RoleResponse find(@PathParam("name") String name) throws RoleNotFoundException {
        return RoleResponse.from(roles.find(name));
    }

    @PUT
    @Path("/{name}")
    @Operation(
            operationId = "putRole",
            summary = "Create a role, or replace it",
            description =
                    "A right taken away ends the access tokens of all holders, in all services within five seconds; a"
                            + " right given comes with their next refresh. A role that you hold, another administrator changes. Where"
                            + " the settings ask for a second administrator, what a role gives its holders waits, and the answer"
                            + " names the request.")
    public RoleResponse put(@PathParam("name") String name, RoleRequest request)
            throws SessionEndedException, OwnRightsException {
        return RoleResponse.from(roles.put(request.toCommand(name, callers.current())));
    }

    @DELETE
    @Path("/{name}")
    @Operation(
            operationId = "removeRole",
            summary = "Remove a role that no user holds",
            description = "409 while a user holds it.")
    public void remove(@PathParam("name") String name)
            throws RoleInUseException, RoleNotFoundException, SessionEndedException {
        roles.remove(name, callers.current());
    }
}
