package com.allocationsystem.allocation.engine.method;

import com.allocationsystem.allocation.engine.method.proportional.ProportionalSplit;
import com.allocationsystem.allocation.engine.method.proportional.WaterLevel;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.shared.Faults;

/** PRO_RATA: in proportion to NAV, to the par held, or to values that the trader sends. */
public final class ProRataMethod implements SplitMethod {

    private final ProRata parameters;

    ProRataMethod(ProRata parameters) {
        this.parameters = parameters;
    }

    @Override
    public void check(AllocationInputs inputs, Faults faults) {
        switch (parameters.base()) {
            case CUSTOM -> GivenWeights.check("parameters.custom_base", parameters.customBase(), inputs, faults);
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
        ParameterValues.customBase(parameters.base(), parameters.customBase(), faults);
    }

    @Override
    public double weight(Account account) {
        return switch (parameters.base()) {
            case NAV -> account.nav().doubleValue();
            case HOLDING -> account.holdingPar();
            case CUSTOM -> GivenWeights.of(account, parameters.customBase());
        };
    }

    @Override
    public Decision decide(SplitProblem problem) {
        double[] exactShares = WaterLevel.uncappedShares(problem.toFillPar(), problem.freeWeights());
        long[] pieces = ProportionalSplit.split(problem.table(), problem.fill(), problem.weights(), problem.tieRank());
        return FilledFirst.decision(problem, pieces, exactShares);
    }

    @Override
    public void feed(SeedDigest digest) {
        digest.text(parameters.base().name());
        digest.numbers(parameters.customBase());
    }
}
