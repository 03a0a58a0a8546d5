package com.allocationsystem.allocation.adapter.in.rest.fill;

import com.allocationsystem.edge.query.QueryValue;
import com.allocationsystem.shared.Faults;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The fill sizes that are asked for. */
class FillQuery {

    private static final int MOST = 50;

    @QueryParam("filled")
    @Parameter(description = "Par filled, 0 or more; may be sent up to 50 times")
    List<String> filled;

    List<Long> filledPars() {
        Faults faults = new Faults();
        List<Long> pars = new ArrayList<>();
        List<String> given = filled == null ? List.of() : filled;
        if (given.size() > MOST) {
            faults.impossible("filled", "is sent %d times; send at most %d".formatted(given.size(), MOST));
        }
        for (String text : given) {
            Long par = QueryValue.parse(faults, "filled", text, Long::valueOf, "a whole number of par");
            if (par != null && par < 0) {
                faults.impossible("filled", "is %d; send 0 or more par".formatted(par));
            }
            pars.add(par);
        }
        faults.throwIfAny();
        return pars;
    }
}
