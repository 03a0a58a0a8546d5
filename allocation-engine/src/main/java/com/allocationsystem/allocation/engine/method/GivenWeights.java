package com.allocationsystem.allocation.engine.method;

import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.shared.Faults;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Weights that the trader sends, by account id; an account that is not named has 0. */
final class GivenWeights {

    private GivenWeights() {}

    static double of(Account account, SortedMap<String, Double> weights) {
        Double weight = weights.get(account.accountId());
        return weight == null ? 0 : weight;
    }

    /** Weights of unknown accounts count for nothing: the others alone must give some account a share. */
    static void check(String field, SortedMap<String, Double> weights, AllocationInputs inputs, Faults faults) {
        Set<String> known = inputs.accounts().stream().map(Account::accountId).collect(Collectors.toSet());
        SortedMap<String, Double> ofAccounts = new TreeMap<>(weights);
        ofAccounts.keySet().retainAll(known);
        for (String id : weights.keySet()) {
            if (!known.contains(id)) {
                faults.impossible(field + "." + id, "is not an account of the chosen groups; remove it");
            }
        }
        ParameterValues.weights(field, ofAccounts, faults);
    }
}
