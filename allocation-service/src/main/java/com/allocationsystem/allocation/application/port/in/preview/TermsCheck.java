package com.allocationsystem.allocation.application.port.in.preview;

import com.allocationsystem.allocation.engine.input.OrderValues;
import com.allocationsystem.allocation.engine.method.ParameterValues;
import com.allocationsystem.allocation.engine.method.instruction.InstructionRules;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.shared.Faults;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Names what the order's rules refuse without the bond and the accounts, so that one answer names everything when these cannot be
 * looked up: the request has the wrong shape, or reference data refuses it. It states no rule of its own.
 *
 * <p>A null is passed over: whether a value may be missing is a question of shape, answered at the door.
 */
public final class TermsCheck {

    private TermsCheck() {}

    /** Records each invalid value under its path in the request. */
    public static void of(AllocationTerms terms, Faults faults) {
        Long quantity = terms.order() == null ? null : terms.order().quantityPar();
        if (quantity != null) {
            OrderValues.quantity(quantity, faults);
        }
        if (terms.order() != null && terms.order().limitPricePer100() != null) {
            OrderValues.limitPrice(terms.order().limitPricePer100(), faults);
        }
        if (terms.parameters() != null) {
            parameters(terms.parameters(), faults);
        }
        if (terms.constraints() != null && terms.constraints().minAllocationPar() != null) {
            OrderValues.minAllocation(terms.constraints().minAllocationPar(), faults);
        }
        if (terms.overrides() != null) {
            overrides(terms.overrides(), quantity, faults);
        }
    }

    private static void parameters(AllocationTerms.Parameters parameters, Faults faults) {
        if (parameters.weights() != null) {
            ParameterValues.weights("parameters.weights", given(parameters.weights()), faults);
        }
        if (parameters.customBase() != null) {
            ProRata.Base base = Objects.requireNonNullElse(parameters.baseMetric(), ProRata.Base.CUSTOM);
            ParameterValues.customBase(base, given(parameters.customBase()), faults);
        }
        if (parameters.targets() != null) {
            ParameterValues.weights("parameters.targets", given(parameters.targets()), faults);
        }
        if (parameters.metricTargets() != null) {
            ParameterValues.metricTargets(given(parameters.metricTargets()), faults);
        }
        if (parameters.maxDistance() != null) {
            ParameterValues.maxDistance(parameters.maxDistance(), faults);
        }
        if (parameters.allocations() != null) {
            InstructionRules.values(parameters.allocations(), faults);
        }
        if (parameters.tolerance() != null) {
            ParameterValues.tolerance("tolerance", parameters.tolerance(), faults);
        }
        if (parameters.gapTolerance() != null) {
            ParameterValues.tolerance("gap_tolerance", parameters.gapTolerance(), faults);
        }
        if (parameters.maxIterations() != null) {
            ParameterValues.maxIterations(parameters.maxIterations(), faults);
        }
    }

    private static void overrides(Map<String, AllocationTerms.Override> overrides, Long quantity, Faults faults) {
        long fixed = 0;
        for (Map.Entry<String, AllocationTerms.Override> entry : overrides.entrySet()) {
            Long par = entry.getValue() == null ? null : entry.getValue().fixedQuantityPar();
            if (par != null && OrderValues.fixedQuantity(entry.getKey(), par, faults)) {
                fixed += par;
            }
        }
        if (quantity != null) {
            OrderValues.fixedTotal(fixed, quantity, faults);
        }
    }

    private static Map<String, Double> given(Map<String, Double> values) {
        Map<String, Double> given = new HashMap<>(values);
        given.values().removeIf(Objects::isNull);
        return given;
    }
}
