package com.allocationsystem.allocation.engine.method;

import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.shared.Faults;
import java.math.BigDecimal;
import java.util.Map;

/** The rules for parameters that need neither the bond nor the accounts. */
public final class ParameterValues {

    private static final int MOST_ITERATIONS = 1_000_000;

    /** A distance from pro rata is a part of the share; an account whose share is a small part of one piece is far from it. */
    public static final BigDecimal LARGEST_DISTANCE = BigDecimal.valueOf(1_000_000);

    private static final int DISTANCE_DECIMALS = 6;

    /** No account's metric is near it, in years or in basis points. */
    private static final int LARGEST_TARGET = 1_000_000;

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

    /** @param targets value of the metric by account id, each one there */
    public static void metricTargets(Map<String, Double> targets, Faults faults) {
        if (targets.isEmpty()) {
            faults.impossible("parameters.metric_targets", "is empty; name at least one account or leave it out");
        }
        targets.forEach((id, value) -> {
            if (!Double.isFinite(value) || Math.abs(value) > LARGEST_TARGET) {
                faults.impossible(
                        "parameters.metric_targets." + id,
                        "is %s; send a number from -%s to %s, in the metric's unit"
                                .formatted(value, LARGEST_TARGET, LARGEST_TARGET));
            }
        });
    }

    /** @param name in the API */
    public static void tolerance(String name, double tolerance, Faults faults) {
        if (!(tolerance >= 0 && tolerance <= 1)) {
            faults.impossible("parameters." + name, "is %s; send a number from 0 to 1".formatted(tolerance));
        }
    }

    public static void maxDistance(BigDecimal distance, Faults faults) {
        boolean inRange = distance.signum() >= 0 && distance.compareTo(LARGEST_DISTANCE) <= 0;
        if (!inRange || distance.stripTrailingZeros().scale() > DISTANCE_DECIMALS) {
            faults.impossible(
                    "parameters.max_distance",
                    "is %s; send a part of the pro rata share, 0 to %s with at most %d decimals, e.g. 0.25"
                            .formatted(distance, LARGEST_DISTANCE, DISTANCE_DECIMALS));
        }
    }

    public static void maxIterations(int iterations, Faults faults) {
        if (iterations < 0 || iterations > MOST_ITERATIONS) {
            faults.impossible(
                    "parameters.max_iterations", "is %d; send 0 to %d".formatted(iterations, MOST_ITERATIONS));
        }
    }
}
