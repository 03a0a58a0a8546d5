package com.allocationsystem.allocation.adapter.in.rest.fairness;

import com.allocationsystem.allocation.application.port.in.preview.MethodName;
import com.allocationsystem.allocation.domain.fairness.report.FairnessFilter;
import com.allocationsystem.edge.query.QueryValue;
import com.allocationsystem.shared.Entitlement;
import com.allocationsystem.shared.Faults;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which allocations count. */
class FairnessQuery {

    @QueryParam("from")
    @Parameter(description = "first business date of the statements")
    String from;

    @QueryParam("to")
    @Parameter(description = "last business date, included")
    String to;

    @QueryParam("group")
    @Parameter(description = "id of a portfolio group; only its accounts count")
    String group;

    @QueryParam("trader")
    @Parameter(description = "username of the trader who committed")
    String trader;

    @QueryParam("method")
    @Parameter(description = "PRO_RATA, CUSTOM_WEIGHTS, LEVEL_TO_TARGET or MIN_DISPERSION")
    String method;

    FairnessFilter filter(Faults faults, Entitlement scope) {
        LocalDate first = QueryValue.day(faults, "from", from);
        LocalDate last = QueryValue.day(faults, "to", to);
        MethodName name = QueryValue.choice(faults, "method", method, MethodName.class);
        return new FairnessFilter(first, last, group, trader, name == null ? null : name.name(), scope);
    }
}
