package com.allocationsystem.allocation.engine.method.proportional;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.engine.oracle.EveryLegalSplit;
import com.allocationsystem.allocation.engine.oracle.StepByStepQuota;
import com.allocationsystem.allocation.fixture.RandomOrders;
import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.CustomWeights;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** PRO_RATA and CUSTOM_WEIGHTS on thousands of ugly small orders against the slow twin. */
class ProportionalSplitTwinTest {

    private static final int CASES = 20_000;

    @Test
    void everyPieceIsLegalAndTheTotalIsTheLargest_onRandomOrders() {
        for (int seed = 0; seed < CASES; seed++) {
            AllocationInputs inputs = RandomOrders.small(seed, new ProRata(ProRata.Base.NAV, new TreeMap<>()), 7);
            AllocationPlan plan = CheckedEngine.allocate(inputs);
            long sum = 0;
            for (int i = 0; i < plan.allocations().size(); i++) {
                AccountAllocation line = plan.allocations().get(i);
                sum += line.quantityPar();
                assertTrue(
                        EveryLegalSplit.isLegal(inputs, inputs.accounts().get(i), line.quantityPar()),
                        "seed " + seed + " " + line);
            }
            assertEquals(EveryLegalSplit.largestTotal(inputs), sum, "seed " + seed);
            assertEquals(inputs.order().quantityPar() - sum, plan.summary().unallocatedPar());
        }
    }

    @Test
    void piecesAreThoseOfTheClerk_onRandomOrders() {
        int bought = 0;
        int sold = 0;
        for (int seed = 0; seed < CASES; seed++) {
            AllocationInputs inputs = RandomOrders.small(seed, new ProRata(ProRata.Base.NAV, new TreeMap<>()), 7);
            if (onEvenGrids(inputs) && sameAsTheClerk(CheckedEngine.allocate(inputs), inputs, seed)) {
                bought += inputs.order().side() == Side.BUY ? 1 : 0;
                sold += inputs.order().side() == Side.SELL ? 1 : 0;
            }
        }
        assertTrue(bought > CASES / 5 && sold > CASES / 50, "bought " + bought + " sold " + sold);
    }

    /** The clerk knows NAVs only: he gets the weights as NAVs, and no account whose weight is 0. */
    @Test
    void piecesAreThoseOfTheClerk_onRandomWeights() {
        int compared = 0;
        for (int seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            AllocationInputs byNav = RandomOrders.small(seed, new ProRata(ProRata.Base.NAV, new TreeMap<>()), 7);
            TreeMap<String, Double> weights = new TreeMap<>();
            List<Account> weighted = new ArrayList<>();
            for (Account account : byNav.accounts()) {
                double weight = random.nextInt(5) == 0 ? 0 : 1 + random.nextInt(1000) / 8.0;
                weights.put(account.accountId(), weight);
                if (weight > 0) {
                    weighted.add(Samples.withNav(account, BigDecimal.valueOf(weight)));
                }
            }
            if (!weighted.isEmpty()) {
                AllocationPlan plan = CheckedEngine.allocate(byNav.with(new CustomWeights(weights)));
                AllocationInputs clerks = Samples.withAccounts(byNav, weighted);
                assertEquals(
                        EveryLegalSplit.largestTotal(clerks), plan.summary().totalAllocatedPar(), "seed " + seed);
                for (AccountAllocation line : plan.allocations()) {
                    assertTrue(line.quantityPar() == 0 || weights.get(line.accountId()) > 0, "seed " + seed);
                }
                if (onEvenGrids(clerks)) {
                    compared += sameAsTheClerk(plan, clerks, seed) ? 1 : 0;
                }
            }
        }
        assertTrue(compared > CASES / 5, "compared " + compared);
    }

    /** The clerk knows no full liquidation off the grid. */
    private static boolean onEvenGrids(AllocationInputs inputs) {
        long step = inputs.bond().incrementPar();
        for (Account account : inputs.accounts()) {
            List<Long> pieces = EveryLegalSplit.pieces(inputs, account);
            for (int k = 2; k < pieces.size(); k++) {
                if (pieces.get(k) - pieces.get(k - 1) != step) {
                    return false;
                }
            }
        }
        return true;
    }

    /** @return false when a tie or the fill decides, which the clerk leaves open */
    private static boolean sameAsTheClerk(AllocationPlan plan, AllocationInputs clerks, int seed) {
        long[] expected = new StepByStepQuota(clerks, plan.summary().totalAllocatedPar()).pieces();
        if (expected == null) {
            return false;
        }
        List<String> known = clerks.accounts().stream().map(Account::accountId).toList();
        long[] pieces = plan.allocations().stream()
                .filter(line -> known.contains(line.accountId()))
                .mapToLong(AccountAllocation::quantityPar)
                .toArray();
        assertArrayEquals(expected, pieces, "seed " + seed);
        return true;
    }
}
