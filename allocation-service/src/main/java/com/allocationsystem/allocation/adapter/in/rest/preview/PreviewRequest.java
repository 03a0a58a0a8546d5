package com.allocationsystem.allocation.adapter.in.rest.preview;

import com.allocationsystem.allocation.application.port.in.preview.AllocationTerms;
import com.allocationsystem.allocation.application.port.in.preview.MethodName;
import com.allocationsystem.allocation.application.port.in.preview.PreviewAllocationCommand;
import com.allocationsystem.allocation.application.port.in.preview.Requester;
import com.allocationsystem.allocation.application.port.in.preview.TermsCheck;
import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.shared.Faults;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code POST /allocations/preview}.
 *
 * @param order the block
 * @param allocationMethod how it is split
 * @param parameters of the method; null for its defaults
 * @param constraints which limits hold; null for the defaults
 */
public record PreviewRequest(
        @Schema(required = true) TermsBody.OrderBody order,
        @Schema(required = true) MethodName allocationMethod,
        @Schema(required = true) List<String> portfolioGroups,
        TermsBody.ParametersBody parameters,
        TermsBody.ConstraintsBody constraints,
        Map<String, TermsBody.OverrideBody> accountOverrides)
        implements RequestBody {

    @Override
    public void check(Faults faults) {
        TermsBody.checkShape(order, portfolioGroups, parameters, constraints, accountOverrides, faults);
        faults.required("allocation_method", allocationMethod);
        Set<MethodName> methods = allocationMethod == null ? Set.of() : EnumSet.of(allocationMethod);
        ParameterOwners.check(parameters, methods, faults);
        TermsBody.checkNeeded(parameters, methods, faults);
        if (!faults.isEmpty()) {
            TermsCheck.of(toTerms(), faults);
        }
    }

    public PreviewAllocationCommand toCommand(Requester requester) {
        return new PreviewAllocationCommand(toTerms(), allocationMethod, requester);
    }

    private AllocationTerms toTerms() {
        return TermsBody.toTerms(order, portfolioGroups, parameters, constraints, accountOverrides);
    }
}
