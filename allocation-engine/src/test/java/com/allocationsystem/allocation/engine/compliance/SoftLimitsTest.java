package com.allocationsystem.allocation.engine.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.checker.PlanChecker;
import com.allocationsystem.allocation.checker.StatementChecker;
import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AccountOverride;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.allocation.model.input.Constraints;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.plan.ReasonCode;
import com.allocationsystem.allocation.model.plan.Warning;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.allocation.model.rule.RuleFinding.Outcome;
import com.allocationsystem.allocation.model.rule.Severity;
import com.allocationsystem.allocation.model.rule.SoftLimits;
import com.allocationsystem.allocation.model.rule.TestFinding;
import com.allocationsystem.allocation.model.statement.SealedStatement;
import com.allocationsystem.shared.InvalidInputException;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Rules of severity WARNING that the trader asks to cap; the bond costs 91.826833 per 100. */
class SoftLimitsTest {

    private static final Bond BOND = Samples.bond(2000, 1000);
    private static final SoftLimits.Waived WAIVED = new SoftLimits.Waived("A", "R1");

    @Test
    void softRuleHoldsThePieceDown_andIsNamedAsAHardOneIs() {
        // 5 % of 1,000,000 = 50,000; held 10,000 par = 9,182.68; room 40,817.32 / 0.91826833 = 44,450 -> 44,000
        AllocationPlan plan = CheckedEngine.allocate(Samples.withSoftLimits(one(Side.BUY, 10_000)));
        AccountAllocation line = plan.allocations().get(0);
        assertEquals(44_000, line.quantityPar());
        assertEquals(ReasonCode.COMPLIANCE, line.reason().code());
        assertEquals("R1", line.reason().ruleId());
        assertEquals(Outcome.CAPPED, line.findings().get(0).outcome());
        assertEquals(Severity.WARNING, line.findings().get(0).severity());
        assertEquals(
                List.of("CAPPED R1", "NOTE null"),
                plan.warnings().stream()
                        .map(warning -> warning.severity() + " " + warning.ruleId())
                        .toList());
        assertFalse(plan.warnings().stream().anyMatch(Warning::overrideRequired));
    }

    @Test
    void whatIsWaivedStillWarns_andIsFilled() {
        AllocationPlan plan = CheckedEngine.allocate(Samples.withSoftLimits(one(Side.BUY, 10_000), WAIVED));
        assertEquals(100_000, plan.allocations().get(0).quantityPar());
        assertEquals(Warning.Severity.BREACH, plan.warnings().get(0).severity());
    }

    @Test
    void whoIsPastTheLimitAlready_buysNothing_andMaySell() {
        AllocationPlan bought = CheckedEngine.allocate(Samples.withSoftLimits(one(Side.BUY, 200_000)));
        assertEquals(0, bought.allocations().get(0).quantityPar());
        assertEquals(
                Outcome.EXISTING_BREACH,
                bought.allocations().get(0).findings().get(0).outcome());
        AllocationPlan sold = CheckedEngine.allocate(Samples.withSoftLimits(one(Side.SELL, 200_000)));
        assertEquals(100_000, sold.allocations().get(0).quantityPar());
    }

    @Test
    void withTheCheckOff_noRuleCaps() {
        AllocationInputs off =
                Samples.withSoftLimits(Samples.with(one(Side.BUY, 10_000), new Constraints(true, 0, false)));
        assertEquals(100_000, CheckedEngine.allocate(off).allocations().get(0).quantityPar());
    }

    @Test
    void statementHasTheMemberOnlyWhereItIsAskedFor_andKeepsIt() {
        AllocationInputs warns = one(Side.BUY, 10_000);
        AllocationInputs caps = Samples.withSoftLimits(warns, WAIVED);
        String without = SealedStatement.seal("X", List.of("ALL"), warns, CheckedEngine.allocate(warns))
                .json();
        String with = SealedStatement.seal("X", List.of("ALL"), caps, CheckedEngine.allocate(caps))
                .json();
        assertFalse(without.contains("soft_limits"), without);
        assertEquals(caps, SealedStatement.open(with).inputs());
        assertEquals(warns, SealedStatement.open(without).inputs());
    }

    @Test
    void checkerRefusesAPlanThatPassesASoftLimitThatCaps() {
        AllocationInputs warns = one(Side.BUY, 10_000);
        AllocationPlan past = CheckedEngine.allocate(warns);
        assertRefused("piece 100000 of A is not legal", Samples.withSoftLimits(warns), past);
        assertEquals(List.of(), PlanChecker.failures(Samples.withSoftLimits(warns, WAIVED), past));
    }

    @Test
    void checkerRefusesPiecesThatTogetherPassASoftLimitThatCaps() {
        AllocationInputs warns = common(50_000);
        AllocationPlan past = CheckedEngine.allocate(warns);
        assertRefused("rule R1 leaves 40000, but 50000 are bought", Samples.withSoftLimits(warns), past);
    }

    @Test
    void checkerRefusesAWaiverOfNoSoftRuleOrNoAccount() {
        for (SoftLimits.Waived other : List.of(new SoftLimits.Waived("A", "R2"), new SoftLimits.Waived("Z", "R1"))) {
            AllocationInputs inputs = Samples.withSoftLimits(one(Side.BUY, 10_000), other);
            assertTrue(
                    StatementChecker.failures(inputs, CheckedEngine.allocate(inputs))
                            .contains("a waiver names an unknown account, or no soft rule"),
                    other.toString());
        }
    }

    @Test
    void ruleAcrossAllAccountsCapsTheirTotal() {
        AllocationPlan plan = CheckedEngine.allocate(Samples.withSoftLimits(common(50_000)));
        assertEquals(40_000, plan.summary().totalAllocatedPar());
    }

    /** The room of 40,000 is shared by NAV 3 : 1; the account with the waiver takes more, the other keeps its 10,000. */
    @Test
    void ruleAcrossAccounts_waivedForOne_holdsTheOthersToTheirShareOfTheRoom() {
        AllocationInputs inputs = Samples.withSoftLimits(common(200_000), WAIVED);
        AllocationPlan plan = CheckedEngine.allocate(inputs);
        assertEquals(190_000, plan.allocations().get(0).quantityPar());
        assertEquals(10_000, plan.allocations().get(1).quantityPar());
        assertEquals(Outcome.BREACH, plan.allocations().get(0).findings().get(0).outcome());
        assertEquals(Outcome.CAPPED, plan.allocations().get(1).findings().get(0).outcome());
        assertEquals(List.of(), StatementChecker.failures(inputs, plan));
    }

    @Test
    void ruleAcrossAccounts_waivedForAll_onlyWarns() {
        AllocationInputs inputs = Samples.withSoftLimits(common(200_000), WAIVED, new SoftLimits.Waived("B", "R1"));
        AllocationPlan plan = CheckedEngine.allocate(inputs);
        assertEquals(200_000, plan.summary().totalAllocatedPar());
        assertEquals(List.of(), StatementChecker.failures(inputs, plan));
    }

    /** Pieces of 37,500 and 12,500 pass the room of 40,000 only together: a soft rule in test finds that, and warns as it says. */
    @Test
    void ruleInTestIsReadAsItsSeveritySays() {
        AllocationInputs ruled = common(50_000);
        AllocationInputs tested = Samples.with(ruled, List.of(), List.of()).withTestRules(ruled.rules());
        AllocationInputs caps = Samples.withSoftLimits(tested);
        AllocationPlan plan = CheckedEngine.allocate(caps);
        assertEquals(
                List.of(Outcome.BREACH, Outcome.BREACH),
                plan.testFindings().stream().map(TestFinding::outcome).toList());
        assertEquals(CheckedEngine.allocate(tested), plan);
        assertEquals(List.of(), StatementChecker.failures(caps, plan));
    }

    @Test
    void fixedPiecePastASoftLimitThatCaps_isRefusedWithTheRule() {
        AllocationInputs inputs = Samples.with(
                Samples.withSoftLimits(one(Side.BUY, 10_000)), Map.of("A", new AccountOverride.FixedQuantity(50_000)));
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> CheckedEngine.allocate(inputs));
        assertEquals(
                "account_overrides.A.fixed_quantity", refused.faults().get(0).field());
        assertEquals(
                "is 50000, which is not a tradable size; the largest is 44000 (limit: rule R1, which only warns with"
                        + " constraints.soft_limits WARN), the nearest below 44000",
                refused.faults().get(0).message());
    }

    private static void assertRefused(String why, AllocationInputs inputs, AllocationPlan plan) {
        List<String> failures = PlanChecker.failures(inputs, plan);
        assertTrue(failures.contains(why), failures.toString());
    }

    /** One account of NAV 1,000,000 under a soft limit of 5 % for the bond. */
    private static AllocationInputs one(Side side, long holdingPar) {
        AllocationInputs inputs =
                Samples.inputs(side, 100_000, BOND, byNav(), 0, List.of(Samples.account("A", 1e6, 1e9, holdingPar, 5)));
        return Samples.with(inputs, List.of(rule("MAX_SECURITY_PCT_NAV", "5")), List.of());
    }

    /** 0.001 % of an issue of 10,000,000,000 is 100,000 par for all accounts together, of which A holds 60,000. */
    private static AllocationInputs common(long quantityPar) {
        Account a = Samples.account("A", 3e8, 1e9, 60_000, 5);
        Account b = Samples.account("B", 1e8, 1e9, 0, 5);
        AllocationInputs inputs = Samples.inputs(Side.BUY, quantityPar, BOND, byNav(), 0, List.of(a, b));
        return Samples.with(inputs, List.of(rule("MAX_ISSUE_OWNERSHIP_PCT", "0.001")), List.of());
    }

    private static ProRata byNav() {
        return new ProRata(ProRata.Base.NAV, new TreeMap<>());
    }

    private static ComplianceRule rule(String kind, String limit) {
        return new ComplianceRule("R1", "*", kind, null, new BigDecimal(limit), Severity.WARNING, "House policy");
    }
}
