package com.allocationsystem.allocation.engine.method;

import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.CustomWeights;
import com.allocationsystem.allocation.model.method.ProRata;
import java.util.List;
import java.util.SortedMap;

/** What each account's share is in proportion to; for MIN_DISPERSION its NAV, used where the metric does not react. */
public final class MethodWeights {

    private static final double SUM_TOLERANCE = 1e-9;

    private MethodWeights() {}

    /** @return one weight per account, finite, 0 or more */
    public static double[] of(AllocationInputs inputs) {
        List<Account> accounts = inputs.accounts();
        double[] weights = new double[accounts.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = of(inputs, accounts.get(i));
        }
        return weights;
    }

    /** @return the sum of the caller's weights when it is not 1; NaN when there are none or it is */
    public static double sumToNormalise(AllocationInputs inputs) {
        if (inputs.method() instanceof CustomWeights custom) {
            double sum = 0;
            for (double weight : custom.weights().values()) {
                sum += weight;
            }
            return Math.abs(sum - 1) > SUM_TOLERANCE ? sum : Double.NaN;
        }
        return Double.NaN;
    }

    private static double of(AllocationInputs inputs, Account account) {
        if (inputs.method() instanceof CustomWeights custom) {
            return given(custom.weights(), account);
        }
        if (inputs.method() instanceof ProRata proRata) {
            return switch (proRata.base()) {
                case NAV -> account.nav().doubleValue();
                case HOLDING -> account.holdingPar();
                case CUSTOM -> given(proRata.customBase(), account);
            };
        }
        return account.nav().doubleValue();
    }

    private static double given(SortedMap<String, Double> values, Account account) {
        Double value = values.get(account.accountId());
        return value == null ? 0 : value;
    }
}
