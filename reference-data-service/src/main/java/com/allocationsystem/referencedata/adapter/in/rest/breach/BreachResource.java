package com.allocationsystem.referencedata.adapter.in.rest.breach;

import com.allocationsystem.edge.identity.Entitlements;
import com.allocationsystem.edge.paging.PageQuery;
import com.allocationsystem.referencedata.application.port.in.NoDatasetException;
import com.allocationsystem.referencedata.application.port.in.NotInReferenceDataException;
import com.allocationsystem.referencedata.application.port.in.breach.ListBreachesUseCase;
import com.allocationsystem.referencedata.domain.position.BookRefusedException;
import com.allocationsystem.shared.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where accounts stand outside the rules in force. */
@Path("/compliance/breaches")
@Tag(name = "Compliance")
public class BreachResource {

    private final ListBreachesUseCase breaches;
    private final Entitlements entitlements;

    BreachResource(ListBreachesUseCase breaches, Entitlements entitlements) {
        this.breaches = breaches;
        this.entitlements = entitlements;
    }

    @GET
    @RolesAllowed({Permission.COMPLIANCE_READ, Permission.COMPLIANCE_APPROVE})
    @Operation(
            operationId = "listBreaches",
            summary = "Positions of the start of the day that are outside a rule in force",
            description =
                    "By account, rule and subject. Accounts that the caller may not see are left out; rules over accounts"
                            + " together come first, for callers who see every portfolio group. 404 for an account that the caller may"
                            + " not see.")
    public BreachListResponse list(@BeanParam BreachQuery query, @BeanParam PageQuery page)
            throws NoDatasetException, NotInReferenceDataException, BookRefusedException {
        int limit = page.limit();
        return BreachListResponse.from(breaches.list(query.toWanted(page, limit + 1), entitlements.current()), limit);
    }
}
