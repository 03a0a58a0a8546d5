package com.allocationsystem.referencedata.adapter.in.rest.importrequest;

import com.allocationsystem.edge.identity.Entitlements;
import com.allocationsystem.edge.json.ReasonRequest;
import com.allocationsystem.edge.paging.PageQuery;
import com.allocationsystem.referencedata.application.port.in.importrequest.ImportRequestNotFoundException;
import com.allocationsystem.referencedata.application.port.in.importrequest.ImportRequestsUseCase;
import com.allocationsystem.referencedata.application.port.in.importrequest.ImportRequestsUseCase.Command;
import com.allocationsystem.referencedata.domain.importrequest.ImportRequest.Status;
import com.allocationsystem.referencedata.domain.importrequest.ImportRequestClosedException;
import com.allocationsystem.referencedata.domain.rulebook.SecondUserException;
import com.allocationsystem.shared.Permission;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a second user decides about; a dataset is about every group, so it is for users who see all of them. */
@Path("/reference-data/import-requests")
@Tag(name = "Import requests")
public class ImportRequestsResource {

    private final ImportRequestsUseCase requests;
    private final Entitlements entitlements;
    private final SecurityIdentity caller;
    private final Clock clock;

    ImportRequestsResource(
            ImportRequestsUseCase requests, Entitlements entitlements, SecurityIdentity caller, Clock clock) {
        this.requests = requests;
        this.entitlements = entitlements;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Permission.REFERENCE_IMPORT, Permission.COMPLIANCE_APPROVE, Permission.AUDIT_READ})
    @Operation(
            operationId = "listImportRequests",
            summary = "Datasets that waited for a second user, newest first",
            description = "At most limit; decided, loaded and expired ones too.")
    public ImportRequestsResponse list(@BeanParam PageQuery page) throws ForbiddenException {
        requireWholeScope();
        return ImportRequestsResponse.from(requests.list(page.limit()), clock.instant(), username());
    }

    @POST
    @Path("/{id}/approve")
    @RolesAllowed(Permission.COMPLIANCE_APPROVE)
    @Operation(
            operationId = "approveImportRequest",
            summary = "Let a dataset be loaded that takes away or changes controls",
            description =
                    "Loads nothing: the same files are sent again, once, until the request expires and while the controls are those it"
                            + " was compared with.")
    public ImportRequestResponse approve(@PathParam("id") String id, ReasonRequest request)
            throws ImportRequestNotFoundException, ImportRequestClosedException, SecondUserException,
                    ForbiddenException {
        return decide(id, Status.APPROVED, request);
    }

    @POST
    @Path("/{id}/reject")
    @RolesAllowed(Permission.COMPLIANCE_APPROVE)
    @Operation(
            operationId = "rejectImportRequest",
            summary = "Reject a dataset that another user wants to load",
            description = "409 when it is not open any more.")
    public ImportRequestResponse reject(@PathParam("id") String id, ReasonRequest request)
            throws ImportRequestNotFoundException, ImportRequestClosedException, SecondUserException,
                    ForbiddenException {
        return decide(id, Status.REJECTED, request);
    }

    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed(Permission.REFERENCE_IMPORT)
    @Operation(
            operationId = "withdrawImportRequest",
            summary = "Withdraw a dataset that you wanted to load",
            description = "409 when it is not open any more.")
    public ImportRequestResponse withdraw(@PathParam("id") String id, ReasonRequest request)
            throws ImportRequestNotFoundException, ImportRequestClosedException, SecondUserException,
                    ForbiddenException {
        return decide(id, Status.WITHDRAWN, request);
    }

    private ImportRequestResponse decide(String id, Status wanted, ReasonRequest request) {
        requireWholeScope();
        return ImportRequestResponse.from(
                requests.decide(new Command(id, wanted, username(), request.reason())), clock.instant(), username());
    }

    private void requireWholeScope() {
        if (!entitlements.current().all()) {
            throw new ForbiddenException("A dataset is about every group; this needs a user who may see all of them");
        }
    }

    private String username() {
        return caller.getPrincipal().getName();
    }
}
