package com.allocationsystem.allocation.checker.figure;

import com.allocationsystem.allocation.checker.method.MethodReading;
import com.allocationsystem.allocation.checker.method.MethodReadings;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AccountOverride;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.shared.Side;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What each account would get by the method alone, before limits and rounding. */
public final class Shares {

    private Shares() {}

    /**
     * @param plan says what requests of earlier priority got, which is taken off before later ones share
     * @return par per account, in the order of the inputs; a fixed piece is its own share
     */
    public static double[] of(AllocationInputs inputs, AllocationPlan plan) {
        MethodReading method = MethodReadings.of(inputs);
        List<Account> accounts = inputs.accounts();
        double[] shares = method.shares(inputs);
        shares = shares == null ? new double[accounts.size()] : shares;
        double rest = inputs.order().quantityPar();
        for (int i = 0; i < shares.length; i++) {
            Long fixed = fixedPar(inputs, accounts.get(i));
            shares[i] = fixed == null ? shares[i] : fixed;
            rest -= fixed == null ? 0 : fixed;
        }
        List<Integer> open = IntStream.range(0, shares.length)
                .filter(i -> fixedPar(inputs, accounts.get(i)) == null)
                .boxed()
                .toList();
        if (method.instructs()) {
            byPriority(inputs, plan, open, rest, shares);
        } else if (method.shares(inputs) == null) {
            divide(open, rest, i -> weight(inputs, accounts.get(i)), shares);
        }
        return shares;
    }

    private static void byPriority(
            AllocationInputs inputs, AllocationPlan plan, List<Integer> open, double block, double[] shares) {
        MethodReading method = MethodReadings.of(inputs);
        List<MethodReading.Asked> asked =
                inputs.accounts().stream().map(a -> method.asked(inputs, a)).toList();
        List<Integer> priorities = open.stream()
                .filter(i -> asked.get(i) != null)
                .map(i -> asked.get(i).priority())
                .distinct()
                .sorted()
                .toList();
        double left = block;
        for (int priority : priorities) {
            List<Integer> equals = open.stream()
                    .filter(i -> asked.get(i) != null && asked.get(i).priority() == priority)
                    .toList();
            double sum =
                    equals.stream().mapToDouble(i -> asked.get(i).exactPar()).sum();
            if (sum <= left) {
                equals.forEach(i -> shares[i] = asked.get(i).exactPar());
            } else {
                divide(equals, left, i -> asked.get(i).exactPar(), shares);
            }
            for (int i : equals) {
                left -= plan.allocations().get(i).quantityPar();
            }
        }
        List<Integer> others = open.stream().filter(i -> asked.get(i) == null).toList();
        divide(others, left, i -> weight(inputs, inputs.accounts().get(i)), shares);
    }

    private static void divide(
            List<Integer> accounts, double total, ToDoubleFunction<Integer> weight, double[] shares) {
        double sum = 0;
        for (int i : accounts) {
            sum += weight.applyAsDouble(i);
        }
        for (int i : accounts) {
            shares[i] = sum > 0 ? weight.applyAsDouble(i) / sum * total : 0;
        }
    }

    /** @return the piece that the trader fixed; null when none */
    public static Long fixedPar(AllocationInputs inputs, Account account) {
        return inputs.overrides().get(account.accountId()) instanceof AccountOverride.FixedQuantity fixed
                ? Long.valueOf(fixed.quantityPar())
                : null;
    }

    /**
     * @return weight under the method; NAV under MIN_DISPERSION, which shares by it where no piece moves the metric; 0 where there
     *     is nothing to sell
     */
    private static double weight(AllocationInputs inputs, Account account) {
        boolean nothing = inputs.order().side() == Side.SELL && account.parToSell() == 0;
        return nothing ? 0 : MethodReadings.of(inputs).weight(account);
    }
}
