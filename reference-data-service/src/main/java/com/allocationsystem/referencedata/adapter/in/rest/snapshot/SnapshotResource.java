package com.allocationsystem.referencedata.adapter.in.rest.snapshot;

import com.allocationsystem.edge.identity.Entitlements;
import com.allocationsystem.referencedata.application.port.in.NoDatasetException;
import com.allocationsystem.referencedata.application.port.in.snapshot.StartOfDayBeingReadException;
import com.allocationsystem.referencedata.application.port.in.snapshot.TakeSnapshotUseCase;
import com.allocationsystem.referencedata.domain.position.BookRefusedException;
import com.allocationsystem.shared.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The one bulk read of a preview. */
@Path("/reference-data/snapshots")
@Tag(name = "Reference data")
public class SnapshotResource {

    private final TakeSnapshotUseCase take;
    private final Entitlements entitlements;

    SnapshotResource(TakeSnapshotUseCase take, Entitlements entitlements) {
        this.take = take;
        this.entitlements = entitlements;
    }

    @POST
    @RolesAllowed({Permission.ALLOCATION_PREVIEW, Permission.ALLOCATION_COMMIT, Permission.REFERENCE_SNAPSHOT})
    @Extension(name = "x-internal", value = "true", parseValue = true)
    @Operation(
            operationId = "takeSnapshot",
            summary = "Everything one preview rests on: the bond, all accounts of the groups as columns, rules",
            description =
                    "Columns in the order of account_id. Positions and cash are read from Aladdin at that moment. "
                            + "For allocation-service.")
    public SnapshotResponse take(SnapshotRequest request)
            throws NoDatasetException, BookRefusedException, StartOfDayBeingReadException {
        return SnapshotResponse.from(take.take(request.toCommand(entitlements.current())));
    }
}
