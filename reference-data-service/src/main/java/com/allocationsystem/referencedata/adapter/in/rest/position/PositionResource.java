package com.allocationsystem.referencedata.adapter.in.rest.position;

import com.allocationsystem.edge.identity.Entitlements;
import com.allocationsystem.referencedata.application.port.in.NotInReferenceDataException;
import com.allocationsystem.referencedata.application.port.in.position.GetPositionsUseCase;
import com.allocationsystem.referencedata.domain.position.AsOf;
import com.allocationsystem.referencedata.domain.position.BookRefusedException;
import com.allocationsystem.shared.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Positions of one account. */
@Path("/positions")
@RolesAllowed(Permission.REFERENCE_READ)
@Tag(name = "Positions and cash")
public class PositionResource {

    private final GetPositionsUseCase positions;
    private final Entitlements entitlements;

    PositionResource(GetPositionsUseCase positions, Entitlements entitlements) {
        this.positions = positions;
        this.entitlements = entitlements;
    }

    @GET
    @Path("/{account_id}")
    @Operation(
            operationId = "readPositions",
            summary = "Positions of an account at the start of the day (SOD) or with open orders (CURRENT)",
            description = "Par and market value by bond. CURRENT counts open buys and sells of the day.")
    public PositionsResponse get(@PathParam("account_id") String accountId, @QueryParam("as_of") String asOf)
            throws NotInReferenceDataException, BookRefusedException {
        AsOf state = AsOfParameter.parse(asOf);
        return PositionsResponse.from(state, positions.get(accountId, state, entitlements.current()));
    }
}
