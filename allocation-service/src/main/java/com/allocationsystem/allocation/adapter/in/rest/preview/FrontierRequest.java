package com.allocationsystem.allocation.adapter.in.rest.preview;

import com.allocationsystem.allocation.application.port.in.preview.AllocationTerms;
import com.allocationsystem.allocation.application.port.in.preview.MethodName;
import com.allocationsystem.allocation.application.port.in.preview.TermsCheck;
import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.shared.Faults;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code POST /allocations/frontier}: that of a preview with MIN_DISPERSION.
 *
 * @param order the block
 * @param parameters those of MIN_DISPERSION; null for the defaults
 * @param constraints which limits hold; null for the defaults
 */
public record FrontierRequest(
        @Schema(required = true) TermsBody.OrderBody order,

        @Schema(description = "Only MIN_DISPERSION, the default")
        MethodName allocationMethod,

        @Schema(required = true) List<String> portfolioGroups,
        TermsBody.ParametersBody parameters,
        TermsBody.ConstraintsBody constraints,
        Map<String, TermsBody.OverrideBody> accountOverrides)
        implements RequestBody {

    private static final Set<MethodName> METHODS = EnumSet.of(MethodName.MIN_DISPERSION);

    @Override
    public void check(Faults faults) {
        TermsBody.checkShape(order, portfolioGroups, parameters, constraints, accountOverrides, faults);
        if (allocationMethod != null && allocationMethod != MethodName.MIN_DISPERSION) {
            faults.impossible(
                    "allocation_method",
                    "is %s; the frontier is that of MIN_DISPERSION, send this or leave it out"
                            .formatted(allocationMethod));
        }
        if (parameters != null && parameters.maxDistance() != null) {
            faults.malformed("parameters.max_distance", "is what the points of the frontier differ in; remove it");
        }
        ParameterOwners.check(atProRata(), METHODS, faults);
        TermsBody.checkTargetsFrom(atProRata(), METHODS, faults);
        if (!faults.isEmpty()) {
            TermsCheck.of(toTerms(), faults);
        }
    }

    /** @return with a distance from pro rata, which is where the frontier begins */
    public AllocationTerms toTerms() {
        return TermsBody.toTerms(order, portfolioGroups, atProRata(), constraints, accountOverrides);
    }

    private TermsBody.ParametersBody atProRata() {
        return parameters == null ? TermsBody.ParametersBody.AT_PRO_RATA : parameters.atProRata();
    }
}
