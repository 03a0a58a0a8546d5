package com.allocationsystem.referencedata.adapter.in.rest.snapshot;

import com.allocationsystem.edge.identity.Entitlements;
import com.allocationsystem.referencedata.application.port.in.NoDatasetException;
import com.allocationsystem.referencedata.application.port.in.snapshot.ReadTargetsUseCase;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The targets of accounts. */
@Path("/reference-data/account-targets")
@Tag(name = "Reference data")
public class TargetResource {

    private final ReadTargetsUseCase targets;
    private final Entitlements entitlements;

    TargetResource(ReadTargetsUseCase targets, Entitlements entitlements) {
        this.targets = targets;
        this.entitlements = entitlements;
    }

    @GET
    @RolesAllowed(Permission.REFERENCE_READ)
    @Operation(
            operationId = "listAccountTargets",
            summary = "Targets of the dataset that count for an order of one bond and some groups",
            description = "HOLDING is what LEVEL_TO_TARGET takes, a risk metric what MIN_DISPERSION takes, with"
                    + " targets_from DATASET. 422 where the bond or a group is unknown.")
    public TargetsResponse read(
            @Parameter(description = "CUSIP or ISIN", required = true) @QueryParam("security_id") String securityId,
            @Parameter(description = "Group id, at least one; repeated for several", required = true)
                    @QueryParam("portfolio_group")
                    List<String> portfolioGroups)
            throws NoDatasetException {
        SnapshotRequest request = new SnapshotRequest(securityId, portfolioGroups, null);
        Faults faults = new Faults();
        request.check(faults);
        faults.throwIfAny();
        return TargetsResponse.from(targets.read(request.toCommand(entitlements.current())));
    }
}
