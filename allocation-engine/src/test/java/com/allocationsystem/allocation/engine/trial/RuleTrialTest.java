package com.allocationsystem.allocation.engine.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.allocation.model.rule.RuleFinding.Outcome;
import com.allocationsystem.allocation.model.rule.Severity;
import com.allocationsystem.allocation.model.rule.TestFinding;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two accounts of NAV 1,000,000 share 200,000 par of a bond that costs 91.826833 per 100; A holds 10,000 par. */
class RuleTrialTest {

    private static final AllocationInputs ORDER = Samples.inputs(
            Side.BUY,
            200_000,
            Samples.bond(2000, 1000),
            new ProRata(ProRata.Base.NAV, new TreeMap<>()),
            0,
            List.of(Samples.account("A", 1e6, 1e6, 10_000, 5), Samples.account("B", 1e6, 1e6, 0, 5)));

    /** 5 % of 1,000,000 = 50,000; A holds 9,182.68 and may buy 44,450 par, on the grid 44,000; B 54,450, on the grid 54,000. */
    @Test
    void saysWhatTheRuleWouldHaveCut() {
        List<TestFinding> findings =
                tested(rule("T", "*", "5", Severity.RESTRICTION)).testFindings();

        TestFinding a = findings.get(0);
        assertEquals("A", a.accountId());
        assertEquals(Outcome.BREACH, a.outcome());
        assertTrue(a.wouldBreach());
        assertEquals(100_000, a.quantityPar());
        assertEquals(0.0091826833, a.pre(), 1e-12);
        assertEquals(0.1010095163, a.post(), 1e-12);
        assertEquals(0.05, a.limit());
        assertEquals(44_000, a.allowedPar());
        assertEquals(56_000, a.cutPar());
        assertTrue(a.detail().contains("at most 44,450 par keep it"), a.detail());
        assertEquals(54_000, findings.get(1).allowedPar());
    }

    /** The same split to the last byte, but for what the rule says. */
    @ParameterizedTest
    @EnumSource(Severity.class)
    void bindsNoOneAndNeedsNoOverride(Severity severity) {
        AllocationPlan without = CheckedEngine.allocate(ORDER);
        AllocationPlan with = tested(rule("T", "*", "0", severity));
        assertEquals(
                without,
                new AllocationPlan(
                        with.allocations(),
                        with.summary(),
                        with.warnings(),
                        with.certificate(),
                        with.tieSeed(),
                        with.solverVersion()));
        assertEquals(List.of(), with.openWarnings());
        assertTrue(with.testFindings().stream().allMatch(TestFinding::wouldBreach));
    }

    /** In force, the rule finds what it found in test: the piece that it allows is the piece that it gives. */
    @Test
    void measuresAsTheRuleInForceDoes() {
        ComplianceRule rule = rule("T", "account:A", "5", Severity.RESTRICTION);
        AllocationPlan inForce = CheckedEngine.allocate(Samples.with(ORDER, List.of(rule), List.of()));
        List<TestFinding> findings = tested(rule).testFindings();
        assertEquals(1, findings.size());
        assertEquals(inForce.allocations().get(0).quantityPar(), findings.get(0).allowedPar());
    }

    @Test
    void aWarningCutsNothing_andMissingDataWouldLeaveTheAccountOut() {
        TestFinding warned = tested(rule("T", "account:A", "5", Severity.WARNING))
                .testFindings()
                .get(0);
        assertTrue(warned.wouldBreach());
        assertEquals(0, warned.cutPar());

        ComplianceRule unknown =
                new ComplianceRule("T", "account:A", "NO_CALLABLE", null, null, Severity.RESTRICTION, "IMA", 2, null);
        TestFinding missing = tested(unknown).testFindings().get(0);
        assertEquals(Outcome.MISSING_DATA, missing.outcome());
        assertFalse(missing.wouldBreach());
        assertNull(missing.post());
        assertEquals(2, missing.version());
        assertEquals(100_000, missing.cutPar());
    }

    /** An account without a piece trades nothing that a rule could be broken by. */
    @Test
    void accountsWithoutAPieceHaveNoFinding() {
        AllocationInputs small = Samples.inputs(
                Side.BUY,
                2_000,
                ORDER.bond(),
                ORDER.method(),
                0,
                ORDER.accounts().subList(1, 2));
        AllocationInputs none = Samples.withAccounts(small, List.of(Samples.account("B", 1e6, 0, 0, 5)));
        AllocationPlan plan =
                CheckedEngine.allocate(none.withTestRules(List.of(rule("T", "*", "0", Severity.WARNING))));
        assertEquals(List.of(), plan.testFindings());
    }

    private static AllocationPlan tested(ComplianceRule rule) {
        return CheckedEngine.allocate(ORDER.withTestRules(List.of(rule)));
    }

    private static ComplianceRule rule(String id, String scope, String limit, Severity severity) {
        return new ComplianceRule(
                id, scope, "MAX_SECURITY_PCT_NAV", null, new BigDecimal(limit), severity, "IMA section 4.2");
    }
}
