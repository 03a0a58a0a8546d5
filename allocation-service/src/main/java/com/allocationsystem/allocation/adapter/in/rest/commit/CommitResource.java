package com.allocationsystem.allocation.adapter.in.rest.commit;

import com.allocationsystem.allocation.adapter.in.rest.AllocationId;
import com.allocationsystem.allocation.application.port.in.approval.AllocationRejectedException;
import com.allocationsystem.allocation.application.port.in.commit.CommitAllocationCommand;
import com.allocationsystem.allocation.application.port.in.commit.CommitAllocationUseCase;
import com.allocationsystem.allocation.application.port.in.commit.CommitOutcome;
import com.allocationsystem.allocation.application.port.in.commit.FirmLimitException;
import com.allocationsystem.allocation.application.port.in.commit.InputsChangedException;
import com.allocationsystem.allocation.application.port.in.commit.NothingToCommitException;
import com.allocationsystem.allocation.application.port.in.commit.NothingToRetryException;
import com.allocationsystem.allocation.application.port.in.commit.OverrideNotPermittedException;
import com.allocationsystem.allocation.application.port.in.commit.RetryFailedUseCase;
import com.allocationsystem.allocation.application.port.in.commit.WarningsNotOverriddenException;
import com.allocationsystem.allocation.application.port.in.read.AllocationNotFoundException;
import com.allocationsystem.allocation.application.port.in.read.PreviewExpiredException;
import com.allocationsystem.allocation.domain.commit.CommitStatus;
import com.allocationsystem.allocation.domain.commit.CommittedAllocation;
import com.allocationsystem.allocation.domain.preview.PreviewAlteredException;
import com.allocationsystem.edge.identity.Entitlements;
import com.allocationsystem.shared.Permission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Makes a preview binding, and tries failed orders again. */
@Path("/allocations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Allocations")
class CommitResource {

    private final CommitAllocationUseCase commit;
    private final RetryFailedUseCase retry;
    private final SecurityIdentity caller;
    private final Entitlements entitlements;

    CommitResource(
            CommitAllocationUseCase commit,
            RetryFailedUseCase retry,
            SecurityIdentity caller,
            Entitlements entitlements) {
        this.commit = commit;
        this.retry = retry;
        this.caller = caller;
        this.entitlements = entitlements;
    }

    @POST
    @Path("/{id}/commit")
    @RolesAllowed(Permission.ALLOCATION_COMMIT)
    @Operation(
            operationId = "commitAllocation",
            summary = "Make a preview binding and send its orders; the same call again changes nothing",
            description = "Where the policy asks for a second user, nothing is sent: 202 with status PENDING_APPROVAL,"
                    + " and Location is the approval.")
    @APIResponse(
            responseCode = "200",
            description = "Every order is in Aladdin, or refused",
            content = @Content(schema = @Schema(implementation = CommitResponse.class)))
    @APIResponse(
            responseCode = "202",
            description = "Still running, or waiting for a second user; Location says where to look",
            headers = @Header(name = "Location"),
            content = @Content(schema = @Schema(implementation = CommitResponse.class)))
    public Response commit(@PathParam("id") String id, @HeaderParam("Prefer") String prefer, CommitRequest request)
            throws AllocationRejectedException, FirmLimitException, InputsChangedException, NothingToCommitException,
                    OverrideNotPermittedException, WarningsNotOverriddenException, AllocationNotFoundException,
                    PreviewExpiredException, PreviewAlteredException {
        Duration wait = PreferredWait.of(prefer);
        CommitOutcome outcome = commit.commit(new CommitAllocationCommand(
                AllocationId.of(id),
                request.comment(),
                Boolean.TRUE.equals(request.overrideWarnings()),
                mayOverride(),
                username(),
                entitlements.current(),
                wait));
        if (outcome instanceof CommitOutcome.AwaitingApproval awaiting) {
            return Response.accepted(CommitResponse.awaiting(awaiting.approval()))
                    .header(
                            HttpHeaders.LOCATION,
                            "/v1/approvals/" + awaiting.approval().approvalId())
                    .build();
        }
        return standing(((CommitOutcome.Committed) outcome).allocation(), wait);
    }

    @POST
    @Path("/{id}/retry-failed")
    @RolesAllowed(Permission.ALLOCATION_COMMIT)
    @Operation(
            operationId = "retryFailedOrders",
            summary = "Try the failed orders of a committed allocation again; none that Aladdin has is sent twice",
            description =
                    "One numbered round for all failed orders. Each is looked up in Aladdin and sent only where it "
                            + "is not there. Prefer: wait=N waits at most N seconds for the outcome.")
    @APIResponse(
            responseCode = "200",
            description = "Every order is in Aladdin, or refused",
            content = @Content(schema = @Schema(implementation = CommitResponse.class)))
    @APIResponse(
            responseCode = "202",
            description = "Still running; Location says where to look",
            headers = @Header(name = "Location"),
            content = @Content(schema = @Schema(implementation = CommitResponse.class)))
    public Response retryFailed(@PathParam("id") String id, @HeaderParam("Prefer") String prefer, RetryRequest request)
            throws FirmLimitException, InputsChangedException, NothingToRetryException, WarningsNotOverriddenException,
                    AllocationNotFoundException {
        Duration wait = PreferredWait.of(prefer);
        return standing(
                retry.retryFailed(new RetryFailedUseCase.Command(
                        AllocationId.of(id), request.comment(), username(), entitlements.current(), wait)),
                wait);
    }

    private static Response standing(CommittedAllocation allocation, Duration waited) {
        Response.ResponseBuilder answer =
                Response.ok(CommitResponse.from(allocation)).header("Preference-Applied", "wait=" + waited.toSeconds());
        return allocation.status() == CommitStatus.PENDING
                ? answer.status(Response.Status.ACCEPTED)
                        .header(HttpHeaders.LOCATION, "/v1/allocations/" + allocation.allocationId())
                        .build()
                : answer.build();
    }

    private boolean mayOverride() {
        return caller.hasRole(Permission.ALLOCATION_OVERRIDE);
    }

    private String username() {
        return caller.getPrincipal().getName();
    }
}
