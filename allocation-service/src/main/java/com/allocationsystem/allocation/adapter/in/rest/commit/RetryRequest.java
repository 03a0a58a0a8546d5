package com.allocationsystem.allocation.adapter.in.rest.commit;

import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.shared.Faults;

/**
 * Body of {@code POST /allocations/{id}/retry-failed}.
 *
 * @param comment goes into the audit trail; may be null
 */
public record RetryRequest(String comment) implements RequestBody {

    @Override
    public void check(Faults faults) {
        CommitRequest.checkComment(faults, comment);
    }
}
