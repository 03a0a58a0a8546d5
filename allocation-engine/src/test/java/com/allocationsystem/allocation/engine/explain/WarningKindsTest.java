package com.allocationsystem.allocation.engine.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.checker.StatementChecker;
import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.allocation.model.method.AllocationMethod;
import com.allocationsystem.allocation.model.method.CustomWeights;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.plan.ReasonCode;
import com.allocationsystem.allocation.model.plan.Warning;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.allocation.model.rule.Restriction;
import com.allocationsystem.allocation.model.rule.Severity;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A limit that did its work is information; only what is worse than allowed, or could not be judged, needs an override. */
class WarningKindsTest {

    private static final Bond BOND = Samples.bond(2000, 1000);
    private static final AllocationMethod BY_NAV = new ProRata(ProRata.Base.NAV, new TreeMap<>());
    private static final AllocationMethod BY_HOLDING = new ProRata(ProRata.Base.HOLDING, new TreeMap<>());
    private static final AllocationMethod LEAST_DISPERSION =
            new MinDispersion(TargetMetric.ACTIVE_SPREAD_DURATION, MinDispersion.Weighting.EQUAL, 1e-4, 200);

    @Test
    void limitsThatHeldAllocationsDown_needNoOverride() {
        List<Account> accounts = List.of(
                Samples.account("A", 1e8, 500_000, 0, 4), // capped by cash
                Samples.account("B", 1e8, 0, 0, 4), // no cash
                Samples.account("C", 1e8, 1e9, 0, 4), // on its list
                Samples.account("D", 1e8, 1e9, 0, 4), // capped by its rule
                Samples.account("E", 1e8, 1e9, 0, 4));
        AllocationInputs inputs = Samples.with(
                Samples.inputs(Side.BUY, 5_000_000, BOND, BY_NAV, 0, accounts),
                List.of(rule("account:D", "MAX_SECURITY_PCT_NAV", "0.2", Severity.RESTRICTION)),
                List.of(new Restriction("C", Side.BUY, "Client list")));
        assertEquals(
                List.of(
                        "CAPPED INSUFFICIENT_CASH null A",
                        "SKIPPED INSUFFICIENT_CASH null B",
                        "SKIPPED COMPLIANCE null C",
                        "CAPPED COMPLIANCE R1 D"),
                words(inputs));
        assertEquals(List.of(), CheckedEngine.allocate(inputs).openWarnings());
    }

    @Test
    void whatDoesNotFit_isInformation() {
        AllocationInputs inputs = Samples.inputs(
                Side.BUY,
                100_000,
                BOND,
                new CustomWeights(new TreeMap<>(Map.of("A", 3.0, "B", 0.01))),
                0,
                List.of(Samples.account("A", 1e8, 50_000, 0, 4), Samples.account("B", 1e8, 1_000, 0, 4)));
        List<String> words = words(inputs);
        assertTrue(
                words.containsAll(List.of("NOTE WEIGHTS_NORMALISED null null", "NOTE UNALLOCATED null null")),
                words::toString);
        assertEquals(List.of(), CheckedEngine.allocate(inputs).openWarnings());
    }

    @Test
    void softBreachNeedsAnOverride_andNamesItsRule() {
        AllocationInputs inputs = ruled("MAX_SECURITY_PCT_NAV", "0.2", Severity.WARNING, BOND);
        assertEquals(List.of("BREACH COMPLIANCE R1 A"), words(inputs));
        assertEquals(1, CheckedEngine.allocate(inputs).openWarnings().size());
    }

    @Test
    void ruleThatCannotBeJudgedNeedsAnOverride_onlyWhereTheAccountTradesAllTheSame() {
        Bond unrated = Samples.unknownBond();
        AllocationPlan traded = CheckedEngine.allocate(ruled("MIN_RATING", "10", Severity.WARNING, unrated));
        assertEquals(1, traded.openWarnings().size());
        AllocationPlan skipped = CheckedEngine.allocate(ruled("MIN_RATING", "10", Severity.RESTRICTION, unrated));
        assertEquals(Warning.Severity.MISSING_DATA, skipped.warnings().get(0).severity());
        assertEquals(List.of(), skipped.openWarnings());
    }

    @Test
    void nothingShort_noWarning() {
        assertEquals(List.of(), words(sellAll(BY_HOLDING)));
        assertEquals(List.of(), words(sellAll(LEAST_DISPERSION)));
        // shares of 1,000,000 and 2,000,000 par, and cash for exactly that
        AllocationInputs spendAll = Samples.inputs(
                Side.BUY,
                3_000_000,
                BOND,
                BY_NAV,
                0,
                List.of(Samples.account("A", 1e8, 918_268.33, 0, 4), Samples.account("B", 2e8, 1_836_536.66, 0, 4)));
        assertEquals(List.of(), words(spendAll));
        // a rule that leaves room for the share to the last increment
        AllocationInputs ruled = Samples.with(
                Samples.inputs(
                        Side.BUY,
                        20_000,
                        BOND,
                        BY_NAV,
                        0,
                        List.of(
                                Samples.account("A", 9_182_683.3, 1e9, 0, 4),
                                Samples.account("B", 9_182_683.3, 1e9, 0, 4))),
                List.of(rule("account:A", "MAX_SECURITY_PCT_NAV", "0.1", Severity.RESTRICTION)),
                List.of());
        assertEquals(
                ReasonCode.COMPLIANCE,
                CheckedEngine.allocate(ruled).allocations().get(0).reason().code());
        assertEquals(List.of(), words(ruled));
    }

    @Test
    void anIncrementLessThanTheShare_isShort() {
        AllocationInputs inputs = Samples.inputs(
                Side.BUY,
                3_000_000,
                BOND,
                BY_NAV,
                0,
                List.of(Samples.account("A", 1e8, 918_268.32, 0, 4), Samples.account("B", 2e8, 1e9, 0, 4)));
        assertEquals(List.of("CAPPED INSUFFICIENT_CASH null A"), words(inputs));
    }

    private static AllocationInputs sellAll(AllocationMethod method) {
        return Samples.inputs(
                Side.SELL,
                60_000,
                BOND,
                method,
                0,
                List.of(
                        Samples.account("A", 1e8, 0, 40_000, 4),
                        Samples.account("B", 1e8, 0, 20_000, 5),
                        Samples.account("C", 1e8, 0, 0, 5)));
    }

    private static AllocationInputs ruled(String kind, String limit, Severity severity, Bond bond) {
        return Samples.with(
                Samples.inputs(Side.BUY, 1_000_000, bond, BY_NAV, 0, List.of(Samples.account("A", 1e8, 1e9, 0, 4))),
                List.of(rule("*", kind, limit, severity)),
                List.of());
    }

    private static ComplianceRule rule(String scope, String kind, String limit, Severity severity) {
        return new ComplianceRule("R1", scope, kind, null, new BigDecimal(limit), severity, "test");
    }

    private static List<String> words(AllocationInputs inputs) {
        AllocationPlan plan = CheckedEngine.allocate(inputs);
        assertEquals(List.of(), StatementChecker.failures(inputs, plan));
        return plan.warnings().stream()
                .map(w -> w.severity() + " " + w.type() + " " + w.ruleId() + " " + w.accountId())
                .toList();
    }
}
