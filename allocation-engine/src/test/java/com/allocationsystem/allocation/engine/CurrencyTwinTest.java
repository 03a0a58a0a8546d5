package com.allocationsystem.allocation.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.checker.StatementChecker;
import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.fixture.RandomOrders;
import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AccountCurrency;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.AllocationMethod;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.rule.AccountPolicy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Accounts of other currencies, with cash floors in them, against the same accounts converted by hand. */
class CurrencyTwinTest {

    private static final int CASES = 2500;
    private static final ProRata PRO_RATA = new ProRata(ProRata.Base.NAV, new TreeMap<>());
    private static final List<BigDecimal> RATES = List.of(
            new BigDecimal("0.0066721"), new BigDecimal("0.6812"), new BigDecimal("1.0875"), new BigDecimal("149.87"));

    static List<AllocationMethod> methods() {
        return List.of(
                PRO_RATA,
                new MinDispersion(TargetMetric.ACTIVE_SPREAD_DURATION, MinDispersion.Weighting.EQUAL, 1e-4, 200),
                new MinDispersion(TargetMetric.CONTRIBUTION_TO_DURATION, MinDispersion.Weighting.NAV, 1e-4, 200));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void splitIsThatOfTheSameAccountsConvertedByHand(AllocationMethod method) {
        for (int seed = 0; seed < CASES; seed++) {
            Books books = new Books(RandomOrders.small(seed, method, 8), new SplittableRandom(seed));
            assertEquals(
                    pieces(CheckedEngine.allocate(books.byHand())),
                    pieces(CheckedEngine.allocate(books.converted())),
                    "seed " + seed);
        }
    }

    @Test
    void checkerFindsMoneyThatTheRateDoesNotMake() {
        AllocationInputs inputs = RandomOrders.small(7, PRO_RATA, 8);
        BigDecimal baseNav = inputs.accounts().get(0).nav();
        assertTrue(failures(inputs, baseNav.multiply(new BigDecimal("1.5")), "EUR", "1.5")
                .isEmpty());
        assertEquals(1, failures(inputs, baseNav, "EUR", "1.5").size(), "one to one");
        assertEquals(
                1,
                failures(inputs, baseNav.add(new BigDecimal("0.01")), "EUR", "1")
                        .size());
        assertEquals(1, failures(inputs, baseNav, inputs.bond().currency(), "1").size());
        assertEquals(1, failures(inputs, BigDecimal.ZERO, "EUR", "0").size());
    }

    private static List<String> failures(AllocationInputs inputs, BigDecimal nav, String currency, String rate) {
        List<Account> accounts = new ArrayList<>(inputs.accounts());
        Account first = accounts.get(0);
        AccountCurrency from =
                new AccountCurrency(currency, new BigDecimal(rate), LocalDate.of(2023, 3, 31), first.nav());
        accounts.set(0, Samples.withNav(first, nav, from));
        AllocationInputs changed = Samples.withAccounts(inputs, accounts);
        return StatementChecker.failures(changed, CheckedEngine.allocate(inputs)).stream()
                .filter(failure -> failure.contains("is not what"))
                .toList();
    }

    private static List<Long> pieces(AllocationPlan plan) {
        return plan.allocations().stream().map(AccountAllocation::quantityPar).toList();
    }

    /** One order twice: in the currencies of its accounts, and in that of the bond. */
    private static final class Books {

        private final AllocationInputs inputs;
        private final List<Account> converted = new ArrayList<>();
        private final List<Account> byHand = new ArrayList<>();
        private final List<AccountPolicy> floors = new ArrayList<>();
        private final List<AccountPolicy> floorsByHand = new ArrayList<>();

        Books(AllocationInputs inputs, SplittableRandom random) {
            this.inputs = inputs;
            inputs.accounts().forEach(account -> {
                if (random.nextBoolean()) {
                    add(account, RATES.get(random.nextInt(RATES.size())), random.nextInt(100));
                } else {
                    converted.add(account);
                    byHand.add(account);
                }
            });
        }

        private void add(Account account, BigDecimal rate, int percentOfCash) {
            BigDecimal baseNav = account.nav().divide(rate, 2, RoundingMode.HALF_EVEN);
            BigDecimal nav = baseNav.multiply(rate).setScale(2, RoundingMode.HALF_EVEN);
            converted.add(Samples.withNav(
                    account, nav, new AccountCurrency("EUR", rate, LocalDate.of(2023, 3, 31), baseNav)));
            byHand.add(Samples.withNav(account, nav, null));
            BigDecimal floor = account.availableCash()
                    .multiply(BigDecimal.valueOf(percentOfCash))
                    .divide(rate.movePointRight(2), 2, RoundingMode.HALF_EVEN)
                    .max(BigDecimal.ZERO);
            floors.add(floor(account.accountId(), floor));
            floorsByHand.add(floor(account.accountId(), floor.multiply(rate)));
        }

        private static AccountPolicy floor(String accountId, BigDecimal value) {
            return new AccountPolicy(
                    "P-" + accountId,
                    accountId,
                    AccountPolicy.Kind.CASH_FLOOR,
                    null,
                    value,
                    null,
                    null,
                    "Client letter");
        }

        AllocationInputs converted() {
            return Samples.withPolicies(Samples.withAccounts(inputs, converted), floors.toArray(AccountPolicy[]::new));
        }

        AllocationInputs byHand() {
            return Samples.withPolicies(
                    Samples.withAccounts(inputs, byHand), floorsByHand.toArray(AccountPolicy[]::new));
        }
    }
}
