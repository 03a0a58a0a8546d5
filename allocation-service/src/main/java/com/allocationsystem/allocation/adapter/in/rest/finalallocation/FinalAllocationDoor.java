package com.allocationsystem.allocation.adapter.in.rest.finalallocation;

import com.allocationsystem.allocation.application.port.in.finalallocation.FinalAllocationsUseCase;
import com.allocationsystem.allocation.application.port.in.read.AllocationNotFoundException;
import com.allocationsystem.shared.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The door for order-gateway-service: a block has ended, and its fills are told. */
@Path("/final-allocations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Final allocations")
@RolesAllowed(Permission.ORDER_CHECK)
class FinalAllocationDoor {

    private final FinalAllocationsUseCase finals;

    FinalAllocationDoor(FinalAllocationsUseCase finals) {
        this.finals = finals;
    }

    @POST
    @Extension(name = "x-internal", value = "true", parseValue = true)
    @Operation(
            operationId = "sealFinalAllocation",
            summary = "Seal the final allocation of a block that has ended",
            description =
                    "For order-gateway-service only. The same fills again answer the version that is there; other fills become the next"
                            + " version. 404 when the allocation is unknown.")
    public FinalAllocationResponse seal(FilledBlockRequest request) throws AllocationNotFoundException {
        return FinalAllocationResponse.from(finals.seal(request.allocation(), request.fills(), request.declaredBy()));
    }
}
