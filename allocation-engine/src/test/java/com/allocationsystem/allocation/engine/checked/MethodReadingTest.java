package com.allocationsystem.allocation.engine.checked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.checker.StatementChecker;
import com.allocationsystem.allocation.checker.method.MethodReadings;
import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.AccountInstructions;
import com.allocationsystem.allocation.model.method.AccountInstructions.Instruction;
import com.allocationsystem.allocation.model.method.AccountInstructions.Type;
import com.allocationsystem.allocation.model.method.AllocationMethod;
import com.allocationsystem.allocation.model.method.CustomWeights;
import com.allocationsystem.allocation.model.method.DistanceLimit;
import com.allocationsystem.allocation.model.method.LevelToTarget;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.method.Remainder;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MethodReadingTest {

    private static final List<Account> ACCOUNTS =
            List.of(Samples.account("A", 1e8, 1e6, 0, 4), Samples.account("B", 2e8, 1e6, 0, 5));

    static List<AllocationMethod> invalid() {
        return List.of(
                new ProRata(ProRata.Base.HOLDING, new TreeMap<>()),
                new ProRata(ProRata.Base.NAV, weights("A", 1)),
                new ProRata(ProRata.Base.CUSTOM, new TreeMap<>()),
                new ProRata(ProRata.Base.CUSTOM, weights("A", -1)),
                new CustomWeights(weights("A", 0)),
                new CustomWeights(weights("A", Double.NaN)),
                new CustomWeights(weights("A", Double.POSITIVE_INFINITY)),
                new CustomWeights(new TreeMap<>(Map.of("A", 1.0, "STRANGER", 1.0))),
                new CustomWeights(new TreeMap<>(Map.of("A", 1e308, "B", 1e308))),
                instructions(instruction("A", Type.PERCENTAGE, "1.5")),
                instructions(instruction("A", Type.QUANTITY, "-1")),
                instructions(instruction("STRANGER", Type.QUANTITY, "2000")),
                instructions(instruction("A", Type.PERCENTAGE, "0.6"), instruction("B", Type.PERCENTAGE, "0.6")),
                instructions(instruction("A", Type.QUANTITY, "2000"), instruction("A", Type.QUANTITY, "3000")),
                instructions(),
                instructions(
                        new Instruction("A", Type.PERCENTAGE, BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ZERO, null)),
                new LevelToTarget(weights("A", -1), false),
                new LevelToTarget(weights("STRANGER", 1), false),
                new ProRata(ProRata.Base.MARKET_VALUE, weights("A", 1)),
                dispersion(TargetMetric.OAS, 0, 0),
                aimed(new TreeMap<>()),
                aimed(weights("STRANGER", 1)),
                aimed(weights("A", Double.NaN)),
                dispersion(TargetMetric.DURATION, 1.5, 0),
                dispersion(TargetMetric.DURATION, Double.NaN, 0),
                dispersion(TargetMetric.DURATION, 0, -1),
                dispersion(TargetMetric.DURATION, 0, 1_000_001),
                near("-0.1", new ProRata(ProRata.Base.NAV, new TreeMap<>())),
                near("1000001", new ProRata(ProRata.Base.NAV, new TreeMap<>())),
                near("0", new ProRata(ProRata.Base.HOLDING, new TreeMap<>())),
                dispersion(TargetMetric.DTS, 0, 0));
    }

    /** The checker finds parameters that the engine refuses, whatever else a statement with them would say. */
    @ParameterizedTest
    @MethodSource("invalid")
    void invalidParametersAreFound(AllocationMethod method) {
        AllocationInputs inputs = inputs(new ProRata(ProRata.Base.NAV, new TreeMap<>()));
        AllocationPlan plan = CheckedEngine.allocate(inputs);
        assertEquals(List.of(), topic(inputs, plan));
        assertNotEquals(List.of(), topic(inputs.with(method), plan));
    }

    @Test
    void everyMethodHasAReading() {
        List<AllocationMethod> methods = List.of(
                new ProRata(ProRata.Base.NAV, new TreeMap<>()),
                new CustomWeights(weights("A", 1)),
                instructions(instruction("A", Type.QUANTITY, "2000")),
                new LevelToTarget(weights("A", 1), false),
                dispersion(TargetMetric.DURATION, 0, 0));
        Set<Class<?>> covered = methods.stream().map(Object::getClass).collect(Collectors.toSet());
        assertEquals(Set.of(AllocationMethod.class.getPermittedSubclasses()), covered);
        for (AllocationMethod method : methods) {
            String reading = MethodReadings.of(inputs(method)).getClass().getSimpleName();
            assertTrue(reading.startsWith(method.getClass().getSimpleName()), reading);
        }
    }

    private static List<String> topic(AllocationInputs inputs, AllocationPlan plan) {
        return StatementChecker.check(inputs, plan).get(0).failures();
    }

    private static MinDispersion near(String distance, ProRata proRata) {
        return dispersion(TargetMetric.DURATION, 0, 0).within(new DistanceLimit(new BigDecimal(distance), proRata));
    }

    private static MinDispersion aimed(TreeMap<String, Double> targets) {
        return new MinDispersion(TargetMetric.DURATION, MinDispersion.Weighting.EQUAL, 0, 0, 0, targets, null);
    }

    private static AccountInstructions instructions(Instruction... instructions) {
        return new AccountInstructions(List.of(instructions), Remainder.NONE, true);
    }

    private static Instruction instruction(String account, Type type, String value) {
        return new Instruction(account, type, new BigDecimal(value), null, null, null);
    }

    private static MinDispersion dispersion(TargetMetric target, double tolerance, int iterations) {
        return new MinDispersion(target, MinDispersion.Weighting.EQUAL, tolerance, tolerance, iterations);
    }

    private static TreeMap<String, Double> weights(String account, double weight) {
        return new TreeMap<>(Map.of(account, weight));
    }

    private static AllocationInputs inputs(AllocationMethod method) {
        return Samples.inputs(Side.BUY, 10_000, Samples.bond(2000, 1000, 13, null), method, 0, ACCOUNTS);
    }
}
