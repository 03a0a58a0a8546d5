package com.allocationsystem.allocation.engine.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.engine.compliance.kind.MinRating;
import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
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
import com.allocationsystem.allocation.model.rule.Restriction;
import com.allocationsystem.allocation.model.rule.RuleFinding;
import com.allocationsystem.allocation.model.rule.RuleFinding.Outcome;
import com.allocationsystem.allocation.model.rule.Severity;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** One account of NAV 1,000,000 and plenty of cash; the bond costs 91.826833 per 100, spread duration 13.132. */
class RuleBookTest {

    private static final Bond BOND = Samples.bond(2000, 1000);

    @Test
    void issuerPercentageCapsThePiece() {
        // 5 % of 1,000,000 = 50,000; held 10,000 par = 9,182.68; room 40,817.32 / 0.91826833 = 44,450 -> 44,000
        AccountAllocation line = buy(rule("MAX_ISSUER_PCT_NAV", null, "5", Severity.RESTRICTION), 10_000);
        assertEquals(44_000, line.quantityPar());
        assertEquals(ReasonCode.COMPLIANCE, line.reason().code());
        assertEquals("R1", line.reason().ruleId());
        RuleFinding finding = line.findings().get(0);
        assertEquals(Outcome.CAPPED, finding.outcome());
        assertEquals(450, finding.headroomPar());
        assertEquals(0.05, finding.limit());
        assertEquals(49_586.49, finding.numerator(), 0.01); // 54,000 x 0.91826833
        assertEquals(1_000_000, finding.denominator());
    }

    @Test
    void warningLetsThePieceThrough() {
        AllocationPlan plan =
                plan(Side.BUY, BOND, 10_000, 100_000, rule("MAX_SECURITY_PCT_NAV", null, "5", Severity.WARNING));
        assertEquals(100_000, plan.allocations().get(0).quantityPar());
        assertEquals(Outcome.BREACH, plan.allocations().get(0).findings().get(0).outcome());
        assertEquals(Warning.Type.COMPLIANCE, plan.warnings().get(0).type());
    }

    @Test
    void warningTellsTheFactAgainstTheLimitInATradersWords() {
        // (10,000 + 100,000) x 0.91826833 = 101,009.52 of 1,000,000; 5 % leaves room for 44,450 par
        AllocationPlan plan =
                plan(Side.BUY, BOND, 10_000, 100_000, rule("MAX_SECURITY_PCT_NAV", null, "5", Severity.WARNING));
        String message = plan.warnings().get(0).message();
        assertTrue(
                message.endsWith(": this bond comes to, with 100,000 par, 10.10 % of NAV against 5.00 % of NAV;"
                        + " at most 44,450 par keep it"),
                message);
    }

    @Test
    void saleThatReducesABreachIsAllowed() {
        AllocationPlan plan =
                plan(Side.SELL, BOND, 100_000, 50_000, rule("SECTOR_MAX_PCT_NAV", null, "2", Severity.RESTRICTION));
        assertEquals(50_000, plan.allocations().get(0).quantityPar());
        assertEquals(
                Outcome.EXISTING_BREACH,
                plan.allocations().get(0).findings().get(0).outcome());
    }

    @Test
    void buyIntoABreachGetsNothing_andSaysSo() {
        AllocationPlan plan =
                plan(Side.BUY, BOND, 100_000, 50_000, rule("SECTOR_MAX_PCT_NAV", null, "2", Severity.RESTRICTION));
        assertEquals(0, plan.allocations().get(0).quantityPar());
        assertEquals(
                Outcome.EXISTING_BREACH,
                plan.allocations().get(0).findings().get(0).outcome());
        assertEquals(Warning.Type.COMPLIANCE, plan.warnings().get(0).type());
    }

    @Test
    void bandLimitsOnlyTheSideTheTradeMovesTo() {
        // ASD -1.0 now; a buy adds 0.91826833 x 13.132 / 1,000,000 = 0.0000120587 a par; to 0 that is 82,927 -> 82,000
        Account account = Samples.account("A", 1e6, 1e9, 0, 4.0);
        AllocationInputs inputs = inputs(Side.BUY, BOND, account, 200_000);
        ComplianceRule band = rule("ACTIVE_SPREAD_DURATION_BAND", "-0.5", "0", Severity.RESTRICTION);
        assertEquals(
                82_000,
                CheckedEngine.allocate(Samples.with(inputs, List.of(band), List.of()))
                        .allocations()
                        .get(0)
                        .quantityPar());
    }

    @Test
    void durationBandStopsASale() {
        // duration 5.3; a sale takes 0.0000120587 a par; to 5.0 that is 24,878 -> 24,000
        AllocationPlan plan =
                plan(Side.SELL, BOND, 100_000, 50_000, rule("DURATION_BAND", "5.0", "9", Severity.RESTRICTION));
        assertEquals(24_000, plan.allocations().get(0).quantityPar());
    }

    @Test
    void maturityIsCountedOnTheCalendar() {
        // settles 3 April 2023, matures 15 May 2046: 23.1 years
        assertEquals(
                0,
                buy(rule("MAX_MATURITY_YEARS", null, "23", Severity.RESTRICTION), 0)
                        .quantityPar());
        assertEquals(
                100_000,
                buy(rule("MAX_MATURITY_YEARS", null, "23.2", Severity.RESTRICTION), 0)
                        .quantityPar());
    }

    @Test
    void ratingIsComparedByNotch() {
        assertEquals(9, MinRating.notch("BBB")); // AAA = 1 ... BBB = 9
        assertEquals(9, MinRating.notch("Baa2"));
        assertEquals(0, MinRating.notch("NR"));
        assertEquals(
                0, buy(rule("MIN_RATING", "8", null, Severity.RESTRICTION), 0).quantityPar());
        assertEquals(
                100_000,
                buy(rule("MIN_RATING", "10", null, Severity.RESTRICTION), 0).quantityPar());
    }

    @Test
    void missingRatingIsNeitherPassNorFail() {
        Bond unrated = Samples.unknownBond();
        AllocationPlan skipped =
                plan(Side.BUY, unrated, 0, 100_000, rule("MIN_RATING", null, "10", Severity.RESTRICTION));
        assertEquals(0, skipped.allocations().get(0).quantityPar());
        assertEquals(
                ReasonCode.MISSING_DATA, skipped.allocations().get(0).reason().code());
        assertTrue(skipped.warnings().get(0).message().contains("rating is missing"));
        AllocationPlan warned = plan(Side.BUY, unrated, 0, 100_000, rule("MIN_RATING", null, "10", Severity.WARNING));
        assertEquals(100_000, warned.allocations().get(0).quantityPar());
        assertEquals(Warning.Type.MISSING_DATA, warned.warnings().get(0).type());
    }

    @Test
    void unknownKindIsMissingData_notSilence() {
        AccountAllocation line = buy(rule("MAX_GREEN", null, "10", Severity.RESTRICTION), 0);
        assertEquals(0, line.quantityPar());
        assertEquals(Outcome.MISSING_DATA, line.findings().get(0).outcome());
    }

    @Test
    void ownershipOfTheIssueCapsAllAccountsTogether() {
        // 0.001 % of 10,000,000,000 = 100,000; 60,000 held; room 40,000 for both
        AllocationInputs inputs = Samples.inputs(
                Side.BUY,
                100_000,
                BOND,
                new ProRata(ProRata.Base.NAV, new TreeMap<>()),
                0,
                List.of(Samples.account("A", 1e8, 1e9, 60_000, 5), Samples.account("B", 1e8, 1e9, 0, 5)));
        ComplianceRule rule = rule("MAX_ISSUE_OWNERSHIP_PCT", null, "0.001", Severity.RESTRICTION);
        AllocationPlan plan = CheckedEngine.allocate(Samples.with(inputs, List.of(rule), List.of()));
        assertEquals(40_000, plan.summary().totalAllocatedPar());
        assertEquals(60_000, plan.certificate().unallocatedLowerBoundPar());
    }

    @Test
    void restrictedListCountsOnItsSideOnly() {
        List<Restriction> buyOnly = List.of(new Restriction("A", Side.BUY, "client list"));
        Account holder = Samples.account("A", 1e6, 1e9, 100_000, 5);
        AllocationPlan bought =
                CheckedEngine.allocate(Samples.with(inputs(Side.BUY, BOND, holder, 10_000), List.of(), buyOnly));
        assertEquals(ReasonCode.RESTRICTED, bought.allocations().get(0).reason().code());
        AllocationPlan sold =
                CheckedEngine.allocate(Samples.with(inputs(Side.SELL, BOND, holder, 10_000), List.of(), buyOnly));
        assertEquals(10_000, sold.summary().totalAllocatedPar());
    }

    @Test
    void ruleOfAnotherScopeIsNotApplied() {
        ComplianceRule other = new ComplianceRule(
                "R1", "group:OTHER", "MAX_MATURITY_YEARS", null, BigDecimal.ONE, Severity.RESTRICTION, "test");
        AccountAllocation line = buy(other, 0);
        assertEquals(100_000, line.quantityPar());
        assertTrue(line.findings().isEmpty());
        assertNull(line.reason().ruleId());
    }

    private static AccountAllocation buy(ComplianceRule rule, long holdingPar) {
        return plan(Side.BUY, BOND, holdingPar, 100_000, rule).allocations().get(0);
    }

    private static AllocationPlan plan(Side side, Bond bond, long holdingPar, long orderPar, ComplianceRule rule) {
        Account account = Samples.account("A", 1e6, 1e9, holdingPar, 5.0);
        return CheckedEngine.allocate(Samples.with(inputs(side, bond, account, orderPar), List.of(rule), List.of()));
    }

    private static AllocationInputs inputs(Side side, Bond bond, Account account, long orderPar) {
        return Samples.inputs(
                side, orderPar, bond, new ProRata(ProRata.Base.NAV, new TreeMap<>()), 0, List.of(account));
    }

    private static ComplianceRule rule(String kind, String low, String high, Severity severity) {
        return new ComplianceRule(
                "R1",
                "*",
                kind,
                low == null ? null : new BigDecimal(low),
                high == null ? null : new BigDecimal(high),
                severity,
                "test");
    }
}
