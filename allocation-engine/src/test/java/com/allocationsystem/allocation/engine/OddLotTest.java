package com.allocationsystem.allocation.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.input.AccountOverride;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.AccountInstructions;
import com.allocationsystem.allocation.model.method.AccountInstructions.Instruction;
import com.allocationsystem.allocation.model.method.AccountInstructions.Type;
import com.allocationsystem.allocation.model.method.AllocationMethod;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.method.Remainder;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.shared.InvalidInputException;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Minimum 2,000, increment 1,000; A holds 4,500, B 1,500, C 300, D 2,700: each an odd lot. */
class OddLotTest {

    private static final ProRata BY_HOLDING = new ProRata(ProRata.Base.HOLDING, new TreeMap<>());

    /** 1,800 lie below the minimum, 4,500 off the grid, 9,000 on it. */
    @ParameterizedTest
    @CsvSource({"4500, A", "1500, B", "300, C", "1800, BC", "9000, ABCD", "6000, AB"})
    void wholeHoldingsAreSoldWhateverTheirSize(long quantity, String sellers) {
        for (AllocationMethod method : List.of(
                BY_HOLDING,
                new MinDispersion(TargetMetric.ACTIVE_SPREAD_DURATION, MinDispersion.Weighting.EQUAL, 1e-4, 100))) {
            AllocationPlan plan = CheckedEngine.allocate(order(Side.SELL, quantity, sellers, method));
            plan.allocations()
                    .forEach(line -> assertEquals(
                            sellers.contains(line.accountId()) ? line.holdingPar() : 0, line.quantityPar()));
            assertEquals(0, plan.summary().unallocatedPar());
        }
    }

    @Test
    void partOfThemKeepsTheGrid_andAPurchaseDoes() {
        for (long quantity : new long[] {1_800, 4_500, 8_999}) {
            assertThrows(
                    InvalidInputException.class,
                    () -> CheckedEngine.allocate(order(Side.SELL, quantity, "ABCD", BY_HOLDING)));
        }
        assertThrows(
                InvalidInputException.class,
                () -> CheckedEngine.allocate(
                        order(Side.BUY, 4_500, "A", new ProRata(ProRata.Base.NAV, new TreeMap<>()))));
    }

    /** A alone is named with all its 4,500; what is left of the block is on the grid, and goes to the others. */
    @ParameterizedTest
    @CsvSource({"4500, 0", "5500, 1000", "6500, 2000"})
    void anAccountNamedWithAllItHoldsIsSoldWhole(long quantity, long rest) {
        AllocationInputs fixed = Samples.with(
                order(Side.SELL, quantity, "ABCD", BY_HOLDING),
                new TreeMap<>(Map.of("A", new AccountOverride.FixedQuantity(4_500))));
        Instruction all = new Instruction("A", Type.QUANTITY, BigDecimal.valueOf(4_500), null, null, null);
        AllocationInputs asked =
                order(Side.SELL, quantity, "ABCD", new AccountInstructions(List.of(all), Remainder.PRO_RATA, true));
        for (AllocationInputs inputs : List.of(fixed, asked)) {
            AllocationPlan plan = CheckedEngine.allocate(inputs);
            assertEquals(4_500, plan.allocations().get(0).quantityPar());
            assertTrue(plan.summary().totalAllocatedPar() - 4_500 <= rest);
        }
    }

    @Test
    void anAccountNamedWithLess_orABlockBesideTheGrid_isNone() {
        for (long[] one : new long[][] {{4_500, 2_000}, {4_600, 4_500}, {4_400, 4_500}}) {
            AllocationInputs inputs = Samples.with(
                    order(Side.SELL, one[0], "ABCD", BY_HOLDING),
                    new TreeMap<>(Map.of("A", new AccountOverride.FixedQuantity(one[1]))));
            assertThrows(InvalidInputException.class, () -> CheckedEngine.allocate(inputs));
        }
    }

    private static AllocationInputs order(Side side, long quantity, String sellers, AllocationMethod method) {
        AllocationInputs inputs = Samples.inputs(
                side,
                quantity,
                Samples.bond(2000, 1000),
                method,
                0,
                List.of(
                        Samples.account("A", 1e7, 1e6, 4_500, 5),
                        Samples.account("B", 1e7, 1e6, 1_500, 5.2),
                        Samples.account("C", 1e7, 1e6, 300, 5.4),
                        Samples.account("D", 1e7, 1e6, 2_700, 5.6)));
        TreeMap<String, AccountOverride> excluded = new TreeMap<>();
        Arrays.stream("ABCD".split(""))
                .filter(id -> !sellers.contains(id))
                .forEach(id -> excluded.put(id, new AccountOverride.Exclude()));
        return Samples.with(inputs, excluded);
    }
}
