package com.allocationsystem.allocation.engine.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AccountOverride;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.plan.Warning;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.allocation.model.rule.RuleFinding.Outcome;
import com.allocationsystem.allocation.model.rule.Severity;
import com.allocationsystem.shared.InvalidInputException;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** MAX_ISSUE_OWNERSHIP_PCT: 0.001 % of an issue of 10,000,000,000 is 100,000 par for all accounts together. */
class CommonRuleTest {

    private static final Account A = Samples.account("A", 3e8, 1e9, 60_000, 5);
    private static final Account B = Samples.account("B", 1e8, 1e9, 0, 5);

    @Test
    void partOfTheAccountsSharesTheRoomByNav() {
        Account outside = new Account(
                "C",
                "Client C",
                new BigDecimal("100000000"),
                new BigDecimal("1000000000"),
                BigDecimal.ZERO,
                0,
                0L,
                BigDecimal.ZERO,
                5,
                5,
                null,
                null,
                null,
                "BM",
                6,
                5,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                List.of("OTHERS"));
        AllocationPlan plan = CheckedEngine.allocate(
                inputs(Side.BUY, 500_000, rule("group:ALL", Severity.RESTRICTION), A, B, outside));
        assertEquals(30_000, plan.allocations().get(0).quantityPar()); // 40,000 x 3 / 4
        assertEquals(10_000, plan.allocations().get(1).quantityPar());
        assertEquals(460_000, plan.allocations().get(2).quantityPar());
    }

    @Test
    void whoAlreadyHoldsMore_buysNothing_butMaySell() {
        Account much = Samples.account("A", 3e8, 1e9, 150_000, 5);
        AllocationPlan bought =
                CheckedEngine.allocate(inputs(Side.BUY, 10_000, rule("*", Severity.RESTRICTION), much, B));
        assertEquals(0, bought.summary().totalAllocatedPar());
        assertEquals(
                Outcome.EXISTING_BREACH,
                bought.allocations().get(1).findings().get(0).outcome());
        AllocationPlan sold =
                CheckedEngine.allocate(inputs(Side.SELL, 10_000, rule("*", Severity.RESTRICTION), much, B));
        assertEquals(10_000, sold.summary().totalAllocatedPar());
    }

    @Test
    void fixedPiecesThatTogetherPassTheRoom_areRefusedByName() {
        AllocationInputs inputs = Samples.with(
                inputs(Side.BUY, 100_000, rule("*", Severity.RESTRICTION), A, B),
                Map.of("A", new AccountOverride.FixedQuantity(30_000), "B", new AccountOverride.FixedQuantity(30_000)));
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> CheckedEngine.allocate(inputs));
        assertEquals("account_overrides", refused.faults().get(0).field());
        assertTrue(refused.faults().get(0).message().contains("60000"), refused.getMessage());
        assertTrue(refused.faults().get(0).message().contains("40000"), refused.getMessage());
    }

    /** Either piece alone would keep the rule; together they pass it by 10,000. */
    @Test
    void warningIsGiven_whenOnlyTheSumOfThePiecesPassesTheLimit() {
        Account alike = Samples.account("B", 3e8, 1e9, 0, 5);
        AllocationPlan plan = CheckedEngine.allocate(inputs(Side.BUY, 50_000, rule("*", Severity.WARNING), A, alike));
        assertEquals(50_000, plan.summary().totalAllocatedPar());
        assertEquals(Outcome.BREACH, plan.allocations().get(1).findings().get(0).outcome());
        assertEquals(
                List.of(Warning.Type.COMPLIANCE, Warning.Type.COMPLIANCE),
                plan.warnings().stream().map(Warning::type).toList());
    }

    private static AllocationInputs inputs(Side side, long par, ComplianceRule rule, Account... accounts) {
        AllocationInputs inputs = Samples.inputs(
                side,
                par,
                Samples.bond(2000, 1000),
                new ProRata(ProRata.Base.NAV, new TreeMap<>()),
                0,
                List.of(accounts));
        return Samples.with(inputs, List.of(rule), List.of());
    }

    private static ComplianceRule rule(String scope, Severity severity) {
        return new ComplianceRule(
                "R1", scope, "MAX_ISSUE_OWNERSHIP_PCT", null, new BigDecimal("0.001"), severity, "test");
    }
}
