package com.allocationsystem.allocation.engine.method;

import com.allocationsystem.allocation.engine.method.contract.Decision;
import com.allocationsystem.allocation.engine.method.contract.SplitMethod;
import com.allocationsystem.allocation.engine.method.contract.SplitProblem;
import com.allocationsystem.allocation.engine.method.proportional.KeptShares;
import com.allocationsystem.allocation.engine.method.proportional.ProportionalSplit;
import com.allocationsystem.allocation.engine.method.proportional.WaterLevel;
import com.allocationsystem.allocation.engine.method.tie.SeedDigest;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.CustomWeights;
import com.allocationsystem.allocation.model.method.Remainder;
import com.allocationsystem.allocation.model.plan.Warning;
import com.allocationsystem.allocation.model.plan.Warning.Type;
import com.allocationsystem.shared.Faults;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
        long[] pieces = parameters.remainder() == Remainder.PRO_RATA
                ? ProportionalSplit.split(problem.table(), problem.fill(), problem.weights(), problem.tieRank())
                : KeptShares.split(
                        problem.table(),
                        problem.limitPar(),
                        problem.freeWeights(),
                        problem.tieRank(),
                        parameters.remainder() == Remainder.EQUAL);
        return FilledFirst.decision(problem, pieces, exactShares, FilledFirst.WORDS);
    }

    @Override
    public void feed(SeedDigest digest) {
        digest.text(parameters.remainder().name());
        digest.numbers(parameters.weights());
    }

    /** Weights need not sum to 1, and accounts may get more than their shares; the plan says so. */
    @Override
    public List<Warning> notices(AllocationInputs inputs, Decision decision) {
        List<Warning> notices = new ArrayList<>();
        double sum = 0;
        for (double weight : parameters.weights().values()) {
            sum += weight;
        }
        if (Math.abs(sum - 1) > SUM_TOLERANCE) {
            notices.add(Warning.note(
                    Type.WEIGHTS_NORMALISED,
                    null,
                    "Weights sum to " + plain(sum) + ", not 1; each was divided by that sum."));
        }
        handedOn(inputs, decision, notices);
        return notices;
    }

    private static void handedOn(AllocationInputs inputs, Decision decision, List<Warning> notices) {
        double quantity = inputs.order().quantityPar();
        long handedOn = 0;
        int most = 0;
        for (int i = 0; i < decision.pieces().length; i++) {
            double more = decision.pieces()[i] - decision.quotaPar()[i];
            handedOn += more >= inputs.bond().incrementPar() ? Math.round(more) : 0;
            most = more > decision.pieces()[most] - decision.quotaPar()[most] ? i : most;
        }
        if (handedOn > 0) {
            String id = inputs.accounts().get(most).accountId();
            notices.add(Warning.note(
                    Type.REMAINDER,
                    id,
                    String.format(
                            Locale.ROOT,
                            "%s was to get %.1f %% of the block and gets %.1f %%, the largest change: other accounts could not take"
                                    + " %d par of their shares, which went to accounts with a weight.",
                            id,
                            100 * decision.quotaPar()[most] / quantity,
                            100 * decision.pieces()[most] / quantity,
                            handedOn)));
        }
    }

    /** Twelve digits, spelt alike by every version of Java, as the statement's hash needs. */
    private static String plain(double number) {
        return new BigDecimal(number)
                .round(new MathContext(12))
                .stripTrailingZeros()
                .toPlainString();
    }
}
