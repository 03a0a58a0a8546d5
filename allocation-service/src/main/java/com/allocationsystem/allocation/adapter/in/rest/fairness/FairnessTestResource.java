package com.allocationsystem.allocation.adapter.in.rest.fairness;

import com.allocationsystem.allocation.application.port.in.fairness.EnterClosesUseCase;
import com.allocationsystem.allocation.application.port.in.fairness.TestFairnessUseCase;
import com.allocationsystem.allocation.application.port.in.preview.SolvesBusyException;
import com.allocationsystem.allocation.domain.fairness.report.FairnessFilter;
import com.allocationsystem.allocation.domain.fairness.resplit.TestSettings;
import com.allocationsystem.edge.identity.Entitlements;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.Permission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The test for favoritism, and the closing prices that it needs. */
@Path("/fairness")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Fairness")
class FairnessTestResource {

    private final TestFairnessUseCase fairness;
    private final EnterClosesUseCase closes;
    private final SecurityIdentity caller;
    private final Entitlements entitlements;

    FairnessTestResource(
            TestFairnessUseCase fairness,
            EnterClosesUseCase closes,
            SecurityIdentity caller,
            Entitlements entitlements) {
        this.fairness = fairness;
        this.closes = closes;
        this.caller = caller;
        this.entitlements = entitlements;
    }

    @GET
    @Path("/test")
    @RolesAllowed({Permission.COMPLIANCE_READ, Permission.COMPLIANCE_APPROVE, Permission.AUDIT_READ})
    @Operation(
            operationId = "testFairness",
            summary = "Test whether accounts got the better trades more than chance explains",
            description =
                    "Compares each account's first-day return over the filled blocks that the caller may see with its return in"
                            + " random re-splits of the same fills within the same limits. The close of a trade is the one entered for its"
                            + " business date; without one the next reference price that a statement named, of at most a week later. 503 while"
                            + " another test is running.")
    public FairnessTestResponse test(@BeanParam FairnessQuery query, @BeanParam FairnessTestQuery test)
            throws SolvesBusyException {
        Faults faults = new Faults();
        FairnessFilter filter = query.filter(faults, entitlements.current());
        TestSettings settings = test.settings(faults);
        faults.throwIfAny();
        return FairnessTestResponse.from(fairness.test(filter, settings), settings);
    }

    @POST
    @Path("/closes")
    @RolesAllowed(Permission.REFERENCE_IMPORT)
    @Operation(
            operationId = "enterCloses",
            summary = "Enter closing prices of bonds",
            description =
                    "All or none. A close that is kept with the same price is counted as known; one that is kept with another"
                            + " price is refused: closes never change.")
    public ClosesResponse enterCloses(ClosesRequest request) {
        int added = closes.enter(request.toCloses(), caller.getPrincipal().getName());
        return new ClosesResponse(added, request.closes().size() - added);
    }
}
