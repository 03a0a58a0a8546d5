package com.allocationsystem.allocation.adapter.in.rest.fairness;

import com.allocationsystem.allocation.application.port.in.fairness.ReadFairnessUseCase;
import com.allocationsystem.allocation.application.port.in.fairness.VerifyLedgerUseCase;
import com.allocationsystem.allocation.application.port.in.preview.SolvesBusyException;
import com.allocationsystem.allocation.domain.fairness.report.FairnessFilter;
import com.allocationsystem.edge.identity.Entitlements;
import com.allocationsystem.edge.query.QueryValue;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What accounts got over time, against their pro rata shares. */
@Path("/fairness")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Permission.COMPLIANCE_READ, Permission.COMPLIANCE_APPROVE, Permission.AUDIT_READ})
@Tag(name = "Fairness")
class FairnessResource {

    private static final int DEFAULT_ALLOCATIONS = 100;

    private final ReadFairnessUseCase fairness;
    private final VerifyLedgerUseCase verification;
    private final Entitlements entitlements;

    FairnessResource(ReadFairnessUseCase fairness, VerifyLedgerUseCase verification, Entitlements entitlements) {
        this.fairness = fairness;
        this.verification = verification;
        this.entitlements = entitlements;
    }

    @GET
    @Operation(
            operationId = "readFairness",
            summary = "Running differences between allocations and pro rata shares, by account",
            description =
                    "Sums of the fairness ledger over the committed allocations that the caller may see. A difference is"
                            + " above 0 when the account got more than its exact share of what was allocated, within its limits.")
    public FairnessResponse fairness(@BeanParam FairnessQuery query) {
        Faults faults = new Faults();
        FairnessFilter filter = query.filter(faults, entitlements.current());
        faults.throwIfAny();
        return FairnessResponse.from(fairness.report(filter));
    }

    @GET
    @Path("/verification")
    @Operation(
            operationId = "verifyFairnessLedger",
            summary = "Recompute the ledger of the last allocations and compare",
            description =
                    "Reads the sealed statements and final allocations of committed allocations that the caller may see,"
                            + " newest first, and changes nothing. complete is false where the time was over first. 503 while another"
                            + " verification is running.")
    public LedgerVerificationResponse verify(
            @QueryParam("allocations") @Parameter(description = "how many, 1 to 1,000; 100 when left out")
                    String allocations)
            throws SolvesBusyException {
        Faults faults = new Faults();
        Integer most = QueryValue.parse(
                faults,
                "allocations",
                allocations,
                FairnessResource::mostAllocations,
                "a whole number from 1 to 1,000");
        faults.throwIfAny();
        return LedgerVerificationResponse.from(
                verification.verify(most == null ? DEFAULT_ALLOCATIONS : most, entitlements.current()));
    }

    private static Integer mostAllocations(String text) {
        int most = Integer.parseInt(text);
        if (most < 1 || most > VerifyLedgerUseCase.MOST_ALLOCATIONS) {
            throw new IllegalArgumentException("Out of range: " + most);
        }
        return most;
    }
}
