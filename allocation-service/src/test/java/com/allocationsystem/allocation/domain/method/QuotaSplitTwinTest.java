package com.allocationsystem.allocation.domain.method;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.domain.AccountAllocation;
import com.allocationsystem.allocation.domain.AllocationEngine;
import com.allocationsystem.allocation.domain.AllocationInputs;
import com.allocationsystem.allocation.domain.AllocationPlan;
import com.allocationsystem.allocation.domain.EveryLegalSplit;
import com.allocationsystem.allocation.domain.RandomOrders;
import com.allocationsystem.shared.Side;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** PRO_RATA on thousands of ugly small orders against the slow twin. */
class QuotaSplitTwinTest {

    private static final int CASES = 12_000;

    @Test
    void everyPieceIsLegalAndTheTotalIsTheLargest_onRandomOrders() {
        for (int seed = 0; seed < CASES; seed++) {
            AllocationInputs inputs = RandomOrders.small(seed, new ProRata(ProRata.Base.NAV, new TreeMap<>()), 7);
            AllocationPlan plan = AllocationEngine.allocate(inputs);
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
    void piecesAreThoseOfTheClerk_onRandomBuys() {
        int compared = 0;
        for (int seed = 0; seed < CASES; seed++) {
            AllocationInputs inputs = RandomOrders.small(seed, new ProRata(ProRata.Base.NAV, new TreeMap<>()), 7);
            if (inputs.order().side() == Side.BUY) {
                AllocationPlan plan = AllocationEngine.allocate(inputs);
                long[] expected = new StepByStepQuota(inputs, plan.summary().totalAllocatedPar()).pieces();
                if (expected != null) {
                    long[] pieces = plan.allocations().stream()
                            .mapToLong(AccountAllocation::quantityPar)
                            .toArray();
                    assertArrayEquals(expected, pieces, "seed " + seed);
                    compared++;
                }
            }
        }
        assertTrue(compared > CASES / 5, "compared " + compared);
    }
}
