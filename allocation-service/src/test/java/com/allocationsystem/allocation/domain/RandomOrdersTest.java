package com.allocationsystem.allocation.domain;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.domain.account.Account;
import com.allocationsystem.allocation.domain.method.ProRata;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The twins are only as good as the orders they see: each ugly case must be among them, and often. */
class RandomOrdersTest {

    private static final int CASES = 20_000;
    private static final int OFTEN = 100;

    private static final Map<String, Predicate<AllocationInputs>> UGLY = Map.ofEntries(
            Map.entry("one account", i -> i.accounts().size() == 1),
            Map.entry("all capped, the order does not fill", i -> isBuy(i) && affordable(i) < order(i)),
            Map.entry(
                    "no cash anywhere",
                    i -> isBuy(i) && all(i, a -> a.availableCash().signum() == 0)),
            Map.entry(
                    "smallest piece above half the order",
                    i -> 2 * i.constraints().minAllocationPar() > order(i)),
            Map.entry(
                    "held but not to be sold",
                    i -> !isBuy(i) && i.accounts().stream().anyMatch(a -> a.parToSell() < a.holdingPar())),
            Map.entry("odd lot held", i -> i.accounts().stream().anyMatch(a -> isOddLot(i, a))),
            Map.entry(
                    "equal accounts",
                    i -> i.accounts().size() > 2
                            && same(i, Account::nav)
                            && same(i, Account::holdingPar)
                            && same(i, Account::availableCash)
                            && same(i, Account::spreadDurationYears)),
            Map.entry("NAVs a million times larger than others", i -> spread(i) >= 1e6),
            Map.entry(
                    "one active spread duration",
                    i -> i.accounts().size() > 2 && same(i, Account::spreadDurationYears)),
            Map.entry("spread duration 0", i -> i.bond().spreadDurationYears() == 0),
            Map.entry("spread duration below 0", i -> i.bond().spreadDurationYears() < 0),
            Map.entry(
                    "all that can be sold is sold",
                    i -> !isBuy(i) && held(i) - order(i) < i.bond().incrementPar()),
            Map.entry(
                    "more accounts than lots",
                    i -> i.accounts().size() > order(i) / i.bond().incrementPar()));

    @Test
    void everyUglyCaseIsAmongTheRandomOrders() {
        Map<String, Integer> seen = new TreeMap<>();
        for (int seed = 0; seed < CASES; seed++) {
            AllocationInputs inputs = RandomOrders.small(seed, new ProRata(ProRata.Base.NAV, new TreeMap<>()), 5);
            UGLY.forEach((name, isSo) -> seen.merge(name, isSo.test(inputs) ? 1 : 0, Integer::sum));
        }
        assertTrue(seen.values().stream().allMatch(count -> count >= OFTEN), seen.toString());
    }

    @Test
    void navsSpanNineOrdersOfMagnitude() {
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (int seed = 0; seed < CASES; seed++) {
            AllocationInputs inputs = RandomOrders.small(seed, new ProRata(ProRata.Base.NAV, new TreeMap<>()), 5);
            for (Account account : inputs.accounts()) {
                least = Math.min(least, account.nav().doubleValue());
                most = Math.max(most, account.nav().doubleValue());
            }
        }
        assertTrue(most / least >= 1e9, least + " to " + most);
    }

    private static boolean isBuy(AllocationInputs inputs) {
        return inputs.order().side() == Side.BUY;
    }

    private static long order(AllocationInputs inputs) {
        return inputs.order().quantityPar();
    }

    private static long held(AllocationInputs inputs) {
        return inputs.accounts().stream().mapToLong(Account::parToSell).sum();
    }

    private static double affordable(AllocationInputs inputs) {
        BigDecimal cash =
                inputs.accounts().stream().map(Account::availableCash).reduce(BigDecimal.ZERO, BigDecimal::add);
        return 100 * cash.doubleValue() / inputs.order().dirtyPrice().per100().doubleValue();
    }

    private static boolean isOddLot(AllocationInputs inputs, Account account) {
        return account.holdingPar() % inputs.bond().incrementPar() != 0;
    }

    private static double spread(AllocationInputs inputs) {
        List<Double> navs = inputs.accounts().stream()
                .map(a -> a.nav().doubleValue())
                .sorted()
                .toList();
        return navs.get(navs.size() - 1) / navs.get(0);
    }

    private static boolean all(AllocationInputs inputs, Predicate<Account> isSo) {
        return inputs.accounts().stream().allMatch(isSo);
    }

    private static boolean same(AllocationInputs inputs, Function<Account, Object> field) {
        return inputs.accounts().stream().map(field).distinct().count() == 1;
    }
}
