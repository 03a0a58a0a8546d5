package com.allocationsystem.allocation.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.AllocationMethod;
import com.allocationsystem.allocation.model.method.CustomWeights;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.plan.ReasonCode;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.allocation.model.rule.Severity;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One account of which a datum is unknown stops no group: it gets nothing, says why, and is out of the dispersion. */
class UnknownAccountTest {

    private static final String FACT = "duration and spread duration, because it holds 912828XX1";

    static List<AllocationMethod> methods() {
        return List.of(
                new ProRata(ProRata.Base.NAV, new TreeMap<>()),
                new CustomWeights(new TreeMap<>(Map.of("A", 1.0, "B", 1.0, "C", 1.0))),
                new MinDispersion(TargetMetric.ACTIVE_SPREAD_DURATION, MinDispersion.Weighting.EQUAL, 1e-6, 100));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void othersAreSplitAsIfItWereNotThere(AllocationMethod method) {
        Account a = Samples.account("A", 1e7, 1e7, 0, 4.0);
        Account b = Samples.account("B", 2e7, 1e7, 0, 4.4);
        Account c = unknown(Samples.account("C", 1e7, 1e7, 0, 9.0));
        AllocationPlan plan = plan(method, a, b, c);
        AccountAllocation line = plan.allocations().get(2);
        assertEquals(0, line.quantityPar());
        assertEquals(ReasonCode.MISSING_DATA, line.reason().code());
        assertTrue(line.reason().detail().contains(FACT), line.reason().detail());
        assertTrue(
                plan.warnings().stream().anyMatch(warning -> warning.message().contains(FACT)));
        AllocationPlan without = plan(
                method instanceof CustomWeights ? new CustomWeights(new TreeMap<>(Map.of("A", 1.0, "B", 1.0))) : method,
                a,
                b);
        assertEquals(
                without.allocations().get(0).quantityPar()
                        + without.allocations().get(1).quantityPar(),
                plan.allocations().get(0).quantityPar()
                        + plan.allocations().get(1).quantityPar());
        if (method instanceof MinDispersion) {
            assertEquals(without.summary().preTradeStdDev(), plan.summary().preTradeStdDev(), 1e-12);
        }
    }

    private static AllocationPlan plan(AllocationMethod method, Account... accounts) {
        AllocationInputs inputs =
                Samples.inputs(Side.BUY, 200_000, Samples.bond(2000, 1000), method, 0, List.of(accounts));
        ComplianceRule rule = new ComplianceRule(
                "R", "*", "DURATION_BAND", null, new BigDecimal("20"), Severity.RESTRICTION, "IMA section 4");
        return CheckedEngine.allocate(Samples.with(inputs, List.of(rule), List.of()));
    }

    private static Account unknown(Account a) {
        return new Account(
                a.accountId(),
                a.accountName(),
                a.nav(),
                a.availableCash(),
                a.settledCash(),
                a.holdingPar(),
                a.sellablePar(),
                a.holdingMarketValue(),
                0,
                0,
                null,
                null,
                a.marketValue(),
                a.benchmarkId(),
                a.benchmarkDurationYears(),
                a.benchmarkSpreadDurationYears(),
                null,
                null,
                a.groupIds(),
                null,
                FACT);
    }
}
