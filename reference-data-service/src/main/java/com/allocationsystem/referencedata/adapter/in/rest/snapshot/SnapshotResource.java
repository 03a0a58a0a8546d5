package com.allocationsystem.referencedata.adapter.in.rest.snapshot;

import com.allocationsystem.referencedata.application.port.in.snapshot.TakeSnapshotUseCase;
import com.allocationsystem.shared.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The one bulk read of a preview. */
@Path("/reference-data/snapshots")
@Tag(name = "Reference data")
public class SnapshotResource {

    private final TakeSnapshotUseCase take;

    SnapshotResource(TakeSnapshotUseCase take) {
        this.take = take;
    }

    @POST
    @RolesAllowed(Permission.REFERENCE_READ)
    @Operation(summary = "Everything one preview rests on: the bond, all accounts of the groups as columns, rules")
    public SnapshotResponse take(SnapshotRequest request) {
        return SnapshotResponse.from(take.take(request.toCommand()));
    }
}
