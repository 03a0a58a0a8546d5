package com.allocationsystem.allocation.adapter.in.rest.approval;

import com.allocationsystem.allocation.adapter.in.rest.PathId;
import com.allocationsystem.allocation.adapter.in.rest.commit.PreferredWait;
import com.allocationsystem.allocation.application.port.in.approval.ApprovalClosedException;
import com.allocationsystem.allocation.application.port.in.approval.ApprovalNotFoundException;
import com.allocationsystem.allocation.application.port.in.approval.ApprovalNotPermittedException;
import com.allocationsystem.allocation.application.port.in.approval.DecideApprovalUseCase;
import com.allocationsystem.allocation.application.port.in.approval.DecideApprovalUseCase.Decider;
import com.allocationsystem.allocation.application.port.in.approval.ReadApprovalsUseCase;
import com.allocationsystem.allocation.application.port.in.approval.StatementDiffersException;
import com.allocationsystem.allocation.application.port.in.commit.FirmLimitException;
import com.allocationsystem.allocation.application.port.in.commit.InputsChangedException;
import com.allocationsystem.allocation.application.port.in.commit.WarningsNotOverriddenException;
import com.allocationsystem.allocation.application.port.in.read.AllocationNotFoundException;
import com.allocationsystem.allocation.application.port.in.read.PreviewExpiredException;
import com.allocationsystem.allocation.domain.approval.ApprovalFilter;
import com.allocationsystem.allocation.domain.preview.PreviewAlteredException;
import com.allocationsystem.edge.identity.Entitlements;
import com.allocationsystem.edge.json.ReasonRequest;
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
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The queue of commits that wait for a second user. */
@Path("/approvals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Approvals")
class ApprovalResource {

    private final ReadApprovalsUseCase approvals;
    private final DecideApprovalUseCase decide;
    private final SecurityIdentity caller;
    private final Entitlements entitlements;
    private final Clock clock;

    ApprovalResource(
            ReadApprovalsUseCase approvals,
            DecideApprovalUseCase decide,
            SecurityIdentity caller,
            Entitlements entitlements,
            Clock clock) {
        this.approvals = approvals;
        this.decide = decide;
        this.caller = caller;
        this.entitlements = entitlements;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({
        Permission.ALLOCATION_COMMIT,
        Permission.ALLOCATION_APPROVE,
        Permission.COMPLIANCE_APPROVE,
        Permission.COMPLIANCE_READ,
        Permission.AUDIT_READ
    })
    @Operation(
            operationId = "listApprovals",
            summary = "Commits that wait for a second user, and those that waited; newest first",
            description = "Only commits of blocks whose accounts are in the caller's portfolio groups.")
    public ApprovalListResponse list(@BeanParam ApprovalQuery query, @BeanParam PageQuery page) {
        ApprovalFilter filter = query.toFilter(page, username(), entitlements.current(), clock.instant());
        return ApprovalListResponse.from(approvals.list(filter), filter.limit() - 1);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Permission.ALLOCATION_COMMIT,
        Permission.ALLOCATION_APPROVE,
        Permission.COMPLIANCE_APPROVE,
        Permission.COMPLIANCE_READ,
        Permission.AUDIT_READ
    })
    @Operation(
            operationId = "readApproval",
            summary = "One commit that waits for a second user, or waited",
            description = "404 where an account of the block is outside the caller's portfolio groups.")
    public ApprovalResponse find(@PathParam("id") String id) throws ApprovalNotFoundException {
        return ApprovalResponse.from(approvals.find(idOf(id), entitlements.current()));
    }

    @POST
    @Path("/{id}/approve")
    @RolesAllowed({Permission.ALLOCATION_APPROVE, Permission.COMPLIANCE_APPROVE})
    @Operation(
            operationId = "approveCommit",
            summary = "Approve a commit and send its orders, in the name of its maker",
            description = "403 for the maker and for who previewed it; 409 when it is not open, when the statement is"
                    + " another, or when an input has moved since the preview; 410 when the preview has expired. The"
                    + " same user's approval again changes nothing.")
    public ApprovalResponse approve(
            @PathParam("id") String id, @HeaderParam("Prefer") String prefer, ApproveRequest request)
            throws ApprovalClosedException, ApprovalNotFoundException, ApprovalNotPermittedException,
                    StatementDiffersException, FirmLimitException, InputsChangedException,
                    WarningsNotOverriddenException, AllocationNotFoundException, PreviewExpiredException,
                    PreviewAlteredException {
        return ApprovalResponse.from(decide.approve(
                idOf(id), decider(), request.statementHash(), request.reason(), PreferredWait.of(prefer)));
    }

    @POST
    @Path("/{id}/reject")
    @RolesAllowed({Permission.ALLOCATION_APPROVE, Permission.COMPLIANCE_APPROVE})
    @Operation(
            operationId = "rejectCommit",
            summary = "Reject a commit; the allocation cannot be committed any more",
            description = "403 for the maker and for who previewed it; 409 when it is not open.")
    public ApprovalResponse reject(@PathParam("id") String id, ReasonRequest request)
            throws ApprovalClosedException, ApprovalNotFoundException, ApprovalNotPermittedException {
        return ApprovalResponse.from(decide.reject(idOf(id), decider(), request.reason()));
    }

    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed(Permission.ALLOCATION_COMMIT)
    @Operation(
            operationId = "withdrawCommit",
            summary = "Withdraw one's own commit; the preview may be committed again",
            description = "403 for all but the maker; 409 when it is not open.")
    public ApprovalResponse withdraw(@PathParam("id") String id, ReasonRequest request)
            throws ApprovalClosedException, ApprovalNotFoundException, ApprovalNotPermittedException {
        return ApprovalResponse.from(decide.withdraw(idOf(id), decider(), request.reason()));
    }

    private Decider decider() {
        return new Decider(username(), caller.getRoles(), entitlements.current());
    }

    private String username() {
        return caller.getPrincipal().getName();
    }

    private static UUID idOf(String id) {
        return PathId.of(id, ApprovalNotFoundException::new);
    }
}
