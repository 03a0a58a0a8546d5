package com.allocationsystem.allocation.checker.figure;

import com.allocationsystem.allocation.checker.method.MethodReadings;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AccountOverride;
import com.allocationsystem.allocation.model.input.AllocationInputs;

/** What each account would get by the method's weights alone, before limits and rounding. */
public final class Shares {

    private Shares() {}

    /** @return par per account, in the order of the inputs; a fixed piece is its own share */
    public static double[] of(AllocationInputs inputs) {
        double sum = 0;
        double rest = inputs.order().quantityPar();
        for (Account account : inputs.accounts()) {
            Long fixed = fixedPar(inputs, account);
            sum += fixed == null ? weight(inputs, account) : 0;
            rest -= fixed == null ? 0 : fixed;
        }
        double[] shares = new double[inputs.accounts().size()];
        for (int i = 0; i < shares.length; i++) {
            Account account = inputs.accounts().get(i);
            Long fixed = fixedPar(inputs, account);
            shares[i] = fixed != null ? fixed : sum > 0 ? weight(inputs, account) / sum * rest : 0;
        }
        return shares;
    }

    /** @return the piece that the trader fixed; null when none */
    public static Long fixedPar(AllocationInputs inputs, Account account) {
        return inputs.overrides().get(account.accountId()) instanceof AccountOverride.FixedQuantity fixed
                ? Long.valueOf(fixed.quantityPar())
                : null;
    }

    /** @return weight under the method; NAV under MIN_DISPERSION, which shares by it where no piece moves the metric */
    public static double weight(AllocationInputs inputs, Account account) {
        return MethodReadings.of(inputs).weight(account);
    }
}
