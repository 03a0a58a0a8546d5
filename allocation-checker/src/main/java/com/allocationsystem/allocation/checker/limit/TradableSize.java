package com.allocationsystem.allocation.checker.limit;

import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.shared.Side;

/** The sizes that the bond and the account's holding allow, whatever limits them otherwise. */
public final class TradableSize {

    private final AllocationInputs inputs;
    private final boolean buys;

    public TradableSize(AllocationInputs inputs) {
        this.inputs = inputs;
        this.buys = inputs.order().side() == Side.BUY;
    }

    /** @return whether {@code par}, above 0, is such a size */
    boolean contains(Account account, long par) {
        long held = base(account);
        long denomination = inputs.bond().minDenominationPar();
        long increment = inputs.bond().incrementPar();
        boolean largeEnough = par >= inputs.constraints().minAllocationPar();
        if (!buys) {
            return par == held || largeEnough && par <= held - denomination && par % increment == 0;
        }
        return largeEnough
                && (held == 0
                        ? par >= denomination && (par - denomination) % increment == 0
                        : par % increment == 0 && held + par >= denomination);
    }

    /**
     * @return the largest such size that is neither above {@code par} nor above {@code cap}; 0 when there is none
     */
    public long largest(Account account, long par, long cap) {
        long most = Math.min(par, cap);
        if (!buys && base(account) <= most) {
            return base(account);
        }
        long increment = inputs.bond().incrementPar();
        long denomination = inputs.bond().minDenominationPar();
        long offset = buys && base(account) == 0 ? denomination % increment : 0;
        long highest = buys ? most : Math.min(most, base(account) - denomination);
        long candidate = highest - Math.floorMod(highest - offset, increment);
        return candidate > 0 && contains(account, candidate) ? candidate : 0;
    }

    /** What a piece adds to or takes from: a sale takes from what can be sold, not from buys that are still open. */
    long base(Account account) {
        return buys ? account.holdingPar() : account.parToSell();
    }
}
