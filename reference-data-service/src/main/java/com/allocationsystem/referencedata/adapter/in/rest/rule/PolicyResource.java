package com.allocationsystem.referencedata.adapter.in.rest.rule;

import com.allocationsystem.edge.identity.Entitlements;
import com.allocationsystem.referencedata.application.port.in.NoDatasetException;
import com.allocationsystem.referencedata.application.port.in.rule.ReadPoliciesUseCase;
import com.allocationsystem.shared.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The policies of accounts. */
@Path("/reference-data/account-policies")
@Tag(name = "Reference data")
public class PolicyResource {

    private final ReadPoliciesUseCase policies;
    private final Entitlements entitlements;

    PolicyResource(ReadPoliciesUseCase policies, Entitlements entitlements) {
        this.policies = policies;
        this.entitlements = entitlements;
    }

    @GET
    @RolesAllowed(Permission.COMPLIANCE_READ)
    @Operation(
            operationId = "listPolicies",
            summary = "Policies of accounts, by policy id",
            description =
                    "in_force says what holds on the business date. Policies of accounts that the caller may not see are"
                            + " left out.")
    public PoliciesResponse read() throws NoDatasetException {
        return PoliciesResponse.from(policies.read(entitlements.current()));
    }
}
