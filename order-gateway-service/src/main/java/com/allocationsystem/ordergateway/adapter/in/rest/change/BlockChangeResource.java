package com.allocationsystem.ordergateway.adapter.in.rest.change;

import com.allocationsystem.edge.identity.Entitlements;
import com.allocationsystem.ordergateway.application.port.in.block.ChangeBlocksUseCase;
import com.allocationsystem.ordergateway.application.port.in.block.ChangeConflictException;
import com.allocationsystem.ordergateway.application.port.in.block.ChangeNotFoundException;
import com.allocationsystem.ordergateway.domain.block.BlockChange;
import com.allocationsystem.shared.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Changes of many orders as one action, with one reason, and how far each order is. */
@Path("/block-changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Blocks")
class BlockChangeResource {

    private final ChangeBlocksUseCase changes;
    private final Entitlements entitlements;
    private final JsonWebToken caller;

    BlockChangeResource(ChangeBlocksUseCase changes, Entitlements entitlements, JsonWebToken caller) {
        this.changes = changes;
        this.entitlements = entitlements;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Permission.ORDER_CANCEL, Permission.ORDER_MODIFY})
    @Operation(
            operationId = "requestBlockChange",
            summary = "Cancel many orders, or give them new sizes, as one action",
            description =
                    "Stored at once and carried out order by order, also across a restart; read it again to follow it. An order "
                            + "that is being sent or changed is canceled as soon as its outcome is known. The same again under the same "
                            + "Idempotency-Key (a UUID, which becomes the change's id) answers the same change.")
    @APIResponse(
            responseCode = "202",
            description = "Stored; the orders are being changed",
            content = @Content(schema = @Schema(implementation = BlockChangeResponse.class)))
    @APIResponse(responseCode = "403", description = "order:cancel is missing for CANCEL, or order:modify for MODIFY")
    @APIResponse(responseCode = "409", description = "The key was used for another change")
    @APIResponse(
            responseCode = "422",
            description = "An id is unknown or outside the caller's scope; nothing was stored")
    public Response ask(@HeaderParam("Idempotency-Key") String key, BlockChangeRequest request)
            throws ChangeConflictException, ChangeNotFoundException, ForbiddenException {
        requirePermission(request.kind());
        return Response.accepted(BlockChangeResponse.from(changes.ask(new ChangeBlocksUseCase.Command(
                        ChangeKey.read(key),
                        request.kind(),
                        request.orders(),
                        request.allocations(),
                        request.newSizes().stream()
                                .map(size -> new ChangeBlocksUseCase.Size(
                                        size.orderId(), size.quantity().longValueExact()))
                                .toList(),
                        request.reason(),
                        caller.getName(),
                        entitlements.current()))))
                .build();
    }

    @GET
    @Path("/{changeId}")
    @RolesAllowed(Permission.ORDER_READ)
    @Operation(
            operationId = "readBlockChange",
            summary = "How far a change of many orders is",
            description = "One line an order, with the outcome of each; poll until none is open.")
    @APIResponse(
            responseCode = "404",
            description = "There is no such change, or one of its orders is outside the caller's scope")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = BlockChangeResponse.class)))
    public BlockChangeResponse read(@PathParam("changeId") String changeId) throws ChangeNotFoundException {
        return BlockChangeResponse.from(changes.read(changeId, entitlements.current()));
    }

    private void requirePermission(BlockChange.Kind kind) {
        String needed = kind == BlockChange.Kind.MODIFY ? Permission.ORDER_MODIFY : Permission.ORDER_CANCEL;
        if (!caller.getGroups().contains(needed)) {
            throw new ForbiddenException("This needs the permission " + needed);
        }
    }
}
