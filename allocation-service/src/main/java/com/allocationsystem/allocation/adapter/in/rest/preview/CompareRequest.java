package com.allocationsystem.allocation.adapter.in.rest.preview;

import com.allocationsystem.allocation.application.port.in.preview.AllocationTerms;
import com.allocationsystem.allocation.application.port.in.preview.CompareMethodsCommand;
import com.allocationsystem.allocation.application.port.in.preview.MethodName;
import com.allocationsystem.allocation.application.port.in.preview.Requester;
import com.allocationsystem.allocation.application.port.in.preview.TargetsFrom;
import com.allocationsystem.allocation.application.port.in.preview.TermsCheck;
import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.shared.Faults;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code POST /allocations/compare}: a preview's, with several methods and the parameters of them all.
 *
 * @param order the block
 * @param allocationMethods which to compare; null for every method whose parameters are there
 * @param parameters of all methods together; null for the defaults
 * @param constraints which limits hold; null for the defaults
 */
public record CompareRequest(
        @Schema(required = true) TermsBody.OrderBody order,
        List<MethodName> allocationMethods,
        @Schema(required = true) List<String> portfolioGroups,
        TermsBody.ParametersBody parameters,
        TermsBody.ConstraintsBody constraints,
        Map<String, TermsBody.OverrideBody> accountOverrides)
        implements RequestBody {

    @Override
    public void check(Faults faults) {
        TermsBody.checkShape(order, portfolioGroups, parameters, constraints, accountOverrides, faults);
        if (allocationMethods != null) {
            checkMethods(faults);
            ParameterOwners.check(parameters, methods(), faults);
        }
        if (!faults.isEmpty()) {
            TermsCheck.of(toTerms(), faults);
        }
    }

    public CompareMethodsCommand toCommand(Requester requester) {
        return new CompareMethodsCommand(toTerms(), List.copyOf(methods()), requester);
    }

    private void checkMethods(Faults faults) {
        for (int i = 0; i < allocationMethods.size(); i++) {
            faults.required("allocation_methods[" + i + "]", allocationMethods.get(i));
        }
        if (allocationMethods.isEmpty()) {
            faults.impossible("allocation_methods", "is empty; name at least one method or leave the field out");
        }
        TermsBody.checkNeeded(parameters, methods(), faults);
    }

    private Set<MethodName> methods() {
        if (allocationMethods != null) {
            return allocationMethods.stream()
                    .filter(Objects::nonNull)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
        Set<MethodName> methods = new LinkedHashSet<>();
        methods.add(MethodName.PRO_RATA);
        methods.add(MethodName.MIN_DISPERSION);
        if (parameters != null && (parameters.weights() != null || parameters.allocations() != null)) {
            methods.add(MethodName.CUSTOM_WEIGHTS);
        }
        if (parameters != null && (parameters.targets() != null || parameters.targetsFrom() == TargetsFrom.DATASET)) {
            methods.add(MethodName.LEVEL_TO_TARGET);
        }
        return methods;
    }

    private AllocationTerms toTerms() {
        return TermsBody.toTerms(order, portfolioGroups, parameters, constraints, accountOverrides);
    }
}
