package com.allocationsystem.allocation.checker.method;

import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AccountOverride;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.LevelToTarget;
import com.allocationsystem.shared.Side;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** LEVEL_TO_TARGET as the checker reads it. */
record LevelToTargetReading(LevelToTarget method) implements MethodReading {

    @Override
    public void parameters(AllocationInputs inputs, List<String> failures) {
        Weights.check("targets", method.targets(), inputs, failures);
    }

    @Override
    public double weight(Account account) {
        return Weights.of(method.targets(), account);
    }

    @Override
    public boolean hasNoWeight(AllocationInputs inputs, Account account) {
        return weight(account) == 0 && inputs.order().side() == Side.BUY;
    }

    /** The formula of the target, for fewer and fewer accounts, until none would have to trade the other way. */
    @Override
    public double[] shares(AllocationInputs inputs) {
        List<Account> accounts = inputs.accounts();
        double[] shares = new double[accounts.size()];
        double toFill = inputs.order().quantityPar();
        Set<Integer> open = new TreeSet<>();
        for (int i = 0; i < shares.length; i++) {
            if (inputs.overrides().get(accounts.get(i).accountId()) instanceof AccountOverride.FixedQuantity fixed) {
                toFill -= fixed.quantityPar();
            } else {
                open.add(i);
            }
        }
        int sign = inputs.order().side().sign();
        boolean wrong = true;
        while (wrong) {
            double held = 0;
            double targets = 0;
            for (int i : open) {
                held += accounts.get(i).holdingPar();
                targets += weight(accounts.get(i));
            }
            wrong = false;
            for (int i : List.copyOf(open)) {
                double own = accounts.get(i).holdingPar();
                double share = targets > 0
                        ? sign * ((held + sign * toFill) * weight(accounts.get(i)) / targets - own)
                        : sign > 0 ? 0 : held > toFill ? toFill * own / held : own;
                shares[i] = Math.rint(Math.max(0, share) * 1000) / 1000;
                if (share < 0) {
                    open.remove(i);
                    wrong = true;
                }
            }
        }
        return shares;
    }

    @Override
    public void seed(SeedBytes seed) {
        seed.text(String.valueOf(method.strict()));
        seed.weights(method.targets());
    }
}
