package com.allocationsystem.referencedata.adapter.in.rest.portfolio;

import com.allocationsystem.edge.identity.Entitlements;
import com.allocationsystem.edge.query.QueryValue;
import com.allocationsystem.referencedata.application.port.in.NoDatasetException;
import com.allocationsystem.referencedata.application.port.in.NotInReferenceDataException;
import com.allocationsystem.referencedata.application.port.in.portfolio.GetPortfolioGroupUseCase;
import com.allocationsystem.referencedata.application.port.in.portfolio.ListAccountsUseCase;
import com.allocationsystem.referencedata.application.port.in.portfolio.ListAccountsUseCase.Wanted;
import com.allocationsystem.referencedata.application.port.in.portfolio.ListPortfolioGroupsUseCase;
import com.allocationsystem.referencedata.domain.position.BookRefusedException;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Portfolio groups. */
@Path("/portfolio-groups")
@RolesAllowed(Permission.REFERENCE_READ)
@Tag(name = "Portfolio groups")
public class PortfolioGroupResource {

    private static final int MOST_ACCOUNTS = 1000;

    private final ListPortfolioGroupsUseCase list;
    private final GetPortfolioGroupUseCase get;
    private final ListAccountsUseCase accounts;
    private final Entitlements entitlements;

    PortfolioGroupResource(
            ListPortfolioGroupsUseCase list,
            GetPortfolioGroupUseCase get,
            ListAccountsUseCase accounts,
            Entitlements entitlements) {
        this.list = list;
        this.get = get;
        this.accounts = accounts;
        this.entitlements = entitlements;
    }

    @GET
    @Operation(
            operationId = "listPortfolioGroups",
            summary = "All groups, nested groups resolved, with their accounts unless these are many",
            description =
                    "Only groups that the caller may see. A group holds the accounts of the groups below it, each "
                            + "once.")
    public PortfolioGroupResponse.Listed list(
            @Parameter(description = "false: without the accounts; true: with all of them, however many")
                    @QueryParam("accounts")
                    String accounts) {
        Faults faults = new Faults();
        Boolean withAccounts = QueryValue.flag(faults, "accounts", accounts);
        faults.throwIfAny();
        return PortfolioGroupResponse.Listed.from(list.list(entitlements.current()), withAccounts);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readPortfolioGroup",
            summary = "One group with its accounts, nested groups resolved",
            description = "404 where the caller may not see the group.")
    public PortfolioGroupResponse get(@PathParam("id") String groupId) throws NotInReferenceDataException {
        return PortfolioGroupResponse.from(get.get(groupId, entitlements.current()));
    }

    @GET
    @Path("/{id}/accounts")
    @Operation(
            operationId = "listAccountsOfGroup",
            summary = "The accounts of one group with cash and spread duration, by account id",
            description =
                    "Nested groups included. Up to 1000 accounts; next_cursor is for GET /v1/accounts with the same group.")
    public AccountRowResponse.Listed accounts(@PathParam("id") String groupId)
            throws NoDatasetException, NotInReferenceDataException, BookRefusedException {
        return AccountRowResponse.Listed.page(
                accounts.list(new Wanted(groupId, null, MOST_ACCOUNTS + 1), entitlements.current()), MOST_ACCOUNTS);
    }
}
