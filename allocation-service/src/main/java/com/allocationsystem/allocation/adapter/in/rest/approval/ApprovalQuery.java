package com.allocationsystem.allocation.adapter.in.rest.approval;

import com.allocationsystem.allocation.domain.approval.Approval;
import com.allocationsystem.allocation.domain.approval.ApprovalFilter;
import com.allocationsystem.allocation.domain.commit.PageKey;
import com.allocationsystem.edge.paging.PageQuery;
import com.allocationsystem.edge.query.QueryValue;
import com.allocationsystem.shared.Entitlement;
import com.allocationsystem.shared.Faults;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Query parameters of the queue. */
public class ApprovalQuery {

    @QueryParam("status")
    @Parameter(description = "PENDING, APPROVED, REJECTED, WITHDRAWN or EXPIRED; all when left out")
    String status;

    @QueryParam("mine")
    @Parameter(description = "true: what the caller asked for; false: what others asked for; both when left out")
    String mine;

    /**
     * @param username of the caller
     * @return the filter of one page, asking for one row more to tell whether there is a next page
     */
    ApprovalFilter toFilter(PageQuery page, String username, Entitlement scope, Instant now) {
        Faults faults = new Faults();
        Approval.Status wanted = QueryValue.choice(faults, "status", status, Approval.Status.class);
        Boolean own = QueryValue.flag(faults, "mine", mine);
        PageKey after = QueryValue.key(faults, page, PageKey::parse);
        faults.throwIfAny();
        return new ApprovalFilter(
                wanted,
                Boolean.TRUE.equals(own) ? username : null,
                Boolean.FALSE.equals(own) ? username : null,
                scope,
                now,
                page.limit() + 1,
                after);
    }
}
