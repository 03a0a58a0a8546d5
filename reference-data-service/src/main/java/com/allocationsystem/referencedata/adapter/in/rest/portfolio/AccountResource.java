package com.allocationsystem.referencedata.adapter.in.rest.portfolio;

import com.allocationsystem.referencedata.adapter.in.rest.position.AsOfParameter;
import com.allocationsystem.referencedata.application.port.in.portfolio.GetAccountUseCase;
import com.allocationsystem.shared.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One account whole. */
@Path("/accounts")
@RolesAllowed(Permission.REFERENCE_READ)
@Tag(name = "Accounts")
public class AccountResource {

    private final GetAccountUseCase account;

    AccountResource(GetAccountUseCase account) {
        this.account = account;
    }

    @GET
    @Path("/{account_id}")
    @Operation(
            summary = "An account, its holdings and its metrics against its benchmark",
            description = "At the start of the day (SOD, the default) or with open orders (CURRENT).")
    public AccountResponse get(@PathParam("account_id") String accountId, @QueryParam("as_of") String asOf) {
        return AccountResponse.from(account.get(accountId, AsOfParameter.parse(asOf)));
    }
}
