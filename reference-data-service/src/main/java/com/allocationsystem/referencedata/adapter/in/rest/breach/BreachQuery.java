package com.allocationsystem.referencedata.adapter.in.rest.breach;

import com.allocationsystem.edge.paging.PageQuery;
import com.allocationsystem.edge.query.QueryValue;
import com.allocationsystem.referencedata.application.port.in.breach.BreachKey;
import com.allocationsystem.referencedata.application.port.in.breach.ListBreachesUseCase.Wanted;
import com.allocationsystem.referencedata.domain.rule.Severity;
import com.allocationsystem.shared.Faults;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Query parameters of the list of breaches. */
public class BreachQuery {

    @QueryParam("rule_id")
    @Parameter(description = "of one rule; all when left out")
    String ruleId;

    @QueryParam("account_id")
    @Parameter(description = "of one account; all that the caller may see when left out")
    String accountId;

    @QueryParam("severity")
    @Parameter(description = "RESTRICTION or WARNING; both when left out")
    String severity;

    Wanted toWanted(PageQuery page, int limit) {
        Faults faults = new Faults();
        Severity wanted = QueryValue.choice(faults, "severity", severity, Severity.class);
        BreachKey after = QueryValue.key(faults, page, BreachKey::parse);
        faults.throwIfAny();
        return new Wanted(ruleId, accountId, wanted, after, limit);
    }
}
