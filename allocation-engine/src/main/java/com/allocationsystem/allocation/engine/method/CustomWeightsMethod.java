package com.allocationsystem.allocation.engine.method;

import com.allocationsystem.allocation.engine.method.proportional.ProportionalSplit;
import com.allocationsystem.allocation.engine.method.proportional.WaterLevel;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.CustomWeights;
import com.allocationsystem.allocation.model.plan.Warning;
import com.allocationsystem.allocation.model.plan.Warning.Type;
import com.allocationsystem.shared.Faults;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** CUSTOM_WEIGHTS: in proportion to the trader's weights. */
public final class CustomWeightsMethod implements SplitMethod {

    private static final double SUM_TOLERANCE = 1e-9;

    private final CustomWeights parameters;

    CustomWeightsMethod(CustomWeights parameters) {
        this.parameters = parameters;
    }

    @Override
    public void check(AllocationInputs inputs, Faults faults) {
        GivenWeights.check("parameters.weights", parameters.weights(), inputs, faults);
    }

    @Override
    public double weight(Account account) {
        return GivenWeights.of(account, parameters.weights());
    }

    @Override
    public Decision decide(SplitProblem problem) {
        double[] exactShares = WaterLevel.uncappedShares(problem.toFillPar(), problem.freeWeights());
        long[] pieces = ProportionalSplit.split(problem.table(), problem.fill(), problem.weights(), problem.tieRank());
        return FilledFirst.decision(problem, pieces, exactShares);
    }

    @Override
    public void feed(SeedDigest digest) {
        digest.numbers(parameters.weights());
    }

    /** Weights need not sum to 1; the plan says when they were normalized. */
    @Override
    public List<Warning> notices() {
        double sum = 0;
        for (double weight : parameters.weights().values()) {
            sum += weight;
        }
        return Math.abs(sum - 1) > SUM_TOLERANCE
                ? List.of(Warning.note(
                        Type.WEIGHTS_NORMALISED,
                        null,
                        "Weights sum to " + plain(sum) + ", not 1; each was divided by that sum."))
                : List.of();
    }

    /** Twelve digits, spelt alike by every version of Java, as the statement's hash needs. */
    private static String plain(double number) {
        return new BigDecimal(number)
                .round(new MathContext(12))
                .stripTrailingZeros()
                .toPlainString();
    }
}
