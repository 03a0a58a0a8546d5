package com.allocationsystem.allocation.checker.method;

import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.CustomWeights;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.plan.Warning;
import java.util.ArrayList;
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
    public List<Notice> notices(AllocationInputs inputs, AllocationPlan plan, double[] shares) {
        List<Notice> notices = new ArrayList<>();
        double sum = Weights.sum(method.weights());
        if (Math.abs(sum - 1) > 1e-9) {
            notices.add(new Notice(Warning.Type.WEIGHTS_NORMALISED, null, List.of(sum, 1.0)));
        }
        double quantity = inputs.order().quantityPar();
        long handedOn = 0;
        int most = 0;
        double mostMore = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < shares.length; i++) {
            double more = plan.allocations().get(i).quantityPar() - shares[i];
            handedOn += more >= inputs.bond().incrementPar() ? Math.round(more) : 0;
            if (more > mostMore) {
                most = i;
                mostMore = more;
            }
        }
        if (handedOn > 0) {
            AccountAllocation line = plan.allocations().get(most);
            notices.add(new Notice(
                    Warning.Type.REMAINDER,
                    line.accountId(),
                    List.of(100 * shares[most] / quantity, 100 * line.quantityPar() / quantity, (double) handedOn)));
        }
        return notices;
    }

    @Override
    public void seed(SeedBytes seed) {
        seed.text(method.remainder().name());
        seed.weights(method.weights());
    }
}
