package com.allocationsystem.allocation.checker.method;

import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.ProRata;
import java.math.BigDecimal;
import java.util.List;

/** PRO_RATA as the checker reads it. */
record ProRataReading(ProRata method) implements MethodReading {

    @Override
    public void parameters(AllocationInputs inputs, List<String> failures) {
        if (method.base() == ProRata.Base.CUSTOM) {
            Weights.check("base values", method.customBase(), inputs, failures);
            return;
        }
        if (!method.customBase().isEmpty()) {
            failures.add("base values are given, but the base is " + method.base());
        }
        if (inputs.accounts().stream().noneMatch(account -> weight(account) > 0)) {
            failures.add("no account has a base value above 0");
        }
    }

    @Override
    public double weight(Account account) {
        return exactWeight(account).doubleValue();
    }

    @Override
    public BigDecimal exactWeight(Account account) {
        return switch (method.base()) {
            case NAV -> account.nav();
            case HOLDING -> new BigDecimal(account.holdingPar());
            case EQUAL -> BigDecimal.ONE;
            case AVAILABLE_CASH -> BigDecimal.ZERO.max(account.availableCash());
            case MARKET_VALUE ->
                account.marketValue() == null ? BigDecimal.ZERO : BigDecimal.ZERO.max(account.marketValue());
            case CUSTOM -> new BigDecimal(Weights.of(method.customBase(), account));
        };
    }

    @Override
    public boolean hasNoWeight(AllocationInputs inputs, Account account) {
        return weight(account) == 0 && !hasNoTarget(account);
    }

    /** What the share is in proportion to is unknown. */
    @Override
    public boolean hasNoTarget(Account account) {
        return method.base() == ProRata.Base.MARKET_VALUE && account.marketValue() == null;
    }

    @Override
    public void seed(SeedBytes seed) {
        seed.text(method.base().name());
        seed.weights(method.customBase());
    }
}
