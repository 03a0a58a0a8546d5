package com.allocationsystem.allocation.adapter.in.rest.finalallocation;

import com.allocationsystem.allocation.adapter.in.rest.AllocationId;
import com.allocationsystem.allocation.application.port.in.finalallocation.FinalAllocationNotFoundException;
import com.allocationsystem.allocation.application.port.in.finalallocation.FinalAllocationsUseCase;
import com.allocationsystem.allocation.application.port.in.read.AllocationNotFoundException;
import com.allocationsystem.allocation.domain.finalallocation.FinalVersion;
import com.allocationsystem.audit.access.AccessRecord;
import com.allocationsystem.audit.access.AccessRecord.Access;
import com.allocationsystem.edge.identity.Entitlements;
import com.allocationsystem.edge.query.QueryValue;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the accounts of a block got once it had ended. */
@Path("/allocations/{id}/final-allocation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Final allocations")
@RolesAllowed({Permission.ALLOCATION_PREVIEW, Permission.ORDER_READ, Permission.AUDIT_READ, Permission.COMPLIANCE_READ})
class FinalAllocationResource {

    private static final String VERSION = "Number of the version, 1 or more; without it the version in force";

    private final FinalAllocationsUseCase finals;
    private final AccessRecord access;
    private final Entitlements entitlements;

    FinalAllocationResource(FinalAllocationsUseCase finals, AccessRecord access, Entitlements entitlements) {
        this.finals = finals;
        this.access = access;
        this.entitlements = entitlements;
    }

    @GET
    @Operation(
            operationId = "readFinalAllocation",
            summary = "What each account got of the fills, against the statement made before the trade",
            description =
                    "One version for each state of the fills, and for each approved correction. 404 until the block was declared"
                            + " allocated.")
    public FinalAllocationResponse find(
            @PathParam("id") String id, @Parameter(description = VERSION) @QueryParam("version") String version)
            throws FinalAllocationNotFoundException, AllocationNotFoundException {
        return FinalAllocationResponse.from(version(id, version));
    }

    @GET
    @Path("/document")
    @Operation(
            operationId = "readFinalAllocationDocument",
            summary = "The sealed document, canonical JSON; its ETag is its SHA-256",
            description =
                    "Hash the bytes as they come to compare with the ETag. If-None-Match with it answers 304. Each reading"
                            + " is a row access.final-allocation of chain allocations; 503 where that cannot be written.")
    @APIResponse(
            responseCode = "200",
            description = "Byte for byte what was sealed",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(
            responseCode = "304",
            description = "The caller has it: If-None-Match holds its ETag",
            headers = @Header(name = "ETag"))
    public Response document(
            @PathParam("id") String id,
            @Parameter(description = VERSION) @QueryParam("version") String version,
            @Context Request request)
            throws FinalAllocationNotFoundException, AllocationNotFoundException {
        FinalVersion found = version(id, version);
        EntityTag tag = new EntityTag(found.sealed().hash());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.build();
        }
        access.handedOut(Access.FINAL_ALLOCATION, AllocationId.of(id).toString());
        return Response.ok(found.sealed().bytes(), MediaType.APPLICATION_JSON_TYPE)
                .tag(tag)
                .build();
    }

    private FinalVersion version(String id, String text) {
        Faults faults = new Faults();
        Integer wanted = QueryValue.parse(faults, "version", text, Integer::valueOf, "a whole number, 1 or more");
        faults.throwIfAny();
        UUID allocation = AllocationId.of(id);
        List<FinalVersion> versions = finals.versions(allocation, entitlements.current());
        return wanted == null
                ? versions.get(0)
                : versions.stream()
                        .filter(version -> version.version() == wanted)
                        .findFirst()
                        .orElseThrow(() -> FinalAllocationNotFoundException.version(
                                allocation, wanted, versions.get(0).version()));
    }
}
