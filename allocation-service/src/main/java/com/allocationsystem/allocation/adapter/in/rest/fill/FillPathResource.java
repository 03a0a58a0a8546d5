package com.allocationsystem.allocation.adapter.in.rest.fill;

import com.allocationsystem.allocation.adapter.in.rest.AllocationId;
import com.allocationsystem.allocation.application.port.in.preview.SolveBudgetExceededException;
import com.allocationsystem.allocation.application.port.in.preview.SolvesBusyException;
import com.allocationsystem.allocation.application.port.in.read.AllocationNotFoundException;
import com.allocationsystem.allocation.application.port.in.read.PreviewExpiredException;
import com.allocationsystem.allocation.application.port.in.read.ReadFillPathUseCase;
import com.allocationsystem.allocation.domain.preview.PreviewAlteredException;
import com.allocationsystem.edge.identity.Entitlements;
import com.allocationsystem.shared.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Looks up the split of a fill size; it follows from the sealed statement alone. */
@Path("/allocations/{id}/fill-path")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Allocations")
class FillPathResource {

    private final ReadFillPathUseCase paths;
    private final Entitlements entitlements;

    FillPathResource(ReadFillPathUseCase paths, Entitlements entitlements) {
        this.paths = paths;
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
            operationId = "readFillPath",
            summary = "How fills of the block are divided, and which fill sizes cannot be placed whole",
            description =
                    "The split of every fill size is fixed by the statement, before the order is sent: the quota method on"
                            + " its allocations. A larger fill takes from no account. Without filled no split is answered, only the path"
                            + " in numbers.")
    public FillPathResponse find(@PathParam("id") String id, @BeanParam FillQuery query)
            throws SolveBudgetExceededException, SolvesBusyException, AllocationNotFoundException,
                    PreviewExpiredException, PreviewAlteredException {
        return FillPathResponse.from(paths.fillPath(AllocationId.of(id), query.filledPars(), entitlements.current()));
    }
}
