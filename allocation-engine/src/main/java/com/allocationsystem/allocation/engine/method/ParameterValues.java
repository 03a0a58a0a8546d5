package com.allocationsystem.allocation.engine.method;

import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.shared.Faults;
import java.util.Map;

/** The rules for parameters that need neither the bond nor the accounts. */
public final class ParameterValues {

    private static final int MOST_ITERATIONS = 1_000_000;

    private ParameterValues() {}

    /** @param weights by account id, each one there */
    public static void weights(String field, Map<String, Double> weights, Faults faults) {
        double sum = 0;
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            double weight = entry.getValue();
            if (!Double.isFinite(weight) || weight < 0) {
                faults.impossible(
                        field + "." + entry.getKey(), "is %s; send a finite number, 0 or more".formatted(weight));
            } else {
                sum += weight;
            }
        }
        if (sum == 0) {
            faults.impossible(field, "give no account anything; send at least one value above 0");
        } else if (Double.isInfinite(sum)) {
            faults.impossible(field, "add up to more than a number can hold; divide all of them by the same number");
        }
    }

    public static void customBase(ProRata.Base base, Map<String, Double> customBase, Faults faults) {
        if (base == ProRata.Base.CUSTOM) {
            weights("parameters.custom_base", customBase, faults);
        } else if (!customBase.isEmpty()) {
            faults.impossible("parameters.custom_base", "is only for base_metric CUSTOM; remove it");
        }
    }

    public static void tolerance(double tolerance, Faults faults) {
        if (!(tolerance >= 0 && tolerance <= 1)) {
            faults.impossible("parameters.tolerance", "is %s; send a number from 0 to 1".formatted(tolerance));
        }
    }

    public static void maxIterations(int iterations, Faults faults) {
        if (iterations < 0 || iterations > MOST_ITERATIONS) {
            faults.impossible(
                    "parameters.max_iterations", "is %d; send 0 to %d".formatted(iterations, MOST_ITERATIONS));
        }
    }
}
