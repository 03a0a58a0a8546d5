package com.allocationsystem.allocation.adapter.in.rest.capacity;

import com.allocationsystem.allocation.adapter.in.rest.preview.TermsBody;
import com.allocationsystem.allocation.application.port.in.preview.AllocationTerms;
import com.allocationsystem.allocation.application.port.in.preview.TermsCheck;
import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.shared.Faults;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code POST /allocations/room}: a preview's without method and overrides, its quantity optional.
 *
 * @param order the block; its quantity may be null
 * @param constraints which limits hold; null for the defaults
 */
record CapacityRequest(
        @Schema(required = true) TermsBody.OpenOrderBody order,
        @Schema(required = true) List<String> portfolioGroups,
        TermsBody.ConstraintsBody constraints)
        implements RequestBody {

    @Override
    public void check(Faults faults) {
        if (faults.required("order", order)) {
            faults.required("order.security_id", order.securityId());
            faults.required("order.side", order.side());
            TermsBody.checkPrice(order.limitPrice(), order.price(), faults);
        }
        TermsBody.checkConstraints(constraints, faults);
        TermsBody.checkGroups(portfolioGroups, faults);
        if (!faults.isEmpty()) {
            TermsCheck.of(toTerms(), faults);
        }
    }

    AllocationTerms toTerms() {
        return TermsBody.toTerms(order == null ? null : order.asOrder(), portfolioGroups, null, constraints, null);
    }
}
