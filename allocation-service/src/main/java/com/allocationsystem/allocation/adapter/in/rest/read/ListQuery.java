package com.allocationsystem.allocation.adapter.in.rest.read;

import com.allocationsystem.allocation.domain.commit.AllocationFilter;
import com.allocationsystem.allocation.domain.commit.CommitStatus;
import com.allocationsystem.allocation.domain.commit.PageKey;
import com.allocationsystem.edge.paging.PageQuery;
import com.allocationsystem.shared.Faults;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;

/** Query parameters of the list: {@code status}, and {@code from} and {@code to}, days of the commit (UTC), both included. */
public class ListQuery {

    @QueryParam("status")
    String status;

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    /** @return the filter of one page, asking for one row more to tell whether there is a next page */
    public AllocationFilter toFilter(PageQuery page) {
        Faults faults = new Faults();
        CommitStatus wanted = parse(
                "status", status, CommitStatus::valueOf, "one of " + Arrays.toString(CommitStatus.values()), faults);
        LocalDate first = parse("from", from, LocalDate::parse, "a date such as 2025-01-31", faults);
        LocalDate last = parse("to", to, LocalDate::parse, "a date such as 2025-01-31", faults);
        PageKey after = parse("cursor", page.after(), PageKey::parse, "the next_cursor of the page before", faults);
        faults.throwIfAny();
        return new AllocationFilter(wanted, first, last, page.limit() + 1, after);
    }

    private static <T> T parse(String field, String text, Function<String, T> reading, String expected, Faults faults) {
        if (text == null) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            faults.malformed(field, "is '%s'; %s is expected".formatted(text, expected));
            return null;
        }
    }
}
