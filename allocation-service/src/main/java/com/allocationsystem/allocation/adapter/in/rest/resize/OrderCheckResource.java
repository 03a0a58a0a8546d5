package com.allocationsystem.allocation.adapter.in.rest.resize;

import com.allocationsystem.allocation.application.port.in.read.AllocationNotFoundException;
import com.allocationsystem.allocation.application.port.in.resize.CheckResizeUseCase;
import com.allocationsystem.shared.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The door for order-gateway-service: asks before an order that stands in Aladdin changes its size. */
@Path("/order-checks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Order checks")
@RolesAllowed(Permission.ORDER_CHECK)
class OrderCheckResource {

    private final CheckResizeUseCase resize;

    OrderCheckResource(CheckResizeUseCase resize) {
        this.resize = resize;
    }

    @POST
    @Extension(name = "x-internal", value = "true", parseValue = true)
    @Operation(
            operationId = "checkOrder",
            summary = "Check another size of an order against its account's limits",
            description =
                    "An increase that is allowed reserves cash, holding and rule capacity until it is released or the "
                            + "seconds given are over. 404 when the allocation is unknown or gave the account nothing.")
    public OrderCheckResponse check(OrderCheckRequest request) throws AllocationNotFoundException {
        return OrderCheckResponse.from(resize.check(request.toCommand()));
    }

    @DELETE
    @Path("/{checkId}")
    @Extension(name = "x-internal", value = "true", parseValue = true)
    @Operation(
            operationId = "releaseOrderCheck",
            summary = "Release what a check reserved",
            description = "Once the change is done, refused or given up; the same again changes nothing")
    public void release(@PathParam("checkId") String checkId) throws NotFoundException {
        if (!isUuid(checkId)) {
            throw new NotFoundException("No check has the id given; an id is a UUID.");
        }
        resize.release(UUID.fromString(checkId));
    }

    static boolean isUuid(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    }
}
