package com.allocationsystem.allocation.checker.method;

import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.CustomWeights;
import java.util.List;

/** CUSTOM_WEIGHTS as the checker reads it. */
record CustomWeightsReading(CustomWeights method) implements MethodReading {

    @Override
    public void parameters(AllocationInputs inputs, List<String> failures) {
        Weights.check("weights", method.weights(), inputs, failures);
    }

    @Override
    public double weight(Account account) {
        return Weights.of(method.weights(), account);
    }

    @Override
    public double normalizedSum() {
        double sum = Weights.sum(method.weights());
        return Math.abs(sum - 1) > 1e-9 ? sum : Double.NaN;
    }

    @Override
    public void seed(SeedBytes seed) {
        seed.weights(method.weights());
    }
}
