package com.allocationsystem.allocation.checker.method;

import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import java.util.List;
import java.util.Map;

/** Weights named by account id. */
final class Weights {

    private Weights() {}

    static double of(Map<String, Double> weights, Account account) {
        return weights.getOrDefault(account.accountId(), 0.0);
    }

    static double sum(Map<String, Double> weights) {
        return weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    static void check(String name, Map<String, Double> weights, AllocationInputs inputs, List<String> failures) {
        List<String> ids = inputs.accounts().stream().map(Account::accountId).toList();
        if (!ids.containsAll(weights.keySet())) {
            failures.add(name + " name an unknown account");
        }
        if (!weights.values().stream().allMatch(weight -> weight >= 0)) {
            failures.add(name + " are not all 0 or more");
        }
        double sum = sum(weights);
        if (!(sum > 0 && sum < Double.POSITIVE_INFINITY)) {
            failures.add(name + " add up to " + sum);
        }
    }
}
