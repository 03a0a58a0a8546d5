package com.allocationsystem.allocation.adapter.in.rest.preview;

import com.allocationsystem.allocation.application.port.in.preview.ChecksOffNotPermittedException;
import com.allocationsystem.allocation.application.port.in.preview.CompareMethodsUseCase;
import com.allocationsystem.allocation.application.port.in.preview.HeapTooSmallException;
import com.allocationsystem.allocation.application.port.in.preview.PreviewAllocationUseCase;
import com.allocationsystem.allocation.application.port.in.preview.Requester;
import com.allocationsystem.allocation.application.port.in.preview.SolveBudgetExceededException;
import com.allocationsystem.allocation.application.port.in.preview.SolvesBusyException;
import com.allocationsystem.allocation.application.port.in.waiver.WaiversUseCase;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.edge.identity.Entitlements;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.Permission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Splits a block by one method or by several; nothing is bought or sold. */
@Path("/allocations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Allocations")
class PreviewResource {

    private final PreviewAllocationUseCase preview;
    private final CompareMethodsUseCase compare;
    private final SecurityIdentity caller;
    private final Entitlements entitlements;
    private final WaiversUseCase waivers;

    PreviewResource(
            PreviewAllocationUseCase preview,
            CompareMethodsUseCase compare,
            SecurityIdentity caller,
            Entitlements entitlements,
            WaiversUseCase waivers) {
        this.preview = preview;
        this.compare = compare;
        this.caller = caller;
        this.entitlements = entitlements;
        this.waivers = waivers;
    }

    @POST
    @Path("/preview")
    @RolesAllowed(Permission.ALLOCATION_PREVIEW)
    @Operation(
            operationId = "previewAllocation",
            summary = "Split a block by one method; nothing is bought or sold",
            description = "The answer carries every account's quantity with its reason, the risk figures before and "
                    + "after, and the proof of how near the split is to the best one. It is kept until expires_at and "
                    + "can be committed until then.")
    public PreviewResponse preview(
            PreviewRequest request,
            @Parameter(description = AnswerParts.INCLUDE) @QueryParam("include") String include,
            @HeaderParam("Prefer") String prefer)
            throws ChecksOffNotPermittedException, HeapTooSmallException, SolveBudgetExceededException,
                    SolvesBusyException {
        Faults faults = new Faults();
        AnswerParts parts = AnswerParts.of(include, faults).preferred(prefer);
        faults.throwIfAny();
        SealedPreview made = preview.preview(request.toCommand(requester()));
        return PreviewResponse.from(made, waivers.covering(made), parts);
    }

    @POST
    @Path("/compare")
    @RolesAllowed(Permission.ALLOCATION_PREVIEW)
    @Operation(
            operationId = "compareMethods",
            summary = "Split a block by several methods on one frozen input",
            description =
                    "Each result is kept like a preview and can be committed. The differences list the accounts to "
                            + "which the methods give different quantities.")
    public CompareResponse compare(CompareRequest request)
            throws ChecksOffNotPermittedException, HeapTooSmallException, SolveBudgetExceededException,
                    SolvesBusyException {
        return CompareResponse.from(compare.compare(request.toCommand(requester())));
    }

    private Requester requester() {
        return new Requester(
                caller.getPrincipal().getName(),
                caller.hasRole(Permission.ALLOCATION_OVERRIDE),
                entitlements.current());
    }
}
