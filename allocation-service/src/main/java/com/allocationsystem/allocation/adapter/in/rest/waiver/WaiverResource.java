package com.allocationsystem.allocation.adapter.in.rest.waiver;

import com.allocationsystem.allocation.adapter.in.rest.PathId;
import com.allocationsystem.allocation.application.port.in.waiver.WaiverNotFoundException;
import com.allocationsystem.allocation.application.port.in.waiver.WaiversUseCase;
import com.allocationsystem.edge.identity.Entitlements;
import com.allocationsystem.edge.json.ReasonRequest;
import com.allocationsystem.edge.paging.PageQuery;
import com.allocationsystem.shared.Permission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Waivers are about accounts, whatever their groups: they are seen and granted by users who see every portfolio group. */
@Path("/waivers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Waivers")
class WaiverResource {

    private final WaiversUseCase waivers;
    private final SecurityIdentity caller;
    private final Entitlements entitlements;

    WaiverResource(WaiversUseCase waivers, SecurityIdentity caller, Entitlements entitlements) {
        this.waivers = waivers;
        this.caller = caller;
        this.entitlements = entitlements;
    }

    @GET
    @RolesAllowed({Permission.COMPLIANCE_READ, Permission.COMPLIANCE_APPROVE, Permission.AUDIT_READ})
    @Operation(
            operationId = "listWaivers",
            summary = "Waivers of soft rules, newest first",
            description = "At most limit; revoked ones too. None for a user limited to portfolio groups.")
    public WaiverListResponse list(@BeanParam PageQuery page) {
        return WaiverListResponse.from(entitlements.current().all() ? waivers.list(page.limit()) : List.of());
    }

    @POST
    @RolesAllowed(Permission.COMPLIANCE_APPROVE)
    @Operation(
            operationId = "grantWaiver",
            summary = "Let an account break a soft rule with a bond until a date",
            description =
                    "Its breach then needs no override, but for commits of the user who granted it. 422 for a hard rule and"
                            + " for one that is not in force.")
    public WaiverResponse grant(WaiverRequest request) throws ForbiddenException {
        requireWholeScope();
        return WaiverResponse.from(waivers.grant(request.toGrant(username())));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Permission.COMPLIANCE_APPROVE)
    @Operation(
            operationId = "revokeWaiver",
            summary = "Revoke a waiver",
            description = "404 when there is none, or it was revoked.")
    public WaiverResponse revoke(@PathParam("id") String id, ReasonRequest request)
            throws WaiverNotFoundException, ForbiddenException {
        requireWholeScope();
        return WaiverResponse.from(waivers.revoke(idOf(id), username(), request.reason()));
    }

    private void requireWholeScope() {
        if (!entitlements.current().all()) {
            throw new ForbiddenException(
                    "Waivers are granted by users who see every portfolio group; yours are limited");
        }
    }

    private String username() {
        return caller.getPrincipal().getName();
    }

    private static UUID idOf(String id) {
        return PathId.of(id, WaiverNotFoundException::new);
    }
}
