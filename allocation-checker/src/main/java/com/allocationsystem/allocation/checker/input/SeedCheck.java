package com.allocationsystem.allocation.checker.input;

import com.allocationsystem.allocation.checker.method.MethodReadings;
import com.allocationsystem.allocation.checker.method.SeedBytes;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;

/** The tie seed, computed again from what docs/domain/README.md, Ties, says goes into it. */
public final class SeedCheck {

    private SeedCheck() {}

    public static long seed(AllocationInputs inputs) {
        SeedBytes seed = new SeedBytes();
        var order = inputs.order();
        var constraints = inputs.constraints();
        seed.text(String.join(
                "|",
                order.side().name(),
                Long.toString(order.quantityPar()),
                order.settlementDate().toString(),
                order.cleanPricePer100().stripTrailingZeros().toPlainString(),
                inputs.bond().cusip(),
                inputs.method().code(),
                constraints.respectCash() + "," + constraints.minAllocationPar() + "," + constraints.complianceCheck(),
                inputs.businessDate().toString()));
        MethodReadings.of(inputs).seed(seed);
        for (Account account : inputs.accounts()) {
            seed.text(account.accountId());
            seed.number(account.nav().doubleValue());
            seed.number(account.availableCash().doubleValue());
            seed.whole(account.holdingPar());
        }
        return seed.seed();
    }
}
