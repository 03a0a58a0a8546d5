package com.allocationsystem.referencedata.adapter.in.rest.rule;

import com.allocationsystem.edge.query.QueryValue;
import com.allocationsystem.referencedata.application.port.in.rule.ReadRulesUseCase.Wanted;
import com.allocationsystem.referencedata.domain.rule.RuleStatus;
import com.allocationsystem.shared.Faults;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Query parameters of the list of rules. */
public class RuleQuery {

    @QueryParam("status")
    @Parameter(description = "DRAFT, TEST, APPROVED or RETIRED; all when left out")
    String status;

    @QueryParam("in_force")
    @Parameter(description = "true: versions that bind on the business date; false: the others; both when left out")
    String inForce;

    @QueryParam("pending")
    @Parameter(description = "true: versions that wait for a second user; false: the others; both when left out")
    String pending;

    Wanted toWanted() {
        Faults faults = new Faults();
        RuleStatus wanted = QueryValue.choice(faults, "status", status, RuleStatus.class);
        Boolean binding = QueryValue.flag(faults, "in_force", inForce);
        Boolean waiting = QueryValue.flag(faults, "pending", pending);
        faults.throwIfAny();
        return new Wanted(wanted, binding, waiting);
    }
}
