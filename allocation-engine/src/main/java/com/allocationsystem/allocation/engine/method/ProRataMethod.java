package com.allocationsystem.allocation.engine.method;

import com.allocationsystem.allocation.engine.limit.Participation;
import com.allocationsystem.allocation.engine.method.contract.Decision;
import com.allocationsystem.allocation.engine.method.contract.SplitMethod;
import com.allocationsystem.allocation.engine.method.contract.SplitProblem;
import com.allocationsystem.allocation.engine.method.proportional.ProportionalSplit;
import com.allocationsystem.allocation.engine.method.proportional.WaterLevel;
import com.allocationsystem.allocation.engine.method.tie.SeedDigest;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;

/** PRO_RATA: in proportion to a value of each account, or to values that the trader sends. */
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
            case MARKET_VALUE -> {
                if (inputs.accounts().stream().allMatch(a -> weight(a) == 0)) {
                    faults.impossible(
                            "parameters.base_metric",
                            "is MARKET_VALUE, but no account's holdings are worth anything, or their value is unknown; use NAV");
                }
            }
            case AVAILABLE_CASH -> {
                if (inputs.accounts().stream().allMatch(a -> weight(a) == 0)) {
                    faults.impossible("parameters.base_metric", "is AVAILABLE_CASH, but no account has any; use NAV");
                }
            }
            case EQUAL -> {
                // Every account has the same share.
            }
            case HOLDING -> {
                if (inputs.accounts().stream().allMatch(a -> a.holdingPar() == 0)) {
                    faults.impossible(
                            "parameters.base_metric",
                            inputs.order().side() == Side.SELL
                                    ? "is HOLDING, but no account of the groups holds the bond: there is nothing to sell"
                                    : "is HOLDING, but no account holds the bond; use NAV");
                }
            }
        }
        ParameterValues.customBase(parameters.base(), parameters.customBase(), faults);
    }

    @Override
    public double weight(Account account) {
        return exactWeight(account).doubleValue();
    }

    /** @return the same without rounding */
    BigDecimal exactWeight(Account account) {
        return switch (parameters.base()) {
            case NAV -> account.nav();
            case MARKET_VALUE ->
                account.marketValue() == null
                        ? BigDecimal.ZERO
                        : account.marketValue().max(BigDecimal.ZERO);
            case AVAILABLE_CASH -> account.availableCash().max(BigDecimal.ZERO);
            case EQUAL -> BigDecimal.ONE;
            case HOLDING -> BigDecimal.valueOf(account.holdingPar());
            case CUSTOM -> new BigDecimal(GivenWeights.of(account, parameters.customBase()));
        };
    }

    @Override
    public Participation participation(Account account) {
        boolean unknown = parameters.base() == ProRata.Base.MARKET_VALUE && account.marketValue() == null;
        return unknown ? Participation.UNKNOWN_TARGET : SplitMethod.super.participation(account);
    }

    @Override
    public Decision decide(SplitProblem problem) {
        double[] exactShares = WaterLevel.uncappedShares(problem.toFillPar(), problem.freeWeights());
        long[] pieces = ProportionalSplit.split(problem.table(), problem.fill(), problem.weights(), problem.tieRank());
        return FilledFirst.decision(problem, pieces, exactShares, FilledFirst.WORDS);
    }

    @Override
    public void feed(SeedDigest digest) {
        digest.text(parameters.base().name());
        digest.numbers(parameters.customBase());
    }
}
