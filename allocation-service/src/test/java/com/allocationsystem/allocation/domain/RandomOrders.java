package com.allocationsystem.allocation.domain;

import com.allocationsystem.allocation.domain.account.Account;
import com.allocationsystem.allocation.domain.bond.Bond;
import com.allocationsystem.allocation.domain.method.AllocationMethod;
import com.allocationsystem.shared.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Seeded small orders with every ugly feature: one account, all capped, no cash, huge smallest pieces, odd lots, equal
 * accounts, NAVs over nine orders of magnitude, one spread duration everywhere, spread duration 0 or below, selling
 * everything, more accounts than lots. {@link RandomOrdersTest} counts them.
 */
public final class RandomOrders {

    private static final double PRICE = 0.91826833;

    private RandomOrders() {}

    public static AllocationInputs small(long seed, AllocationMethod method, int mostAccounts) {
        SplittableRandom random = new SplittableRandom(seed);
        long step = pick(random, 1, 5, 1000);
        long denomination = step * pick(random, 1, 2, 5) + (random.nextInt(6) == 0 ? step / 2 : 0);
        long smallest = step * pick(random, 0, 1, 3, 6) + (random.nextInt(8) == 0 ? 1 : 0);
        double spreadDuration =
                switch (random.nextInt(8)) {
                    case 0 -> -2.5;
                    case 1 -> 0;
                    default -> 13.132;
                };
        Bond bond = Samples.bond(denomination, step, spreadDuration, 150.0);
        Side side = random.nextBoolean() ? Side.BUY : Side.SELL;
        int n = 1 + random.nextInt(mostAccounts);
        long quantity = denomination + step * random.nextInt(pick(random, 4, 14, 30));
        int nature = random.nextInt(8);
        List<Account> accounts = new ArrayList<>();
        long held = 0;
        for (int i = 0; i < n; i++) {
            double nav =
                    switch (nature) {
                        case 0 -> 1e6;
                        case 1 -> StrictMath.pow(10, 3 + random.nextInt(10));
                        default -> 1e5 + random.nextInt(1_000_000);
                    };
            nav = Math.max(nav, step * 20) * (step == 1000 ? 1 : 1e-2);
            long holding =
                    switch (random.nextInt(4)) {
                        case 0 -> 0;
                        case 1 -> denomination + step * random.nextInt(8);
                        case 2 -> 1 + random.nextInt((int) Math.min(20 * step, 20_000));
                        default -> step * random.nextInt(10);
                    };
            boolean poor = nature == 4 || random.nextInt(3) == 0;
            double cash = nature == 2 ? 0 : poor ? random.nextInt((int) (12 * step + 1)) * PRICE : 1e9;
            double spread = nature == 3 ? 5.5 : 3 + random.nextInt(600) / 100.0;
            Account account = withOpenBuys(
                    Samples.account("A" + (char) ('A' + i), nav, cash, holding, spread), seed * 101 + i, step);
            accounts.add(nature == 5 && i > 0 ? twin(account.accountId(), accounts.get(0)) : account);
            held += accounts.get(i).parToSell();
        }
        if (side == Side.SELL && random.nextInt(4) == 0 && held >= denomination) {
            quantity = held - Math.floorMod(held - denomination, step);
        }
        return Samples.inputs(side, quantity, bond, method, smallest, accounts);
    }

    /** Of every third account a part of the holding, or all of it, is bought and not yet filled. */
    private static Account withOpenBuys(Account account, long seed, long step) {
        SplittableRandom random = new SplittableRandom(seed);
        if (random.nextInt(3) > 0) {
            return account;
        }
        long open = random.nextBoolean() ? account.holdingPar() : step * random.nextInt(6);
        return Samples.withSellable(account, Math.max(0, account.holdingPar() - open));
    }

    /** Another account with the same numbers. */
    private static Account twin(String id, Account like) {
        return Samples.withSellable(
                Samples.account(
                        id,
                        like.nav().doubleValue(),
                        like.availableCash().doubleValue(),
                        like.holdingPar(),
                        like.spreadDurationYears()),
                like.parToSell());
    }

    private static int pick(SplittableRandom random, int... values) {
        return values[random.nextInt(values.length)];
    }
}
