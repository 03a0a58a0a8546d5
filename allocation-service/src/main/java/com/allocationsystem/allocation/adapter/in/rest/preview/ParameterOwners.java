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
        given.put("gap_tolerance", parameters.gapTolerance());
        given.put("max_iterations", parameters.maxIterations());
        given.put("allocations", parameters.allocations());
        given.put("remainder_handling", parameters.remainderHandling());
        given.put("allow_partial", parameters.allowPartial());
        given.put("targets", parameters.targets());
        given.put("strict", parameters.strict());
        given.put("metric_targets", parameters.metricTargets());
        given.put("max_distance", parameters.maxDistance());
        given.put("targets_from", parameters.targetsFrom());
        boolean nearProRata = methods.contains(MethodName.MIN_DISPERSION) && parameters.maxDistance() != null;
        given.forEach((name, value) -> {
            MethodName owner = ownerOf(name);
            boolean used = methods.contains(owner)
                    || nearProRata && owner == MethodName.PRO_RATA
                    || name.equals("targets_from") && methods.contains(MethodName.MIN_DISPERSION);
            if (value != null && !used) {
                faults.malformed("parameters." + name, "belongs to " + owner + ", which was not asked for; remove it");
            }
        });
    }

    private static MethodName ownerOf(String parameter) {
        return switch (parameter) {
            case "base_metric", "custom_base" -> MethodName.PRO_RATA;
            case "weights", "allocations", "remainder_handling", "allow_partial" -> MethodName.CUSTOM_WEIGHTS;
            case "targets", "targets_from", "strict" -> MethodName.LEVEL_TO_TARGET;
            default -> MethodName.MIN_DISPERSION;
        };
    }
}
