package com.allocationsystem.allocation.domain.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.engine.AllocationEngine;
import com.allocationsystem.allocation.engine.input.OrderRules;
import com.allocationsystem.allocation.engine.method.dispersion.LocalSearch;
import com.allocationsystem.allocation.fixture.RandomOrders;
import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AccountOverride;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.AllocationMethod;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FairnessLedgerTest {

    private static final int CASES = 3_000;
    private static final AllocationEngine ENGINE = new AllocationEngine(LocalSearch.NONE);
    private static final ProRata BY_NAV = new ProRata(ProRata.Base.NAV, new TreeMap<>());
    private static final MinDispersion BY_ASD =
            new MinDispersion(TargetMetric.ACTIVE_SPREAD_DURATION, MinDispersion.Weighting.EQUAL, 1e-9, 1000);

    /** Worked out in docs/domain/fairness.md. */
    @Test
    void smallAccountsThatRoundToNothing_andWhoGotTheirShares() {
        LedgerTrade ledger = ledger(order(10_000, BY_NAV, "A 5e6", "B 3e6", "C 1.5e6", "D 0.5e6"));

        assertEquals(List.of(6_000L, 4_000L, 0L, 0L), each(ledger, LedgerEntry::par));
        assertEquals(List.of("5000.000", "3000.000", "1500.000", "500.000"), each(ledger, e -> e.sharePar() + ""));
        assertEquals(
                List.of("1000.000", "1000.000", "-1500.000", "-500.000"), each(ledger, e -> e.differencePar() + ""));
        assertEquals(List.of("918.27", "918.27", "-1377.40", "-459.13"), each(ledger, e -> e.differenceMoney() + ""));
        assertEquals(
                List.of(
                        DifferenceCause.METHOD,
                        DifferenceCause.METHOD,
                        DifferenceCause.TOO_SMALL,
                        DifferenceCause.TOO_SMALL),
                each(ledger, LedgerEntry::cause));
        // -459.134165 / 500,000 x 13.132 years
        assertEquals(-0.012058700, ledger.entries().get(3).differenceAsd(), 1e-9);
        assertEquals(ShareBasis.NAV, ledger.basis());
    }

    @Test
    void incrementThatEqualAccountsCompeteFor_isATie() {
        LedgerTrade ledger = ledger(order(7_000, BY_NAV, "A 1e6", "B 1e6", "C 1e6"));

        assertEquals(List.of(true, true, true), each(ledger, LedgerEntry::tie));
        List<DifferenceCause> causes = each(ledger, LedgerEntry::cause);
        assertEquals(
                1, causes.stream().filter(DifferenceCause.ROUNDED_UP::equals).count());
        assertEquals(
                2, causes.stream().filter(DifferenceCause.ROUNDED_DOWN::equals).count());
        assertTrue(each(ledger, e -> e.differencePar() + "").containsAll(List.of("666.667", "-333.333")));
    }

    @Test
    void largerRemainderIsNoTie() {
        LedgerTrade ledger = ledger(order(7_000, BY_NAV, "A 1.1e6", "B 1e6", "C 0.9e6"));

        // Shares 2,566.667, 2,333.333 and 2,100.000
        assertEquals(List.of(3_000L, 2_000L, 2_000L), each(ledger, LedgerEntry::par));
        assertEquals(
                List.of(DifferenceCause.ROUNDED_UP, DifferenceCause.ROUNDED_DOWN, DifferenceCause.ROUNDED_DOWN),
                each(ledger, LedgerEntry::cause));
        assertEquals(List.of(false, false, false), each(ledger, LedgerEntry::tie));
    }

    @Test
    void accountThatTheTraderLeavesOut_keepsItsShareAndHasAShortfall() {
        AllocationInputs inputs = Samples.with(
                order(8_000, BY_NAV, "A 2e6", "B 1e6", "C 1e6"),
                Map.of("B", new AccountOverride.Exclude(), "A", new AccountOverride.FixedQuantity(6_000)));
        LedgerTrade ledger = ledger(inputs);

        assertEquals(List.of("4000.000", "2000.000", "2000.000"), each(ledger, e -> e.sharePar() + ""));
        assertEquals(
                List.of(DifferenceCause.BY_HAND, DifferenceCause.BY_HAND, DifferenceCause.EXACT),
                each(ledger, LedgerEntry::cause));
        assertEquals("-2000.000", ledger.entries().get(1).differencePar() + "");
    }

    @Test
    void whatALimitTakesIsNoDifference() {
        List<Account> accounts = List.of(Samples.account("A", 1e6, 1_000, 0, 4), Samples.account("B", 1e6, 1e9, 0, 4));
        LedgerTrade ledger = ledger(Samples.inputs(Side.BUY, 8_000, Samples.bond(1000, 1000), BY_NAV, 0, accounts));

        // 1,000 of cash buy 1,000 par at 91.83
        assertEquals(List.of("4000.000", "4000.000"), each(ledger, e -> e.orderSharePar() + ""));
        assertEquals(List.of("1000.000", "7000.000"), each(ledger, e -> e.sharePar() + ""));
        assertEquals(List.of(DifferenceCause.EXACT, DifferenceCause.EXACT), each(ledger, LedgerEntry::cause));
    }

    /** A slow twin finds the shares in the order in which accounts reach their limits; differences add up to nothing. */
    @Test
    void sharesAreThoseOfASlowTwin() {
        for (long seed = 0; seed < CASES; seed++) {
            AllocationMethod method = seed % 2 == 0 ? BY_NAV : BY_ASD;
            AllocationInputs inputs = RandomOrders.small(seed, method, 7);
            AllocationPlan plan = ENGINE.allocate(OrderRules.check(inputs));
            LedgerTrade ledger = FairnessLedger.of(new UUID(0, seed), inputs, plan);

            List<BigDecimal> shares = slowShares(inputs, plan);
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = 0; i < shares.size(); i++) {
                LedgerEntry entry = ledger.entries().get(i);
                assertEquals(shares.get(i).doubleValue(), entry.sharePar().doubleValue(), 0.00051, "seed " + seed);
                assertEquals(BigDecimal.valueOf(entry.par()).subtract(entry.sharePar()), entry.differencePar());
                sum = sum.add(entry.differencePar());
            }
            assertEquals(0, sum.doubleValue(), 0.0005 * shares.size(), "seed " + seed);
        }
    }

    private static List<BigDecimal> slowShares(AllocationInputs inputs, AllocationPlan plan) {
        List<Integer> open = new ArrayList<>();
        List<BigDecimal> shares = new ArrayList<>();
        for (int i = 0; i < inputs.accounts().size(); i++) {
            shares.add(BigDecimal.ZERO);
            if (plan.allocations().get(i).legal().maximumPar() > 0) {
                open.add(i);
            }
        }
        Function<Integer, BigDecimal> nav = i -> inputs.accounts().get(i).nav();
        Function<Integer, BigDecimal> most =
                i -> BigDecimal.valueOf(plan.allocations().get(i).legal().maximumPar());
        open.sort(Comparator.comparing(i -> most.apply(i).divide(nav.apply(i), MathContext.DECIMAL128)));
        BigDecimal rest = BigDecimal.valueOf(plan.allocations().stream()
                .mapToLong(AccountAllocation::quantityPar)
                .sum());
        for (int k = 0; k < open.size(); k++) {
            BigDecimal navs = open.subList(k, open.size()).stream().map(nav).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal share = rest.multiply(nav.apply(open.get(k)))
                    .divide(navs, MathContext.DECIMAL128)
                    .min(most.apply(open.get(k)));
            shares.set(open.get(k), share);
            rest = rest.subtract(share);
        }
        return shares;
    }

    /** @param accounts id and NAV, e.g. {@code A 5e6}; each with cash for everything */
    private static AllocationInputs order(long par, AllocationMethod method, String... accounts) {
        List<Account> all = new ArrayList<>();
        for (String account : accounts) {
            String[] words = account.split(" ");
            all.add(Samples.account(words[0], Double.parseDouble(words[1]), 1e9, 0, 4.0));
        }
        return Samples.inputs(Side.BUY, par, Samples.bond(2000, 1000), method, 0, all);
    }

    private static LedgerTrade ledger(AllocationInputs inputs) {
        return FairnessLedger.of(new UUID(0, 1), inputs, ENGINE.allocate(OrderRules.check(inputs)));
    }

    private static <T> List<T> each(LedgerTrade ledger, Function<LedgerEntry, T> what) {
        return ledger.entries().stream().map(what).toList();
    }
}
