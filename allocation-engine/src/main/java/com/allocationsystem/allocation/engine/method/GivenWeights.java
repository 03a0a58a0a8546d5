package com.allocationsystem.allocation.engine.method;

import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.shared.Faults;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Weights that the trader sends, by account id; an account that is not named has 0. */
final class GivenWeights {

    private GivenWeights() {}

    static double of(Account account, SortedMap<String, Double> weights) {
        Double weight = weights.get(account.accountId());
        return weight == null ? 0 : weight;
    }

    static void check(String field, SortedMap<String, Double> weights, AllocationInputs inputs, Faults faults) {
        Set<String> known = inputs.accounts().stream().map(Account::accountId).collect(Collectors.toSet());
        boolean anyAboveZero = false;
        double sum = 0;
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            Double weight = entry.getValue();
            if (!known.contains(entry.getKey())) {
                faults.impossible(field + "." + entry.getKey(), "is not an account of the chosen groups; remove it");
            } else if (weight == null || !Double.isFinite(weight) || weight < 0) {
                faults.impossible(
                        field + "." + entry.getKey(), "is %s; send a finite number, 0 or more".formatted(weight));
            } else {
                anyAboveZero |= weight > 0;
                sum += weight;
            }
        }
        if (!anyAboveZero) {
            faults.impossible(field, "give no account anything; send at least one value above 0");
        } else if (Double.isInfinite(sum)) {
            faults.impossible(field, "add up to more than a number can hold; divide all of them by the same number");
        }
    }
}
