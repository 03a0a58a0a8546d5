package com.allocationsystem.allocation.adapter.in.rest;

import com.allocationsystem.allocation.adapter.in.rest.commit.CommitRequest;
import com.allocationsystem.allocation.adapter.in.rest.commit.CommitResponse;
import com.allocationsystem.allocation.adapter.in.rest.commit.PreferredWait;
import com.allocationsystem.allocation.adapter.in.rest.commit.RetryRequest;
import com.allocationsystem.allocation.adapter.in.rest.preview.CompareRequest;
import com.allocationsystem.allocation.adapter.in.rest.preview.CompareResponse;
import com.allocationsystem.allocation.adapter.in.rest.preview.PreviewRequest;
import com.allocationsystem.allocation.adapter.in.rest.preview.PreviewResponse;
import com.allocationsystem.allocation.adapter.in.rest.read.AllocationListResponse;
import com.allocationsystem.allocation.adapter.in.rest.read.AllocationResponse;
import com.allocationsystem.allocation.adapter.in.rest.read.ListQuery;
import com.allocationsystem.allocation.adapter.in.rest.read.ProRataResponse;
import com.allocationsystem.allocation.adapter.in.rest.read.ReplayResponse;
import com.allocationsystem.allocation.application.port.in.commit.CommitAllocationCommand;
import com.allocationsystem.allocation.application.port.in.commit.CommitAllocationUseCase;
import com.allocationsystem.allocation.application.port.in.commit.RetryFailedUseCase;
import com.allocationsystem.allocation.application.port.in.preview.CompareMethodsUseCase;
import com.allocationsystem.allocation.application.port.in.preview.PreviewAllocationUseCase;
import com.allocationsystem.allocation.application.port.in.read.AllocationNotFoundException;
import com.allocationsystem.allocation.application.port.in.read.CompareWithProRataUseCase;
import com.allocationsystem.allocation.application.port.in.read.ReadAllocationUseCase;
import com.allocationsystem.allocation.application.port.in.read.ReplayAllocationUseCase;
import com.allocationsystem.allocation.domain.commit.AllocationFilter;
import com.allocationsystem.allocation.domain.commit.CommitStatus;
import com.allocationsystem.allocation.domain.commit.CommittedAllocation;
import com.allocationsystem.allocation.model.statement.Statement;
import com.allocationsystem.edge.paging.PageQuery;
import com.allocationsystem.shared.Permission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Preview, compare, commit and look back at the split of a block. */
@Path("/allocations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Allocations")
public class AllocationResource {

    private final PreviewAllocationUseCase preview;
    private final CompareMethodsUseCase compare;
    private final CommitAllocationUseCase commit;
    private final RetryFailedUseCase retry;
    private final ReadAllocationUseCase allocations;
    private final ReplayAllocationUseCase replay;
    private final CompareWithProRataUseCase proRata;
    private final SecurityIdentity caller;

    AllocationResource(
            PreviewAllocationUseCase preview,
            CompareMethodsUseCase compare,
            CommitAllocationUseCase commit,
            RetryFailedUseCase retry,
            ReadAllocationUseCase allocations,
            ReplayAllocationUseCase replay,
            CompareWithProRataUseCase proRata,
            SecurityIdentity caller) {
        this.preview = preview;
        this.compare = compare;
        this.commit = commit;
        this.retry = retry;
        this.allocations = allocations;
        this.replay = replay;
        this.proRata = proRata;
        this.caller = caller;
    }

    @POST
    @Path("/preview")
    @RolesAllowed(Permission.ALLOCATION_PREVIEW)
    @Operation(summary = "Split a block by one method; nothing is bought or sold")
    public PreviewResponse preview(PreviewRequest request) {
        return PreviewResponse.from(preview.preview(request.toCommand(username(), mayOverride())));
    }

    @POST
    @Path("/compare")
    @RolesAllowed(Permission.ALLOCATION_PREVIEW)
    @Operation(summary = "Split a block by several methods on one frozen input")
    public CompareResponse compare(CompareRequest request) {
        return CompareResponse.from(compare.compare(request.toCommand(username(), mayOverride())));
    }

    @POST
    @Path("/{id}/commit")
    @RolesAllowed(Permission.ALLOCATION_COMMIT)
    @Operation(summary = "Make a preview binding and send its orders; the same call again changes nothing")
    @APIResponse(
            responseCode = "200",
            description = "Every order is in Aladdin, or refused",
            content = @Content(schema = @Schema(implementation = CommitResponse.class)))
    @APIResponse(
            responseCode = "202",
            description = "Still running; Location says where to look",
            content = @Content(schema = @Schema(implementation = CommitResponse.class)))
    public Response commit(@PathParam("id") String id, @HeaderParam("Prefer") String prefer, CommitRequest request) {
        Duration wait = PreferredWait.of(prefer);
        CommittedAllocation allocation = commit.commit(new CommitAllocationCommand(
                uuid(id),
                request.comment(),
                Boolean.TRUE.equals(request.overrideWarnings()),
                mayOverride(),
                username(),
                wait));
        return standing(allocation, wait);
    }

    @POST
    @Path("/{id}/retry-failed")
    @RolesAllowed(Permission.ALLOCATION_COMMIT)
    @Operation(summary = "Try the failed orders of a committed allocation again; none that Aladdin has is sent twice")
    @APIResponse(
            responseCode = "200",
            description = "Every order is in Aladdin, or refused",
            content = @Content(schema = @Schema(implementation = CommitResponse.class)))
    @APIResponse(
            responseCode = "202",
            description = "Still running; Location says where to look",
            content = @Content(schema = @Schema(implementation = CommitResponse.class)))
    public Response retryFailed(
            @PathParam("id") String id, @HeaderParam("Prefer") String prefer, RetryRequest request) {
        Duration wait = PreferredWait.of(prefer);
        return standing(
                retry.retryFailed(new RetryFailedUseCase.Command(uuid(id), request.comment(), username(), wait)), wait);
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

    @GET
    @RolesAllowed({Permission.ALLOCATION_PREVIEW, Permission.ORDER_READ, Permission.AUDIT_READ})
    @Operation(summary = "Committed allocations, newest first")
    public AllocationListResponse list(@BeanParam ListQuery query, @BeanParam PageQuery page) {
        AllocationFilter filter = query.toFilter(page);
        return AllocationListResponse.from(allocations.list(filter), filter.limit() - 1);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Permission.ALLOCATION_PREVIEW, Permission.ORDER_READ, Permission.AUDIT_READ})
    @Operation(summary = "A preview, and what became of it")
    public AllocationResponse find(@PathParam("id") String id) {
        return AllocationResponse.from(allocations.read(uuid(id)));
    }

    @GET
    @Path("/{id}/pro-rata")
    @RolesAllowed({Permission.ALLOCATION_PREVIEW, Permission.ORDER_READ, Permission.AUDIT_READ})
    @Operation(summary = "How far each piece is from the one pro rata to NAV, on the same frozen inputs")
    public ProRataResponse proRata(@PathParam("id") String id) {
        UUID allocation = uuid(id);
        return ProRataResponse.from(allocation, proRata.deviations(allocation));
    }

    @GET
    @Path("/{id}/statement")
    @RolesAllowed({Permission.ALLOCATION_PREVIEW, Permission.ORDER_READ, Permission.AUDIT_READ})
    @Operation(summary = "The sealed statement, canonical JSON; its ETag is its SHA-256")
    @APIResponse(
            responseCode = "200",
            description = "Byte for byte what was sealed",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public Response statement(@PathParam("id") String id, @Context Request request) {
        Statement statement = allocations.read(uuid(id)).preview().statement();
        EntityTag tag = new EntityTag(statement.hash());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged != null
                ? unchanged.build()
                : Response.ok(statement.json().getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON_TYPE)
                        .tag(tag)
                        .build();
    }

    @POST
    @Path("/{id}/replay")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Permission.ALLOCATION_PREVIEW, Permission.ORDER_READ, Permission.AUDIT_READ})
    @Operation(summary = "Make the split again from its statement and compare byte for byte")
    public ReplayResponse replay(@PathParam("id") String id) {
        return ReplayResponse.from(replay.replay(uuid(id)));
    }

    private boolean mayOverride() {
        return caller.hasRole(Permission.ALLOCATION_OVERRIDE);
    }

    private String username() {
        return caller.getPrincipal().getName();
    }

    public static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new AllocationNotFoundException(id);
        }
    }
}
