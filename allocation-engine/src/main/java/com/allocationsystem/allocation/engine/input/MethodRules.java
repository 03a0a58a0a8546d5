package com.allocationsystem.allocation.engine.input;

import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.CustomWeights;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.shared.Faults;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a method's parameters must satisfy. */
final class MethodRules {

    private static final int MOST_ITERATIONS = 1_000_000;

    private MethodRules() {}

    static void check(AllocationInputs inputs, Faults faults) {
        if (inputs.method() instanceof ProRata proRata) {
            proRata(inputs, proRata, faults);
        } else if (inputs.method() instanceof CustomWeights custom) {
            weights("parameters.weights", custom.weights(), inputs, faults);
        } else if (inputs.method() instanceof MinDispersion dispersion) {
            dispersion(inputs, dispersion, faults);
        }
    }

    private static void proRata(AllocationInputs inputs, ProRata method, Faults faults) {
        switch (method.base()) {
            case CUSTOM -> weights("parameters.custom_base", method.customBase(), inputs, faults);
            case NAV -> {
                if (inputs.accounts().stream().allMatch(a -> a.nav().signum() == 0)) {
                    faults.impossible("parameters.base_metric", "is NAV, but every account's NAV is 0; use CUSTOM");
                }
            }
            case HOLDING -> {
                if (inputs.accounts().stream().allMatch(a -> a.holdingPar() == 0)) {
                    faults.impossible("parameters.base_metric", "is HOLDING, but no account holds the bond; use NAV");
                }
            }
        }
        if (method.base() != ProRata.Base.CUSTOM && !method.customBase().isEmpty()) {
            faults.impossible("parameters.custom_base", "is only for base_metric CUSTOM; remove it");
        }
    }

    private static void weights(String field, Map<String, Double> weights, AllocationInputs inputs, Faults faults) {
        Set<String> known = inputs.accounts().stream().map(a -> a.accountId()).collect(Collectors.toSet());
        boolean anyAboveZero = false;
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            Double weight = entry.getValue();
            if (!known.contains(entry.getKey())) {
                faults.impossible(field + "." + entry.getKey(), "is not an account of the chosen groups; remove it");
            } else if (weight == null || !Double.isFinite(weight) || weight < 0) {
                faults.impossible(
                        field + "." + entry.getKey(), "is %s; send a finite number, 0 or more".formatted(weight));
            } else {
                anyAboveZero |= weight > 0;
            }
        }
        if (!anyAboveZero) {
            faults.impossible(field, "give no account anything; send at least one value above 0");
        }
    }

    private static void dispersion(AllocationInputs inputs, MinDispersion method, Faults faults) {
        if (!(method.tolerance() >= 0 && method.tolerance() <= 1)) {
            faults.impossible("parameters.tolerance", "is %s; send a number from 0 to 1".formatted(method.tolerance()));
        }
        if (method.maxIterations() < 0 || method.maxIterations() > MOST_ITERATIONS) {
            faults.impossible(
                    "parameters.max_iterations",
                    "is %d; send 0 to %d".formatted(method.maxIterations(), MOST_ITERATIONS));
        }
        if (method.target() == TargetMetric.DTS && inputs.bond().oasBp() == null) {
            faults.impossible(
                    "parameters.target_metric",
                    "is DTS, but the bond %s has no OAS; choose another metric"
                            .formatted(inputs.bond().cusip()));
        }
    }
}
