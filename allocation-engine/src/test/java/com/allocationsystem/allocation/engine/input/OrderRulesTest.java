package com.allocationsystem.allocation.engine.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AccountOverride;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.BlockOrder;
import com.allocationsystem.allocation.model.input.Constraints;
import com.allocationsystem.allocation.model.method.AllocationMethod;
import com.allocationsystem.allocation.model.method.CustomWeights;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.shared.Fault;
import com.allocationsystem.shared.InvalidInputException;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OrderRulesTest {

    private static final AllocationMethod BY_NAV = new ProRata(ProRata.Base.NAV, new TreeMap<>());
    private static final List<Account> ACCOUNTS =
            List.of(Samples.account("A", 1e8, 1e6, 0, 4), Samples.account("B", 2e8, 1e6, 0, 5));

    @Test
    void everyFaultOfAnOrderIsNamedAtOnce() {
        AllocationInputs good = inputs(BY_NAV, 10_000);
        AllocationInputs bad = new AllocationInputs(
                new BlockOrder(
                        Side.BUY,
                        10_500,
                        LocalDate.of(2023, 4, 8),
                        new BigDecimal("-1"),
                        BigDecimal.ONE,
                        BigDecimal.ONE),
                good.bond(),
                new MinDispersion(TargetMetric.DURATION, MinDispersion.Weighting.EQUAL, Double.NaN, 2, -1),
                new Constraints(true, -5, true),
                new TreeMap<>(Map.of(
                        "A", new AccountOverride.FixedQuantity(-1),
                        "Z", new AccountOverride.Exclude())),
                ACCOUNTS,
                List.of(),
                List.of(),
                good.businessDate(),
                good.firmLimits());
        assertEquals(
                new TreeSet<>(Set.of(
                        "order.quantity",
                        "order.settlement_date",
                        "order.limit_price",
                        "parameters.tolerance",
                        "parameters.gap_tolerance",
                        "parameters.max_iterations",
                        "constraints.min_allocation",
                        "account_overrides.A.fixed_quantity",
                        "account_overrides.Z")),
                new TreeSet<>(faults(bad).keySet()));
    }

    @Test
    void quantityOffTheGridNamesTheNearest() {
        String fault = faults(inputs(BY_NAV, 10_500)).get("order.quantity");
        assertTrue(fault.contains("10000") && fault.contains("11000"), fault);
        assertTrue(faults(inputs(BY_NAV, 1_000)).get("order.quantity").contains("minimum denomination 2000"));
        assertTrue(faults(inputs(BY_NAV, 0)).containsKey("order.quantity"));
        assertTrue(faults(inputs(BY_NAV, 2_000_000_000_000L)).containsKey("order.quantity"));
    }

    @Test
    void weightsNameTheAccount_whenNegativeNotFiniteOrForAStranger() {
        TreeMap<String, Double> weights = new TreeMap<>(Map.of("A", -1.0, "B", Double.POSITIVE_INFINITY, "Z", 1.0));
        assertEquals(
                Set.of("parameters.weights.A", "parameters.weights.B", "parameters.weights.Z", "parameters.weights"),
                faults(inputs(new CustomWeights(weights), 10_000)).keySet());
        TreeMap<String, Double> zero = new TreeMap<>(Map.of("A", 0.0));
        assertEquals(
                Set.of("parameters.weights"),
                faults(inputs(new CustomWeights(zero), 10_000)).keySet());
    }

    @Test
    void weightsAreRefused_whenTheirSumIsMoreThanANumberCanHold() {
        TreeMap<String, Double> large = new TreeMap<>(Map.of("A", 1e308, "B", 1e308));
        assertEquals(
                Set.of("parameters.weights"),
                faults(inputs(new CustomWeights(large), 10_000)).keySet());
        assertEquals(
                Set.of("parameters.custom_base"),
                faults(inputs(new ProRata(ProRata.Base.CUSTOM, large), 10_000)).keySet());
    }

    @Test
    void baseMustBeSomewhereAboveZero() {
        AllocationMethod byHolding = new ProRata(ProRata.Base.HOLDING, new TreeMap<>());
        assertEquals(
                Set.of("parameters.base_metric"),
                faults(inputs(byHolding, 10_000)).keySet());
    }

    @Test
    void dtsIsRefused_whenTheBondHasNoOas() {
        AllocationMethod dts = new MinDispersion(TargetMetric.DTS, MinDispersion.Weighting.EQUAL, 0, 0);
        AllocationInputs inputs =
                Samples.inputs(Side.BUY, 10_000, Samples.bond(2000, 1000, 13, null), dts, 0, ACCOUNTS);
        assertEquals(Set.of("parameters.target_metric"), faults(inputs).keySet());
    }

    @Test
    void fixedPieceMustBeLegal() {
        AllocationInputs inputs =
                Samples.with(inputs(BY_NAV, 10_000), Map.of("A", new AccountOverride.FixedQuantity(1_000)));
        String fault = faults(inputs).get("account_overrides.A.fixed_quantity");
        assertTrue(fault.contains("(limit: order), the nearest below 0") && fault.contains("above 2000"), fault);
    }

    private static AllocationInputs inputs(AllocationMethod method, long quantityPar) {
        return Samples.inputs(Side.BUY, quantityPar, Samples.bond(2000, 1000), method, 0, ACCOUNTS);
    }

    private static Map<String, String> faults(AllocationInputs inputs) {
        InvalidInputException thrown = assertThrows(InvalidInputException.class, () -> CheckedEngine.allocate(inputs));
        return thrown.faults().stream().collect(Collectors.toMap(Fault::field, Fault::message));
    }
}
