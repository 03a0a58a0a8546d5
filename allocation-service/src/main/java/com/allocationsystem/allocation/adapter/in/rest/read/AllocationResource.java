package com.allocationsystem.allocation.adapter.in.rest.read;

import com.allocationsystem.allocation.adapter.in.rest.AllocationId;
import com.allocationsystem.allocation.adapter.in.rest.approval.ApprovalResponse;
import com.allocationsystem.allocation.adapter.in.rest.preview.AnswerParts;
import com.allocationsystem.allocation.application.port.in.approval.ReadApprovalsUseCase;
import com.allocationsystem.allocation.application.port.in.preview.SolveBudgetExceededException;
import com.allocationsystem.allocation.application.port.in.preview.SolvesBusyException;
import com.allocationsystem.allocation.application.port.in.read.AllocationNotFoundException;
import com.allocationsystem.allocation.application.port.in.read.CompareWithProRataUseCase;
import com.allocationsystem.allocation.application.port.in.read.PreviewExpiredException;
import com.allocationsystem.allocation.application.port.in.read.ReadAllocationUseCase;
import com.allocationsystem.allocation.application.port.in.read.ReadAllocationUseCase.Found;
import com.allocationsystem.allocation.application.port.in.read.ReplayAllocationUseCase;
import com.allocationsystem.allocation.application.port.in.waiver.WaiversUseCase;
import com.allocationsystem.allocation.domain.commit.AllocationFilter;
import com.allocationsystem.allocation.domain.preview.PreviewAlteredException;
import com.allocationsystem.allocation.model.statement.Statement;
import com.allocationsystem.audit.access.AccessRecord;
import com.allocationsystem.audit.access.AccessRecord.Access;
import com.allocationsystem.edge.identity.Entitlements;
import com.allocationsystem.edge.paging.PageQuery;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Looks back at previews and committed allocations. */
@Path("/allocations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Allocations")
class AllocationResource {

    private final ReadAllocationUseCase allocations;
    private final ReplayAllocationUseCase replay;
    private final CompareWithProRataUseCase proRata;
    private final ReadApprovalsUseCase approvals;
    private final WaiversUseCase waivers;
    private final AccessRecord access;
    private final Entitlements entitlements;

    AllocationResource(
            ReadAllocationUseCase allocations,
            ReplayAllocationUseCase replay,
            CompareWithProRataUseCase proRata,
            ReadApprovalsUseCase approvals,
            WaiversUseCase waivers,
            AccessRecord access,
            Entitlements entitlements) {
        this.allocations = allocations;
        this.replay = replay;
        this.proRata = proRata;
        this.approvals = approvals;
        this.waivers = waivers;
        this.access = access;
        this.entitlements = entitlements;
    }

    @GET
    @RolesAllowed({
        Permission.ALLOCATION_PREVIEW,
        Permission.ORDER_READ,
        Permission.AUDIT_READ,
        Permission.COMPLIANCE_READ
    })
    @Operation(
            operationId = "listAllocations",
            summary = "Committed allocations, newest first",
            description =
                    "Only allocations with an account in the caller's portfolio groups. Par of the block; days are "
                            + "of UTC.")
    public AllocationListResponse list(@BeanParam ListQuery query, @BeanParam PageQuery page) {
        AllocationFilter filter = query.toFilter(page, entitlements.current());
        return AllocationListResponse.from(allocations.list(filter), filter.limit() - 1);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Permission.ALLOCATION_PREVIEW,
        Permission.ORDER_READ,
        Permission.AUDIT_READ,
        Permission.COMPLIANCE_READ
    })
    @Operation(
            operationId = "readAllocation",
            summary = "A preview, and what became of it",
            description = "410 once an uncommitted preview has expired. Committed allocations are kept.")
    public AllocationResponse find(
            @PathParam("id") String id,
            @Parameter(description = AnswerParts.INCLUDE) @QueryParam("include") String include,
            @HeaderParam("Prefer") String prefer)
            throws AllocationNotFoundException, PreviewExpiredException, PreviewAlteredException {
        Faults faults = new Faults();
        AnswerParts parts = AnswerParts.of(include, faults).preferred(prefer);
        faults.throwIfAny();
        UUID allocation = AllocationId.of(id);
        Found found = allocations.read(allocation, entitlements.current());
        return AllocationResponse.from(
                found,
                approvals.latestOf(allocation).map(ApprovalResponse::from),
                waivers.covering(found.preview()),
                parts);
    }

    @GET
    @Path("/{id}/pro-rata")
    @RolesAllowed({
        Permission.ALLOCATION_PREVIEW,
        Permission.ORDER_READ,
        Permission.AUDIT_READ,
        Permission.COMPLIANCE_READ
    })
    @Operation(
            operationId = "compareWithProRata",
            summary = "How far each piece is from the one pro rata to NAV, on the same frozen inputs",
            description = "Differences in par and as a part of the pro rata share; sells and buys alike.")
    public ProRataResponse proRata(@PathParam("id") String id)
            throws SolveBudgetExceededException, SolvesBusyException, AllocationNotFoundException,
                    PreviewExpiredException, PreviewAlteredException {
        UUID allocation = AllocationId.of(id);
        return ProRataResponse.from(allocation, proRata.deviations(allocation, entitlements.current()));
    }

    @GET
    @Path("/{id}/statement")
    @RolesAllowed({
        Permission.ALLOCATION_PREVIEW,
        Permission.ORDER_READ,
        Permission.AUDIT_READ,
        Permission.COMPLIANCE_READ
    })
    @Operation(
            operationId = "readStatement",
            summary = "The sealed statement, canonical JSON; its ETag is its SHA-256",
            description = "Inputs and result of the split. Hash the bytes as they come to compare with the ETag; "
                    + "allocation-checker checks the file offline. If-None-Match with the ETag answers 304. Each reading is"
                    + " a row access.statement of chain allocations; 503 where that cannot be written.")
    @APIResponse(
            responseCode = "200",
            description = "Byte for byte what was sealed",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(
            responseCode = "304",
            description = "The caller has it: If-None-Match holds its ETag",
            headers = @Header(name = "ETag"))
    public Response statement(@PathParam("id") String id, @Context Request request)
            throws AllocationNotFoundException, PreviewExpiredException, PreviewAlteredException {
        Statement statement = allocations
                .read(AllocationId.of(id), entitlements.current())
                .preview()
                .statement();
        EntityTag tag = new EntityTag(statement.hash());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.build();
        }
        access.handedOut(Access.STATEMENT, AllocationId.of(id).toString());
        return Response.ok(statement.bytes(), MediaType.APPLICATION_JSON_TYPE)
                .tag(tag)
                .build();
    }

    @POST
    @Path("/{id}/replay")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({
        Permission.ALLOCATION_PREVIEW,
        Permission.ORDER_READ,
        Permission.AUDIT_READ,
        Permission.COMPLIANCE_READ
    })
    @Operation(
            operationId = "replayAllocation",
            summary = "Make the split again from its statement and compare byte for byte",
            description =
                    "Writes nothing. Where the recomputed hash differs, the statement or the engine is not the one "
                            + "of the commit.")
    public ReplayResponse replay(@PathParam("id") String id)
            throws SolveBudgetExceededException, SolvesBusyException, AllocationNotFoundException,
                    PreviewExpiredException, PreviewAlteredException {
        return ReplayResponse.from(replay.replay(AllocationId.of(id), entitlements.current()));
    }
}
