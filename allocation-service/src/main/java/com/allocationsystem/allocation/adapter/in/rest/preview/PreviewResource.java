package com.allocationsystem.allocation.adapter.in.rest.preview;

import com.allocationsystem.allocation.application.port.in.preview.CompareMethodsUseCase;
import com.allocationsystem.allocation.application.port.in.preview.PreviewAllocationUseCase;
import com.allocationsystem.shared.Permission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
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

    PreviewResource(PreviewAllocationUseCase preview, CompareMethodsUseCase compare, SecurityIdentity caller) {
        this.preview = preview;
        this.compare = compare;
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

    private boolean mayOverride() {
        return caller.hasRole(Permission.ALLOCATION_OVERRIDE);
    }

    private String username() {
        return caller.getPrincipal().getName();
    }
}
