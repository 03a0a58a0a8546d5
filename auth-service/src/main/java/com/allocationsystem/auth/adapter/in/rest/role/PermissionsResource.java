package com.allocationsystem.auth.adapter.in.rest.role;

import com.allocationsystem.auth.adapter.in.rest.caller.CallerLookedUp;
import com.allocationsystem.shared.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The permissions that a user may hold. */
@Path("/permissions")
@Tag(name = "Roles")
@RolesAllowed(Permission.USER_ADMIN)
@CallerLookedUp
public class PermissionsResource {

    @GET
    @Operation(
            operationId = "listPermissions",
            summary = "Every permission that a user may hold, with what it allows",
            description = "The permissions are fixed; roles and users hold them.")
    public PermissionsResponse list() {
        return PermissionsResponse.all();
    }
}
