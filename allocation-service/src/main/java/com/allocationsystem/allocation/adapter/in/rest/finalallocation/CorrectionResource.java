package com.allocationsystem.allocation.adapter.in.rest.finalallocation;

import com.allocationsystem.allocation.adapter.in.rest.AllocationId;
import com.allocationsystem.allocation.adapter.in.rest.PathId;
import com.allocationsystem.allocation.adapter.in.rest.finalallocation.CorrectionsResponse.CorrectionResponse;
import com.allocationsystem.allocation.application.port.in.finalallocation.CorrectionConflictException;
import com.allocationsystem.allocation.application.port.in.finalallocation.CorrectionNotFoundException;
import com.allocationsystem.allocation.application.port.in.finalallocation.CorrectionsUseCase;
import com.allocationsystem.allocation.application.port.in.finalallocation.CorrectionsUseCase.Decided;
import com.allocationsystem.allocation.application.port.in.finalallocation.FinalAllocationNotFoundException;
import com.allocationsystem.allocation.application.port.in.finalallocation.OwnCorrectionException;
import com.allocationsystem.allocation.application.port.in.read.AllocationNotFoundException;
import com.allocationsystem.allocation.application.port.in.read.PreviewExpiredException;
import com.allocationsystem.allocation.domain.finalallocation.CorrectionRequest.Status;
import com.allocationsystem.allocation.domain.preview.PreviewAlteredException;
import com.allocationsystem.edge.identity.Entitlements;
import com.allocationsystem.edge.paging.PageQuery;
import com.allocationsystem.shared.Permission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Changes of final allocations, by two users. */
@Path("/allocations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Final allocations")
class CorrectionResource {

    private final CorrectionsUseCase corrections;
    private final SecurityIdentity caller;
    private final Entitlements entitlements;

    CorrectionResource(CorrectionsUseCase corrections, SecurityIdentity caller, Entitlements entitlements) {
        this.corrections = corrections;
        this.caller = caller;
        this.entitlements = entitlements;
    }

    @GET
    @Path("/corrections")
    @RolesAllowed({
        Permission.ALLOCATION_COMMIT,
        Permission.ALLOCATION_APPROVE,
        Permission.COMPLIANCE_READ,
        Permission.AUDIT_READ
    })
    @Operation(
            operationId = "listPendingCorrections",
            summary = "Corrections of any allocation that wait for a second user, the oldest first",
            description = "Only allocations in the caller's portfolio groups.")
    public CorrectionsResponse pending(@BeanParam PageQuery page) {
        return CorrectionsResponse.from(corrections.pending(page.limit(), entitlements.current()));
    }

    @GET
    @Path("/{id}/corrections")
    @RolesAllowed({
        Permission.ALLOCATION_PREVIEW,
        Permission.ORDER_READ,
        Permission.AUDIT_READ,
        Permission.COMPLIANCE_READ
    })
    @Operation(
            operationId = "listCorrections",
            summary = "Corrections of an allocation, the latest first",
            description = "All that were asked for, whatever became of them.")
    public CorrectionsResponse list(@PathParam("id") String id) throws AllocationNotFoundException {
        return CorrectionsResponse.from(corrections.list(AllocationId.of(id), entitlements.current()));
    }

    @POST
    @Path("/{id}/corrections")
    @RolesAllowed(Permission.ALLOCATION_COMMIT)
    @Operation(
            operationId = "requestCorrection",
            summary = "Ask for another division of the fills than the contract's",
            description =
                    "It counts once another user has approved it. 404 before the block was declared allocated; 409 while"
                            + " another one waits, after the settlement date, and when another version is in force; 422 for sizes that"
                            + " cannot be traded, and when the sum changes.")
    public CorrectionResponse ask(@PathParam("id") String id, CorrectionAskRequest request)
            throws CorrectionConflictException, FinalAllocationNotFoundException, AllocationNotFoundException,
                    PreviewExpiredException, PreviewAlteredException {
        return CorrectionResponse.from(
                corrections.ask(request.toAsked(AllocationId.of(id), username()), entitlements.current()));
    }

    @POST
    @Path("/{id}/corrections/{correction_id}/decision")
    @RolesAllowed({Permission.ALLOCATION_APPROVE, Permission.ALLOCATION_COMMIT})
    @Operation(
            operationId = "decideCorrection",
            summary = "Approve or reject a correction, or withdraw one's own",
            description =
                    "An approved one is sealed as the next version of the final allocation. 403 for who asked, unless to"
                            + " withdraw; 409 when it was decided, and as for asking.")
    public CorrectionResponse decide(
            @PathParam("id") String id,
            @PathParam("correction_id") String correctionId,
            CorrectionDecisionRequest request)
            throws CorrectionConflictException, CorrectionNotFoundException, FinalAllocationNotFoundException,
                    OwnCorrectionException, AllocationNotFoundException, PreviewExpiredException,
                    PreviewAlteredException, ForbiddenException {
        if (request.decision() != Status.WITHDRAWN && !caller.hasRole(Permission.ALLOCATION_APPROVE)) {
            throw new ForbiddenException("Corrections are decided by users with the permission "
                    + Permission.ALLOCATION_APPROVE + "; ask one of them");
        }
        UUID allocation = AllocationId.of(id);
        return CorrectionResponse.from(corrections.decide(
                new Decided(
                        allocation,
                        PathId.of(correctionId, unknown -> new CorrectionNotFoundException(unknown, allocation)),
                        request.decision(),
                        username(),
                        request.reason()),
                entitlements.current()));
    }

    private String username() {
        return caller.getPrincipal().getName();
    }
}
