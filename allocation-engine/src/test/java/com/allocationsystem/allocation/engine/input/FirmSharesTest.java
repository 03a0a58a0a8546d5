package com.allocationsystem.allocation.engine.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.checker.StatementChecker;
import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.allocation.model.input.Constraints;
import com.allocationsystem.allocation.model.input.FirmLimits;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.plan.Cap;
import com.allocationsystem.allocation.model.plan.ReasonCode;
import com.allocationsystem.allocation.model.plan.Warning;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares of an issue and of a NAV that the firm allows. */
class FirmSharesTest {

    /** 0.05 % of 10,000,000,000 outstanding are 5,000,000. */
    @Test
    void orderAboveTheShareOfTheIssueIsRefused_whereTheIssueIsKnown() {
        Bond known = Samples.bond(2000, 1000);
        FirmLimits firm = shares("0.05", null);

        AllocationInputs most = Samples.with(FirmLimitsTest.inputs(5_000_000, known), firm);
        assertEquals(5_000_000, CheckedEngine.allocate(most).summary().totalAllocatedPar());
        AllocationInputs more = Samples.with(FirmLimitsTest.inputs(5_001_000, known), firm);
        String fault = FirmLimitsTest.refused("order.quantity", more);
        assertTrue(fault.contains("10000000000 outstanding") && fault.endsWith("the most is 5000000"), fault);
        assertEquals(5_000_000, OrderRules.largest(more));
        AllocationInputs unknown = Samples.with(FirmLimitsTest.inputs(5_001_000, Samples.unknownBond()), firm);
        assertEquals(5_001_000, CheckedEngine.allocate(unknown).summary().totalAllocatedPar());
        assertTrue(StatementChecker.failures(Samples.with(most, shares("0.0499", null)), CheckedEngine.allocate(most))
                .toString()
                .contains("larger share of the issue"));
    }

    /** 0.1 % of an NAV of 1,000,000,000 is 1,000,000, which buys 1,089,006 par; no switch of a request lifts it. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void allocationAboveTheShareOfNavIsCapped_withItsReasonAndAWarning(boolean checks) {
        AllocationInputs inputs = Samples.with(
                Samples.with(
                        FirmLimitsTest.inputs(4_000_000, Samples.bond(2000, 1000)), new Constraints(checks, 0, checks)),
                shares(null, "0.1"));
        AllocationPlan plan = CheckedEngine.allocate(inputs);

        assertEquals(List.of(), StatementChecker.failures(inputs, plan));
        plan.allocations().forEach(line -> {
            assertEquals(1_089_000, line.quantityPar());
            assertEquals(ReasonCode.FIRM_LIMIT, line.reason().code());
            assertTrue(line.caps().contains(new Cap(Cap.Kind.FIRM_LIMIT, null, 1_089_006)));
        });
        assertEquals(
                2,
                plan.warnings().stream()
                        .filter(warning -> warning.type() == Warning.Type.FIRM_LIMIT
                                && warning.severity() == Warning.Severity.CAPPED
                                && !warning.overrideRequired())
                        .count());
        assertTrue(StatementChecker.failures(Samples.with(inputs, shares(null, "0.2")), plan)
                .toString()
                .contains("limits of A are"));
    }

    private static FirmLimits shares(String ofIssue, String ofNav) {
        return new FirmLimits(
                BigDecimal.valueOf(5),
                BigDecimal.valueOf(20),
                new BigDecimal("1e9"),
                "test",
                null,
                ofIssue == null ? null : new BigDecimal(ofIssue),
                ofNav == null ? null : new BigDecimal(ofNav));
    }
}
