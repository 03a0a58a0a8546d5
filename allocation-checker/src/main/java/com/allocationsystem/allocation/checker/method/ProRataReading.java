package com.allocationsystem.allocation.checker.method;

import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.ProRata;
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
        return method.base() == ProRata.Base.NAV
                ? account.nav().doubleValue()
                : method.base() == ProRata.Base.HOLDING
                        ? account.holdingPar()
                        : Weights.of(method.customBase(), account);
    }

    @Override
    public void seed(SeedBytes seed) {
        seed.text(method.base().name());
        seed.weights(method.customBase());
    }
}
