package com.allocationsystem.allocation.engine.method;

import com.allocationsystem.allocation.engine.limit.Participation;
import com.allocationsystem.allocation.engine.method.contract.Decision;
import com.allocationsystem.allocation.engine.method.contract.SplitMethod;
import com.allocationsystem.allocation.engine.method.contract.SplitProblem;
import com.allocationsystem.allocation.engine.method.proportional.ProportionalSplit;
import com.allocationsystem.allocation.engine.method.proportional.TargetLevel;
import com.allocationsystem.allocation.engine.method.tie.SeedDigest;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AccountOverride;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.LevelToTarget;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.Side;
import java.util.Arrays;
import java.util.List;

/** LEVEL_TO_TARGET: holdings after the trade in proportion to the targets. */
public final class LevelToTargetMethod implements SplitMethod {

    private static final String FIELD = "parameters.targets";

    /** Of an account at or beyond its target: it comes last, but before the order stays unallocated. */
    private static final double TRACE = 1e-12;

    /** Shares are stated to a thousandth of par: the rest depends on how they are computed. */
    private static final double SHARE_DIGITS = 1000;

    private final LevelToTarget parameters;

    LevelToTargetMethod(LevelToTarget parameters) {
        this.parameters = parameters;
    }

    @Override
    public void check(AllocationInputs inputs, Faults faults) {
        GivenWeights.check(FIELD, parameters.targets(), inputs, faults);
        if (parameters.strict() && faults.isEmpty()) {
            checkSigns(inputs, faults);
        }
    }

    /** The target: whether the account has a share at all; how much, {@link #decide} works out from the holdings. */
    @Override
    public double weight(Account account) {
        return GivenWeights.of(account, parameters.targets());
    }

    /** A SELL takes from an account without a target first: its holding is to be 0. */
    @Override
    public Participation participation(AllocationInputs inputs, Account account) {
        boolean out = weight(account) == 0 && inputs.order().side() == Side.BUY;
        return out ? Participation.ZERO_WEIGHT : Participation.FULL;
    }

    @Override
    public Decision decide(SplitProblem problem) {
        AllocationInputs inputs = problem.inputs();
        int n = inputs.accounts().size();
        boolean[] free = new boolean[n];
        double[] caps = new double[n];
        for (int i = 0; i < n; i++) {
            free[i] = !problem.isFixed(i);
            caps[i] = problem.table().maximum(i);
        }
        double[] exactShares = exactShares(inputs, problem.toFillPar(), free);
        double[] weights = TargetLevel.shares(problem.fill().totalPar(), offsets(inputs), targets(inputs), caps);
        double largest = Arrays.stream(weights).max().orElse(0);
        for (int i = 0; i < n; i++) {
            weights[i] = caps[i] > 0 ? Math.max(weights[i], largest > 0 ? largest * TRACE : 1) : 0;
        }
        long[] pieces = ProportionalSplit.split(problem.table(), problem.fill(), weights, problem.tieRank());
        return FilledFirst.decision(problem, pieces, exactShares, FilledFirst.WORDS);
    }

    @Override
    public void feed(SeedDigest digest) {
        digest.text(Boolean.toString(parameters.strict()));
        digest.numbers(parameters.targets());
    }

    private void checkSigns(AllocationInputs inputs, Faults faults) {
        boolean[] free = new boolean[inputs.accounts().size()];
        double toFill = inputs.order().quantityPar();
        double held = 0;
        double sum = 0;
        for (int i = 0; i < free.length; i++) {
            Account account = inputs.accounts().get(i);
            AccountOverride override = inputs.overrides().get(account.accountId());
            toFill -= override instanceof AccountOverride.FixedQuantity fixed ? fixed.quantityPar() : 0;
            free[i] = override == null;
            held += free[i] ? account.holdingPar() : 0;
            sum += free[i] ? weight(account) : 0;
        }
        int sign = inputs.order().side().sign();
        for (int i = 0; i < free.length; i++) {
            Account account = inputs.accounts().get(i);
            double goal = sum > 0 ? (held + sign * toFill) * weight(account) / sum : 0;
            if (free[i] && sign * (goal - account.holdingPar()) < -0.5) {
                faults.impossible(
                        FIELD + "." + account.accountId(),
                        "means a holding of %d after the trade, but the account holds %d, which a %s cannot lead there; send strict: false or another target"
                                .formatted(
                                        Math.round(goal),
                                        account.holdingPar(),
                                        inputs.order().side()));
            }
        }
    }

    private double[] exactShares(AllocationInputs inputs, double toFill, boolean[] free) {
        double[] caps = new double[free.length];
        for (int i = 0; i < caps.length; i++) {
            caps[i] = free[i] ? toFill + inputs.accounts().get(i).holdingPar() : 0;
        }
        double[] shares = TargetLevel.shares(toFill, offsets(inputs), targets(inputs), caps);
        return Arrays.stream(shares)
                .map(share -> Math.rint(share * SHARE_DIGITS) / SHARE_DIGITS)
                .toArray();
    }

    private static double[] offsets(AllocationInputs inputs) {
        int sign = inputs.order().side().sign();
        return inputs.accounts().stream()
                .mapToDouble(account -> -sign * account.holdingPar())
                .toArray();
    }

    private double[] targets(AllocationInputs inputs) {
        List<Account> accounts = inputs.accounts();
        return accounts.stream().mapToDouble(this::weight).toArray();
    }
}
