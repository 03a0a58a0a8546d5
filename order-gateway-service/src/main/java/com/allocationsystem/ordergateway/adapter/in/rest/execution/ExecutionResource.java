package com.allocationsystem.ordergateway.adapter.in.rest.execution;

import com.allocationsystem.edge.identity.Entitlements;
import com.allocationsystem.ordergateway.application.port.in.execution.ExecutionConflictException;
import com.allocationsystem.ordergateway.application.port.in.execution.ExecutionsUseCase;
import com.allocationsystem.ordergateway.application.port.in.execution.OwnExecutionException;
import com.allocationsystem.ordergateway.application.port.in.read.OrderNotFoundException;
import com.allocationsystem.shared.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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

/** Executions of an allocation as a trader or a feed reports them. */
@Path("/allocations/{allocationId}/executions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Executions")
class ExecutionResource {

    private final ExecutionsUseCase executions;
    private final Entitlements entitlements;
    private final JsonWebToken caller;

    ExecutionResource(ExecutionsUseCase executions, Entitlements entitlements, JsonWebToken caller) {
        this.executions = executions;
        this.entitlements = entitlements;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Permission.EXECUTION_WRITE)
    @Operation(
            operationId = "recordExecution",
            summary = "Report an execution, a correction or a bust",
            description =
                    "The same id with the same values changes nothing. Other values need correction true. A correction or a bust "
                            + "keeps the report before. An over-fill, a price outside the firm's band round the reference price and money above the firm's "
                            + "limit of one order are recorded as HELD: they count when a second user has accepted them. "
                            + "An execution before the hand-over raises an alarm.")
    @APIResponse(
            responseCode = "200",
            description = "Recorded before; nothing changed",
            content = @Content(schema = @Schema(implementation = ExecutionsResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = ExecutionsResponse.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such allocation was handed over, or it is outside the caller's scope")
    @APIResponse(
            responseCode = "409",
            description =
                    "Recorded with other values and correction is not true; or busted before; or there is nothing to correct or bust")
    public Response record(@PathParam("allocationId") String allocationId, ExecutionRequest request)
            throws ExecutionConflictException, OrderNotFoundException {
        boolean stored = executions.record(request.toReport(allocationId, caller.getName(), entitlements.current()));
        return Response.status(stored ? 201 : 200).entity(summary(allocationId)).build();
    }

    @POST
    @Path("/decisions")
    @RolesAllowed(Permission.ALLOCATION_APPROVE)
    @Operation(
            operationId = "decideExecution",
            summary = "Accept or refuse an execution that is held",
            description = "Never by the user who reported it. A refused correction leaves what counted before it.")
    @APIResponse(responseCode = "200", description = "Decided")
    @APIResponse(responseCode = "403", description = "The caller reported it, or may not approve")
    @APIResponse(
            responseCode = "404",
            description = "No such allocation was handed over, or it is outside the caller's scope")
    @APIResponse(responseCode = "409", description = "The execution is not held, or not in that revision")
    public ExecutionsResponse decide(@PathParam("allocationId") String allocationId, DecisionRequest request)
            throws ExecutionConflictException, OwnExecutionException, OrderNotFoundException {
        executions.decide(request.toDecision(allocationId, caller.getName(), entitlements.current()));
        return summary(allocationId);
    }

    @GET
    @RolesAllowed(Permission.ORDER_READ)
    @Operation(
            operationId = "readExecutions",
            summary = "Executions of an allocation, and what they come to",
            description = "In the order of recording, with corrections and busts as revisions. Par and clean price per "
                    + "100 par.")
    @APIResponse(
            responseCode = "404",
            description = "No such allocation was handed over, or it is outside the caller's scope")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = ExecutionsResponse.class)))
    public ExecutionsResponse read(@PathParam("allocationId") String allocationId) throws OrderNotFoundException {
        return summary(allocationId);
    }

    private ExecutionsResponse summary(String allocationId) {
        return ExecutionsResponse.from(allocationId, executions.read(allocationId, entitlements.current()));
    }
}
