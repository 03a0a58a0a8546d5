package com.allocationsystem.referencedata.adapter.in.rest.position;

import com.allocationsystem.edge.identity.Entitlements;
import com.allocationsystem.referencedata.application.port.in.NoDatasetException;
import com.allocationsystem.referencedata.application.port.in.NotInReferenceDataException;
import com.allocationsystem.referencedata.application.port.in.position.GetCashUseCase;
import com.allocationsystem.referencedata.domain.position.BookRefusedException;
import com.allocationsystem.shared.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Cash of one account. */
@Path("/cash")
@RolesAllowed(Permission.REFERENCE_READ)
@Tag(name = "Positions and cash")
public class CashResource {

    private final GetCashUseCase cash;
    private final Entitlements entitlements;

    CashResource(GetCashUseCase cash, Entitlements entitlements) {
        this.cash = cash;
        this.entitlements = entitlements;
    }

    @GET
    @Path("/{account_id}")
    @Operation(
            operationId = "readCash",
            summary = "Cash of an account: settled, and available one business day later",
            description = "One row a currency, money in that currency.")
    public CashResponse get(@PathParam("account_id") String accountId)
            throws NoDatasetException, NotInReferenceDataException, BookRefusedException {
        return CashResponse.from(cash.get(accountId, entitlements.current()));
    }
}
