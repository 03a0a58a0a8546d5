package com.allocationsystem.referencedata.adapter.in.rest;

import com.allocationsystem.referencedata.application.port.in.GetCashUseCase;
import com.allocationsystem.referencedata.application.port.in.GetPositionsUseCase;
import com.allocationsystem.referencedata.domain.position.AsOf;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Positions and cash of one account. */
@Path("/")
@RolesAllowed(Permission.REFERENCE_READ)
@Tag(name = "Positions and cash")
class AccountBookResource {

    private final GetPositionsUseCase positions;
    private final GetCashUseCase cash;

    AccountBookResource(GetPositionsUseCase positions, GetCashUseCase cash) {
        this.positions = positions;
        this.cash = cash;
    }

    @GET
    @Path("/positions/{account_id}")
    @Operation(summary = "Positions of an account at the start of the day (SOD) or with open orders (CURRENT)")
    PositionsResponse positions(
            @PathParam("account_id") String accountId, @QueryParam("as_of") @DefaultValue("SOD") String asOf) {
        return PositionsResponse.from(positions.get(accountId, parse(asOf)));
    }

    @GET
    @Path("/cash/{account_id}")
    @Operation(summary = "Cash of an account: settled, and available one business day later")
    CashResponse cash(@PathParam("account_id") String accountId) {
        return CashResponse.from(cash.get(accountId));
    }

    private static AsOf parse(String text) {
        for (AsOf asOf : AsOf.values()) {
            if (asOf.name().equals(text)) {
                return asOf;
            }
        }
        Faults faults = new Faults();
        faults.malformed("as_of", "is '%s'; SOD or CURRENT is expected".formatted(text));
        faults.throwIfAny();
        throw new IllegalStateException("a fault was recorded and not thrown");
    }
}
