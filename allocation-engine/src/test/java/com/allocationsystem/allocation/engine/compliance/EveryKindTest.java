package com.allocationsystem.allocation.engine.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.engine.input.PendingTrade;
import com.allocationsystem.allocation.engine.input.PendingTrades;
import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.plan.ReasonCode;
import com.allocationsystem.allocation.model.plan.Warning;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.allocation.model.rule.RuleFinding.Outcome;
import com.allocationsystem.allocation.model.rule.Severity;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every kind of rule owes: direction, missing data, open orders. One account of NAV 1,000,000, ASD 0, duration 5.3. */
class EveryKindTest {

    private static final Bond BOND = Samples.bond(2000, 1000);

    /** 100,000 par held are 9.18 % of NAV and 0.001 % of the issue. */
    @ParameterizedTest
    @CsvSource({
        "MAX_ISSUER_PCT_NAV, , 2",
        "MAX_SECURITY_PCT_NAV, , 2",
        "SECTOR_MAX_PCT_NAV, , 2",
        "DURATION_BAND, 1, 5",
        "ACTIVE_SPREAD_DURATION_BAND, -2, -1",
        "MAX_ISSUE_OWNERSHIP_PCT, , 0.0005"
    })
    void outsideAlready_aBuyGetsNothing_aSaleGoesThrough(String kind, BigDecimal low, BigDecimal high) {
        ComplianceRule rule = rule(kind, low, high, Severity.RESTRICTION);
        AccountAllocation bought = plan(Side.BUY, BOND, rule).allocations().get(0);
        assertEquals(0, bought.quantityPar());
        assertEquals(Outcome.EXISTING_BREACH, bought.findings().get(0).outcome());
        assertEquals(ReasonCode.COMPLIANCE, bought.reason().code());
        assertEquals(50_000, plan(Side.SELL, BOND, rule).summary().totalAllocatedPar());
    }

    @ParameterizedTest
    @CsvSource({"DURATION_BAND, 6, 9", "ACTIVE_SPREAD_DURATION_BAND, 1, 2"})
    void belowABand_aSaleGetsNothing_aBuyGoesThrough(String kind, BigDecimal low, BigDecimal high) {
        ComplianceRule rule = rule(kind, low, high, Severity.RESTRICTION);
        AccountAllocation sold = plan(Side.SELL, BOND, rule).allocations().get(0);
        assertEquals(0, sold.quantityPar());
        assertEquals(Outcome.EXISTING_BREACH, sold.findings().get(0).outcome());
        assertEquals(50_000, plan(Side.BUY, BOND, rule).summary().totalAllocatedPar());
    }

    @ParameterizedTest
    @CsvSource({"MAX_MATURITY_YEARS, 1", "MIN_RATING, 1"})
    void bondThatMayNotBeBought_mayBeSold(String kind, BigDecimal limit) {
        ComplianceRule rule = rule(kind, null, limit, Severity.RESTRICTION);
        assertEquals(0, plan(Side.BUY, BOND, rule).summary().totalAllocatedPar());
        assertEquals(50_000, plan(Side.SELL, BOND, rule).summary().totalAllocatedPar());
    }

    @ParameterizedTest
    @CsvSource({
        "MAX_ISSUER_PCT_NAV, issuer",
        "SECTOR_MAX_PCT_NAV, sector",
        "MIN_RATING, rating",
        "MAX_ISSUE_OWNERSHIP_PCT, amount outstanding"
    })
    void missingField_skipsTheBuyerByName_warnsOnly_andNeverStopsASale(String kind, String field) {
        ComplianceRule strict = rule(kind, null, BigDecimal.TEN, Severity.RESTRICTION);
        ComplianceRule mild = rule(kind, null, BigDecimal.TEN, Severity.WARNING);
        AllocationPlan skipped = plan(Side.BUY, Samples.unknownBond(), strict);
        assertEquals(0, skipped.summary().totalAllocatedPar());
        assertEquals(
                ReasonCode.MISSING_DATA, skipped.allocations().get(0).reason().code());
        assertWarned(skipped, field);
        AllocationPlan warned = plan(Side.BUY, Samples.unknownBond(), mild);
        assertEquals(50_000, warned.summary().totalAllocatedPar());
        assertWarned(warned, field);
        assertEquals(
                50_000, plan(Side.SELL, Samples.unknownBond(), strict).summary().totalAllocatedPar());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MAX_ISSUER_PCT_NAV",
                "MAX_SECURITY_PCT_NAV",
                "SECTOR_MAX_PCT_NAV",
                "MAX_MATURITY_YEARS",
                "MIN_RATING",
                "DURATION_BAND",
                "ACTIVE_SPREAD_DURATION_BAND",
                "MAX_ISSUE_OWNERSHIP_PCT"
            })
    void ruleWithoutALimit_isMissingData(String kind) {
        AllocationPlan plan = plan(Side.BUY, BOND, rule(kind, null, null, Severity.RESTRICTION));
        assertEquals(0, plan.summary().totalAllocatedPar());
        assertWarned(plan, "limit");
    }

    /** 60,000 par of another bond of the issuer, committed but not yet acknowledged, use up as much of the issuer's room. */
    @Test
    void openOrdersCount() {
        ComplianceRule rule = rule("MAX_ISSUER_PCT_NAV", null, new BigDecimal("15"), Severity.RESTRICTION);
        Account account = Samples.account("A", 1e6, 1e9, 100_000, 5);
        PendingTrade pending = new PendingTrade(
                UUID.randomUUID(),
                "A",
                "00206RDQ2",
                BOND.sector(),
                Side.BUY,
                60_000,
                new BigDecimal("55096.10"),
                13,
                13,
                null);
        // 150,000 - 91,826.83 = 58,173.17 buy 63,350; less 55,096.10 = 3,077.07 buy 3,350
        assertEquals(50_000, plan(Side.BUY, BOND, rule, account).summary().totalAllocatedPar());
        Account later = PendingTrades.count(List.of(account), BOND, Set.of("00206RDQ2"), List.of(pending))
                .get(0);
        assertEquals(3_000, plan(Side.BUY, BOND, rule, later).summary().totalAllocatedPar());
    }

    private static void assertWarned(AllocationPlan plan, String field) {
        assertTrue(
                plan.warnings().stream()
                        .anyMatch(w -> w.type() == Warning.Type.MISSING_DATA
                                && w.message().contains(field + " is missing")),
                plan.warnings()::toString);
    }

    private static AllocationPlan plan(Side side, Bond bond, ComplianceRule rule) {
        return plan(side, bond, rule, Samples.account("A", 1e6, 1e9, 100_000, 5));
    }

    private static AllocationPlan plan(Side side, Bond bond, ComplianceRule rule, Account account) {
        AllocationInputs inputs =
                Samples.inputs(side, 50_000, bond, new ProRata(ProRata.Base.NAV, new TreeMap<>()), 0, List.of(account));
        return CheckedEngine.allocate(Samples.with(inputs, List.of(rule), List.of()));
    }

    private static ComplianceRule rule(String kind, BigDecimal low, BigDecimal high, Severity severity) {
        return new ComplianceRule("R1", "*", kind, low, high, severity, "test");
    }
}
