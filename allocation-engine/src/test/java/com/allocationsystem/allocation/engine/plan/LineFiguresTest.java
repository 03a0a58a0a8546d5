package com.allocationsystem.allocation.engine.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.Warning;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.allocation.model.rule.RuleFinding;
import com.allocationsystem.allocation.model.rule.Severity;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Accounts of NAV 1,000,000; duration 4.3, spread duration 4.0 against 5.0 of the benchmark; the bond costs 91.826833 per 100. */
class LineFiguresTest {

    private static final Bond BOND = Samples.bond(2000, 1000, 12.5, 150.0);

    @Test
    void riskOfThePieceIsThatOfItsMoney_boughtOrSold() {
        // 100,000 par = 91,826.83; x 13.132 and x 12.5 / 10,000
        for (Side side : Side.values()) {
            AllocationInputs inputs = inputs(side, account("A", 200_000));
            AccountAllocation line = line(inputs);

            assertEquals(100_000, line.quantityPar());
            assertEquals(risk("120.59", "114.78"), new LineFigures(inputs, List.of()).ofPiece(line));
        }
    }

    @Test
    void riskOfTheAccountMovesByThatOfThePiece_withTheSideOfTheTrade() {
        AllocationInputs inputs = inputs(Side.SELL, account("A", 200_000));
        AccountAllocation line = line(inputs);
        LineFigures figures = new LineFigures(inputs, List.of());

        assertEquals(risk("430.00", "400.00"), figures.ofAccount(line, line.preTradeMetrics()));
        assertEquals(risk("309.41", "285.22"), figures.ofAccount(line, line.postTradeMetrics()));
        assertEquals(100_000, figures.postTradeHoldingPar(line));
    }

    @Test
    void risksOfAllPiecesAreTheSumOfWhatEachStates() {
        // 2 x 50,000 par = 45,913.42 each: 60.29 and 57.39; in one piece 120.59 and 114.78
        AllocationInputs inputs = inputs(Side.BUY, account("A", 0), account("B", 0));

        assertEquals(
                risk("120.58", "114.78"),
                new LineFigures(inputs, List.of())
                        .ofPieces(CheckedEngine.allocate(inputs).allocations()));
    }

    @Test
    void distanceIsToTheNearestLimitOfAllBandsOfTheAccount() {
        // -1 + 100,000 x 0.91826833 x 12.5 / 1,000,000 = 0.14784
        AllocationInputs inputs = inputs(Side.BUY, account("A", 0));

        assertEquals(0.35216, distance(inputs, band("*", "-2", "0.5"), band("account:A", "-0.5", "2")), 1e-5);
        assertEquals(0.64784, distance(inputs, band("*", "-0.5", null)), 1e-5);
        assertEquals(-0.04784, distance(inputs, band("*", "-2", "0.1")), 1e-5);
    }

    @Test
    void withoutABandThereIsNoDistance() {
        AllocationInputs inputs = inputs(Side.BUY, account("A", 0));

        assertNull(distance(inputs));
        assertNull(distance(inputs, band("account:B", "-2", "2")));
        assertNull(distance(inputs, band("*", null, null)));
    }

    @Test
    void anAccountOfUnknownFiguresHasNeitherRiskNorDistance() {
        Account empty = Samples.account("A", 0, 0, 0, 4.0);
        AllocationInputs inputs =
                Samples.with(inputs(Side.BUY, empty, account("B", 0)), List.of(band("*", "-2", "2")), List.of());
        List<AccountAllocation> lines = CheckedEngine.allocate(inputs).allocations();
        LineFigures figures = new LineFigures(inputs, List.of());

        assertNull(figures.ofAccount(lines.get(0), lines.get(0).postTradeMetrics()));
        assertNull(figures.distanceToBand(lines.get(0)));
        assertEquals(risk("0.00", "0.00"), figures.ofPiece(lines.get(0)));
        assertNotNull(figures.distanceToBand(lines.get(1)));
    }

    @Test
    void aRuleThatIsPassedTellsSomething_whenAWarningNamesItForThatAccount() {
        AllocationInputs inputs =
                Samples.with(inputs(Side.BUY, account("A", 0)), List.of(band("*", "-9", "9")), List.of());
        AccountAllocation line = line(inputs);
        RuleFinding passed = line.findings().get(0);
        assertEquals(RuleFinding.Outcome.PASS, passed.outcome());

        assertFalse(new LineFigures(inputs, List.of()).isTelling(line, passed));
        assertFalse(new LineFigures(inputs, List.of(warning("B", passed.ruleId()))).isTelling(line, passed));
        assertFalse(new LineFigures(inputs, List.of(warning("A", "R other"))).isTelling(line, passed));
        assertTrue(new LineFigures(inputs, List.of(warning("A", passed.ruleId()))).isTelling(line, passed));
    }

    private static Warning warning(String account, String rule) {
        return Warning.limited(Warning.Type.COMPLIANCE, rule, account, 1000, "held down");
    }

    private static Double distance(AllocationInputs inputs, ComplianceRule... rules) {
        AllocationInputs ruled = Samples.with(inputs, List.of(rules), List.of());
        return new LineFigures(ruled, List.of()).distanceToBand(line(ruled));
    }

    private static ComplianceRule band(String scope, String low, String high) {
        return new ComplianceRule(
                "R " + scope,
                scope,
                "ACTIVE_SPREAD_DURATION_BAND",
                low == null ? null : new BigDecimal(low),
                high == null ? null : new BigDecimal(high),
                Severity.WARNING,
                "Risk guideline 2");
    }

    private static LineFigures.Risk risk(String dv01, String cs01) {
        return new LineFigures.Risk(new BigDecimal(dv01), new BigDecimal(cs01));
    }

    private static Account account(String id, long holdingPar) {
        return Samples.account(id, 1e6, 1e9, holdingPar, 4.0);
    }

    private static AllocationInputs inputs(Side side, Account... accounts) {
        return Samples.inputs(
                side, 100_000, BOND, new ProRata(ProRata.Base.NAV, new TreeMap<>()), 0, List.of(accounts));
    }

    private static AccountAllocation line(AllocationInputs inputs) {
        return CheckedEngine.allocate(inputs).allocations().get(0);
    }
}
