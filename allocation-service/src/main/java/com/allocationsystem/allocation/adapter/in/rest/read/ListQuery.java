package com.allocationsystem.allocation.adapter.in.rest.read;

import com.allocationsystem.allocation.domain.commit.AllocationFilter;
import com.allocationsystem.allocation.domain.commit.CommitStatus;
import com.allocationsystem.allocation.domain.commit.PageKey;
import com.allocationsystem.edge.paging.PageQuery;
import com.allocationsystem.edge.query.QueryValue;
import com.allocationsystem.shared.Entitlement;
import com.allocationsystem.shared.Faults;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;

/** Query parameters of the list: {@code status}, and {@code from} and {@code to}, days of the commit (UTC), both included. */
public class ListQuery {

    @QueryParam("status")
    String status;

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    /**
     * @param scope the portfolio groups that the caller sees
     * @return the filter of one page, asking for one row more to tell whether there is a next page
     */
    public AllocationFilter toFilter(PageQuery page, Entitlement scope) {
        Faults faults = new Faults();
        CommitStatus wanted = QueryValue.choice(faults, "status", status, CommitStatus.class);
        LocalDate first = QueryValue.day(faults, "from", from);
        LocalDate last = QueryValue.day(faults, "to", to);
        PageKey after = QueryValue.key(faults, page, PageKey::parse);
        faults.throwIfAny();
        return new AllocationFilter(wanted, first, last, scope, page.limit() + 1, after);
    }
}
