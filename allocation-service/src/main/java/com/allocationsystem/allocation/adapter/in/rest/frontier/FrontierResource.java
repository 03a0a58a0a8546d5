package com.allocationsystem.allocation.adapter.in.rest.frontier;

import com.allocationsystem.allocation.adapter.in.rest.preview.FrontierRequest;
import com.allocationsystem.allocation.application.port.in.frontier.FindFrontierUseCase;
import com.allocationsystem.allocation.application.port.in.preview.ChecksOffNotPermittedException;
import com.allocationsystem.allocation.application.port.in.preview.HeapTooSmallException;
import com.allocationsystem.allocation.application.port.in.preview.Requester;
import com.allocationsystem.allocation.application.port.in.preview.SolveBudgetExceededException;
import com.allocationsystem.allocation.application.port.in.preview.SolvesBusyException;
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

/** Splits a block from pro rata to minimum dispersion; nothing is kept, bought or sold. */
@Path("/allocations/frontier")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Allocations")
class FrontierResource {

    private final FindFrontierUseCase frontier;
    private final SecurityIdentity caller;
    private final Entitlements entitlements;

    FrontierResource(FindFrontierUseCase frontier, SecurityIdentity caller, Entitlements entitlements) {
        this.frontier = frontier;
        this.caller = caller;
        this.entitlements = entitlements;
    }

    @POST
    @RolesAllowed(Permission.ALLOCATION_PREVIEW)
    @Operation(
            operationId = "findFrontier",
            summary = "Split a block from pro rata to minimum dispersion",
            description =
                    "Up to 11 splits of one frozen input, each proven and verified like a preview. They differ in the"
                            + " largest distance that an account may have from its pro rata share, from the smallest that has a"
                            + " tradable split to no limit. To commit one, preview MIN_DISPERSION with its max_distance as"
                            + " parameters.max_distance, without the field where it is null.")
    public FrontierResponse find(FrontierRequest request)
            throws ChecksOffNotPermittedException, HeapTooSmallException, SolveBudgetExceededException,
                    SolvesBusyException {
        return FrontierResponse.from(frontier.find(request.toTerms(), requester()));
    }

    private Requester requester() {
        return new Requester(
                caller.getPrincipal().getName(),
                caller.hasRole(Permission.ALLOCATION_OVERRIDE),
                entitlements.current());
    }
}
