package com.allocationsystem.allocation.adapter.in.rest.capacity;

import com.allocationsystem.allocation.application.port.in.preview.ChecksOffNotPermittedException;
import com.allocationsystem.allocation.application.port.in.preview.FindCapacityUseCase;
import com.allocationsystem.allocation.application.port.in.preview.Requester;
import com.allocationsystem.edge.identity.Entitlements;
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
class CapacityResource {

    private final FindCapacityUseCase room;
    private final SecurityIdentity caller;
    private final Entitlements entitlements;

    CapacityResource(FindCapacityUseCase room, SecurityIdentity caller, Entitlements entitlements) {
        this.room = room;
        this.caller = caller;
        this.entitlements = entitlements;
    }

    @POST
    @RolesAllowed(Permission.ALLOCATION_PREVIEW)
    @Operation(
            operationId = "findRoom",
            summary =
                    "How much the accounts of the groups could buy or sell at most, when it may settle, what a quantity is worth",
            description = "Takes an order without a method, and without a quantity if need be. Par in tradable sizes, "
                    + "within every limit that would bind a preview; nothing is stored.")
    public CapacityResponse find(CapacityRequest request) throws ChecksOffNotPermittedException {
        return CapacityResponse.from(room.find(request.toTerms(), requester()));
    }

    private Requester requester() {
        return new Requester(
                caller.getPrincipal().getName(),
                caller.hasRole(Permission.ALLOCATION_OVERRIDE),
                entitlements.current());
    }
}
