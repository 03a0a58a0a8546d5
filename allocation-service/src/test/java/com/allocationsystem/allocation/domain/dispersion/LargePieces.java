package com.allocationsystem.allocation.domain.dispersion;

import com.allocationsystem.allocation.domain.AllocationInputs;
import com.allocationsystem.allocation.domain.Samples;
import com.allocationsystem.allocation.domain.account.Account;
import com.allocationsystem.allocation.domain.method.MinDispersion;
import com.allocationsystem.shared.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Seeded orders whose smallest pieces, 1 to 5 million, are a large part of the order: a BUY of 1 % of all NAVs with half the
 * accounts short of cash, or a SELL of a third of the holdings, odd lots among them.
 */
public final class LargePieces {

    private LargePieces() {}

    public static AllocationInputs order(int accounts, long seed, Side side, MinDispersion method) {
        SplittableRandom random = new SplittableRandom(1000 * seed + accounts);
        long smallest = 1_000_000L * (1 + random.nextInt(5));
        List<Account> all = new ArrayList<>();
        double navs = 0;
        long held = 0;
        for (int i = 0; i < accounts; i++) {
            double nav = Math.round(1e7 * StrictMath.exp(4 * random.nextDouble()));
            double spreadDuration = 3.5 + 3 * random.nextDouble();
            double cash = i % 2 == 0 ? Math.round(nav * 0.1 * random.nextDouble()) : nav;
            long holding = side == Side.SELL ? random.nextLong(4 * smallest) : 0;
            navs += nav;
            held += holding;
            all.add(Samples.account("A" + (1000 + i), nav, cash, holding, spreadDuration));
        }
        long quantity = side == Side.SELL ? held / 3000 * 1000 : 1000 * (long) (navs * 0.01 / 1000);
        return Samples.inputs(side, quantity, Samples.bond(2000, 1000), method, smallest, all);
    }
}
