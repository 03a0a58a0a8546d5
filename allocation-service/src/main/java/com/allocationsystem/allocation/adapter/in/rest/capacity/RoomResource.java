package com.allocationsystem.allocation.adapter.in.rest.capacity;

import com.allocationsystem.allocation.application.port.in.preview.FindRoomUseCase;
import com.allocationsystem.shared.Permission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an order would meet, while it is still being typed. */
@Path("/allocations/room")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Allocations")
class RoomResource {

    private final FindRoomUseCase room;
    private final SecurityIdentity caller;

    RoomResource(FindRoomUseCase room, SecurityIdentity caller) {
        this.room = room;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Permission.ALLOCATION_PREVIEW)
    @Operation(summary = "How much the accounts of the groups could buy or sell at most, and when it may settle")
    public RoomResponse find(RoomRequest request) {
        return RoomResponse.from(room.find(request.toTerms(), caller.hasRole(Permission.ALLOCATION_OVERRIDE)));
    }
}
