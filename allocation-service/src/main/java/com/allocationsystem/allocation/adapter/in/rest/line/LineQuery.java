package com.allocationsystem.allocation.adapter.in.rest.line;

import com.allocationsystem.allocation.adapter.in.rest.preview.AnswerParts;
import com.allocationsystem.allocation.domain.preview.LineFilter;
import com.allocationsystem.allocation.domain.preview.LineSort;
import com.allocationsystem.allocation.model.plan.ReasonCode;
import com.allocationsystem.edge.query.QueryValue;
import com.allocationsystem.shared.Faults;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Query parameters of the lines of a split. */
public class LineQuery {

    private static final String SORTS = Arrays.stream(LineSort.values())
            .map(sort -> sort.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));

    @QueryParam("sort")
    @Parameter(
            description =
                    "account_id (default), account_name, allocated_quantity, nav, holding, available_cash, headroom or"
                            + " reason; with a minus sign before it the largest come first")
    String sort;

    @QueryParam("filter")
    @Parameter(description = "Text that stands in the account's id or name, whatever its case")
    String filter;

    @QueryParam("allocated")
    @Parameter(description = "true: accounts with an allocation; false: accounts without one")
    String allocated;

    @QueryParam("reason")
    @Parameter(description = "A reason code: accounts whose amount it decided")
    String reason;

    @QueryParam("include")
    @Parameter(description = AnswerParts.INCLUDE)
    String include;

    /**
     * @param faults receives every parameter that cannot be read
     * @return the filter; of no use when there are faults
     */
    LineFilter toFilter(Faults faults) {
        boolean descending = sort != null && sort.startsWith("-");
        LineSort by = QueryValue.parse(
                faults,
                "sort",
                descending ? sort.substring(1) : sort,
                LineQuery::sortNamed,
                "one of " + SORTS + ", with a minus sign before it for largest first,");
        return new LineFilter(
                filter == null || filter.isBlank() ? null : filter.strip(),
                QueryValue.flag(faults, "allocated", allocated),
                QueryValue.choice(faults, "reason", reason, ReasonCode.class),
                by == null ? LineSort.ACCOUNT_ID : by,
                descending);
    }

    AnswerParts parts(Faults faults) {
        return AnswerParts.of(include, faults);
    }

    private static LineSort sortNamed(String name) {
        if (!name.equals(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(name);
        }
        return LineSort.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
