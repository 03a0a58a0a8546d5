package com.allocationsystem.referencedata.adapter.in.rest.portfolio;

import com.allocationsystem.edge.identity.Entitlements;
import com.allocationsystem.edge.paging.PageQuery;
import com.allocationsystem.referencedata.adapter.in.rest.position.AsOfParameter;
import com.allocationsystem.referencedata.application.port.in.NoDatasetException;
import com.allocationsystem.referencedata.application.port.in.NotInReferenceDataException;
import com.allocationsystem.referencedata.application.port.in.portfolio.GetAccountUseCase;
import com.allocationsystem.referencedata.application.port.in.portfolio.ListAccountsUseCase;
import com.allocationsystem.referencedata.application.port.in.portfolio.ListAccountsUseCase.Wanted;
import com.allocationsystem.referencedata.domain.position.BookRefusedException;
import com.allocationsystem.shared.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
    private final ListAccountsUseCase list;
    private final Entitlements entitlements;

    AccountResource(GetAccountUseCase account, ListAccountsUseCase list, Entitlements entitlements) {
        this.account = account;
        this.list = list;
        this.entitlements = entitlements;
    }

    @GET
    @Operation(
            operationId = "listAccounts",
            summary = "Accounts with cash and spread duration, by account id",
            description =
                    "All that the caller may see, or those of one group (nested groups included). Spread durations are of the"
                            + " start of the day, cash counts open orders; limit is 1 to 1000.")
    public AccountRowResponse.Listed list(@QueryParam("group") String groupId, @BeanParam PageQuery page)
            throws NoDatasetException, NotInReferenceDataException, BookRefusedException {
        int limit = page.limit();
        return AccountRowResponse.Listed.page(
                list.list(new Wanted(groupId, page.after(), limit + 1), entitlements.current()), limit);
    }

    @GET
    @Path("/{account_id}")
    @Operation(
            operationId = "readAccount",
            summary = "An account, its holdings and its metrics against its benchmark",
            description = "At the start of the day (SOD, the default) or with open orders (CURRENT).")
    public AccountResponse get(@PathParam("account_id") String accountId, @QueryParam("as_of") String asOf)
            throws NoDatasetException, NotInReferenceDataException, BookRefusedException {
        return AccountResponse.from(account.get(accountId, AsOfParameter.parse(asOf), entitlements.current()));
    }
}
