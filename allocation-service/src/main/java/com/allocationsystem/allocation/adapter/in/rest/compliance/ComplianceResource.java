package com.allocationsystem.allocation.adapter.in.rest.compliance;

import com.allocationsystem.allocation.application.port.in.compliance.ReadOverridesUseCase;
import com.allocationsystem.allocation.application.port.in.compliance.TryRuleUseCase;
import com.allocationsystem.allocation.application.port.in.preview.SolvesBusyException;
import com.allocationsystem.allocation.domain.commit.AllocationFilter;
import com.allocationsystem.allocation.domain.commit.PageKey;
import com.allocationsystem.edge.identity.Entitlements;
import com.allocationsystem.edge.paging.PageQuery;
import com.allocationsystem.edge.query.QueryValue;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Trials of rules, and overrides. */
@Path("/compliance")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Compliance")
class ComplianceResource {

    private final TryRuleUseCase tryRule;
    private final ReadOverridesUseCase overrides;
    private final Entitlements entitlements;

    ComplianceResource(TryRuleUseCase tryRule, ReadOverridesUseCase overrides, Entitlements entitlements) {
        this.tryRule = tryRule;
        this.overrides = overrides;
        this.entitlements = entitlements;
    }

    @POST
    @Path("/trials")
    @RolesAllowed({Permission.COMPLIANCE_READ, Permission.COMPLIANCE_APPROVE})
    @Operation(
            operationId = "tryRule",
            summary = "What a rule would have done to the last allocations",
            description =
                    "Reads the sealed statements of committed allocations that the caller may see, never live data, and"
                            + " changes nothing. complete is false where the time of a trial was over first. 503 while another trial"
                            + " is running.")
    public TrialResponse tryRule(TrialRequest request) throws SolvesBusyException {
        return TrialResponse.from(tryRule.run(request.toRule(), request.statements(), entitlements.current()));
    }

    @GET
    @Path("/overrides")
    @RolesAllowed({Permission.COMPLIANCE_READ, Permission.COMPLIANCE_APPROVE, Permission.AUDIT_READ})
    @Operation(
            operationId = "listOverrides",
            summary = "Commits and increases of orders that passed open warnings, with user and reason; newest first",
            description = "Days are of UTC, both included. Only what lies in the caller's portfolio groups.")
    public OverrideListResponse overrides(
            @QueryParam("from") @Parameter(description = "first day, UTC") String from,
            @QueryParam("to") @Parameter(description = "last day, UTC, included") String to,
            @BeanParam PageQuery page) {
        Faults faults = new Faults();
        LocalDate first = QueryValue.day(faults, "from", from);
        LocalDate last = QueryValue.day(faults, "to", to);
        PageKey after = QueryValue.key(faults, page, PageKey::parse);
        faults.throwIfAny();
        int limit = page.limit();
        return OverrideListResponse.from(
                overrides.list(new AllocationFilter(null, first, last, entitlements.current(), limit + 1, after)),
                limit);
    }
}
