package com.allocationsystem.ordergateway.adapter.in.rest.block;

import com.allocationsystem.edge.identity.Entitlements;
import com.allocationsystem.edge.paging.PageQuery;
import com.allocationsystem.ordergateway.adapter.in.rest.change.BlockChangeResponse;
import com.allocationsystem.ordergateway.adapter.in.rest.change.CancelBlockRequest;
import com.allocationsystem.ordergateway.adapter.in.rest.change.ChangeKey;
import com.allocationsystem.ordergateway.application.port.in.block.AllocateBlockUseCase;
import com.allocationsystem.ordergateway.application.port.in.block.BlockNotReadyException;
import com.allocationsystem.ordergateway.application.port.in.block.ChangeBlocksUseCase;
import com.allocationsystem.ordergateway.application.port.in.block.ChangeConflictException;
import com.allocationsystem.ordergateway.application.port.in.block.ChangeNotFoundException;
import com.allocationsystem.ordergateway.application.port.in.block.ReadBlocksUseCase;
import com.allocationsystem.ordergateway.application.port.in.read.OrderNotFoundException;
import com.allocationsystem.ordergateway.domain.block.BlockChange;
import com.allocationsystem.shared.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The blotter by blocks: what the caller's portfolio groups cover, and nothing of the rest. */
@Path("/blocks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Blocks")
class BlockResource {

    private final ReadBlocksUseCase blocks;
    private final ChangeBlocksUseCase changes;
    private final AllocateBlockUseCase allocations;
    private final BlockRows rows;
    private final Entitlements entitlements;
    private final JsonWebToken caller;

    BlockResource(
            ReadBlocksUseCase blocks,
            ChangeBlocksUseCase changes,
            AllocateBlockUseCase allocations,
            BlockRows rows,
            Entitlements entitlements,
            JsonWebToken caller) {
        this.blocks = blocks;
        this.changes = changes;
        this.allocations = allocations;
        this.rows = rows;
        this.entitlements = entitlements;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Permission.ORDER_READ)
    @Operation(
            operationId = "listBlocks",
            summary = "Committed allocations, one row each, newest first",
            description = "A block is listed when all its portfolio groups are within the caller's scope.")
    public BlocksResponse list(@BeanParam BlockQuery query, @BeanParam PageQuery page) {
        return BlocksResponse.from(
                blocks.list(query.read(caller.getName(), entitlements.current(), page), page.limit()), rows);
    }

    @GET
    @Path("/{allocationId}")
    @RolesAllowed(Permission.ORDER_READ)
    @Operation(operationId = "readBlock", summary = "One block", description = "Its orders: GET /orders?allocation_id=")
    @APIResponse(
            responseCode = "404",
            description = "No such allocation was handed over, or it is outside the caller's scope")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = BlockResponse.class)))
    public BlockResponse read(@PathParam("allocationId") String allocationId) throws OrderNotFoundException {
        return rows.row(blocks.read(allocationId, entitlements.current()));
    }

    @POST
    @Path("/{allocationId}/allocate")
    @RolesAllowed(Permission.ALLOCATION_COMMIT)
    @Operation(
            operationId = "allocateBlock",
            summary = "Declare what is filled of a block allocated to its accounts",
            description =
                    "Seals the final allocation (GET /allocations/{id}/final-allocation). The block is ALLOCATED as long as its"
                            + " fills stay as they are. A block that is allocated stays so.")
    @APIResponse(
            responseCode = "404",
            description = "No such allocation was handed over, or it is outside the caller's scope")
    @APIResponse(
            responseCode = "409",
            description =
                    "Nothing is filled, par works or has failed, an execution is held, reports and Aladdin do not agree, or a price is missing")
    @APIResponse(responseCode = "503", description = "allocation-service, which seals the final allocation, is away")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = BlockResponse.class)))
    public BlockResponse allocate(@PathParam("allocationId") String allocationId)
            throws BlockNotReadyException, OrderNotFoundException {
        return rows.row(allocations.allocate(allocationId, caller.getName(), entitlements.current()));
    }

    @POST
    @Path("/{allocationId}/cancel")
    @RolesAllowed(Permission.ORDER_CANCEL)
    @Operation(
            operationId = "cancelBlock",
            summary = "Cancel all orders of an allocation as one action",
            description = "As POST /block-changes with this allocation alone.")
    @APIResponse(
            responseCode = "202",
            description = "Stored; the orders are being canceled",
            content = @Content(schema = @Schema(implementation = BlockChangeResponse.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such allocation was handed over, or it is outside the caller's scope")
    @APIResponse(responseCode = "409", description = "The key was used for another change")
    public Response cancel(
            @PathParam("allocationId") String allocationId,
            @HeaderParam("Idempotency-Key") String key,
            CancelBlockRequest request)
            throws ChangeConflictException, ChangeNotFoundException, OrderNotFoundException {
        blocks.read(allocationId, entitlements.current());
        return Response.accepted(BlockChangeResponse.from(changes.ask(new ChangeBlocksUseCase.Command(
                        ChangeKey.read(key),
                        BlockChange.Kind.CANCEL,
                        List.of(),
                        List.of(allocationId),
                        List.of(),
                        request.reason(),
                        caller.getName(),
                        entitlements.current()))))
                .build();
    }
}
