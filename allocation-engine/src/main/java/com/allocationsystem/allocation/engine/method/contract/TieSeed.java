package com.allocationsystem.allocation.engine.method.contract;

import com.allocationsystem.allocation.engine.method.tie.SeedDigest;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.BlockOrder;
import com.allocationsystem.allocation.model.input.Constraints;

/**
 * The number that decides between equals: the first 8 bytes of a SHA-256 over order, bond, method, date and every account's
 * id, NAV, cash and holding. No user can choose it, and any reader can compute it again from the inputs.
 */
public final class TieSeed {

    private TieSeed() {}

    /** @param method of the inputs */
    public static long of(AllocationInputs inputs, SplitMethod method) {
        SeedDigest digest = new SeedDigest();
        BlockOrder order = inputs.order();
        Constraints constraints = inputs.constraints();
        digest.text(order.side() + "|" + order.quantityPar() + "|" + order.settlementDate() + "|"
                + order.cleanPricePer100().stripTrailingZeros().toPlainString() + "|"
                + inputs.bond().cusip() + "|" + inputs.method().code() + "|" + constraints.respectCash() + ","
                + constraints.minAllocationPar() + "," + constraints.complianceCheck() + "|" + inputs.businessDate());
        method.feed(digest);
        for (Account account : inputs.accounts()) {
            digest.text(account.accountId());
            digest.number(account.nav().doubleValue());
            digest.number(account.availableCash().doubleValue());
            digest.whole(account.holdingPar());
        }
        return digest.seed();
    }
}
