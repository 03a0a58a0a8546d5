package com.allocationsystem.referencedata.adapter.in.rest.portfolio;

import com.allocationsystem.referencedata.application.port.in.portfolio.GetPortfolioGroupUseCase;
import com.allocationsystem.referencedata.application.port.in.portfolio.ListPortfolioGroupsUseCase;
import com.allocationsystem.shared.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Portfolio groups. */
@Path("/portfolio-groups")
@RolesAllowed(Permission.REFERENCE_READ)
@Tag(name = "Portfolio groups")
public class PortfolioGroupResource {

    private final ListPortfolioGroupsUseCase list;
    private final GetPortfolioGroupUseCase get;

    PortfolioGroupResource(ListPortfolioGroupsUseCase list, GetPortfolioGroupUseCase get) {
        this.list = list;
        this.get = get;
    }

    @GET
    @Operation(summary = "All groups with their accounts, nested groups resolved")
    public PortfolioGroupResponse.Listed list() {
        return PortfolioGroupResponse.Listed.from(list.list());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One group with its accounts, nested groups resolved")
    public PortfolioGroupResponse get(@PathParam("id") String groupId) {
        return PortfolioGroupResponse.from(get.get(groupId));
    }
}
