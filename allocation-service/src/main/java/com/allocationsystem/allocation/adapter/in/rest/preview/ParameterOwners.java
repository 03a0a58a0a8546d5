package com.allocationsystem.allocation.adapter.in.rest.preview;

import com.allocationsystem.allocation.application.port.in.preview.MethodName;
import com.allocationsystem.shared.Faults;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Which method each parameter of a request belongs to. */
final class ParameterOwners {

    private ParameterOwners() {}

    /**
     * Records each parameter that none of the methods asked for would use, in the order of the fields of the API.
     *
     * @param methods as asked for; null ones have their own fault
     */
    static void check(TermsBody.ParametersBody parameters, Set<MethodName> methods, Faults faults) {
        if (parameters == null || methods.isEmpty()) {
            return;
        }
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("base_metric", parameters.baseMetric());
        given.put("custom_base", parameters.customBase());
        given.put("weights", parameters.weights());
        given.put("target_metric", parameters.targetMetric());
        given.put("dispersion_weighting", parameters.dispersionWeighting());
        given.put("tolerance", parameters.tolerance());
        given.put("max_iterations", parameters.maxIterations());
        given.forEach((name, value) -> {
            MethodName owner = ownerOf(name);
            if (value != null && !methods.contains(owner)) {
                faults.malformed("parameters." + name, "belongs to " + owner + ", which was not asked for; remove it");
            }
        });
    }

    private static MethodName ownerOf(String parameter) {
        return switch (parameter) {
            case "base_metric", "custom_base" -> MethodName.PRO_RATA;
            case "weights" -> MethodName.CUSTOM_WEIGHTS;
            default -> MethodName.MIN_DISPERSION;
        };
    }
}
