package com.allocationsystem.allocation.engine.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.checker.StatementChecker;
import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AccountOverride;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.allocation.model.input.Constraints;
import com.allocationsystem.allocation.model.method.AllocationMethod;
import com.allocationsystem.allocation.model.method.CustomWeights;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.plan.Warning;
import com.allocationsystem.allocation.model.plan.Warning.Severity;
import com.allocationsystem.allocation.model.plan.Warning.Type;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.allocation.model.rule.Restriction;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A check that is off stops capping; it never stops finding. */
class ChecksOffTest {

    private static final Bond BOND = Samples.bond(2000, 1000);
    private static final Constraints ALL_OFF = new Constraints(false, 0, false);
    private static final Restriction ON_THE_LIST = new Restriction("B", Side.BUY, "Client list");

    /** A is short of cash, B restricted, C above its issuer limit, D without the rating that its rule needs. */
    private static final List<Account> ACCOUNTS = List.of(
            Samples.account("A", 1e8, 1_000, 0, 4),
            Samples.account("B", 1e8, 1e9, 0, 4),
            Samples.account("C", 1e8, 1e9, 0, 4),
            Samples.account("D", 1e8, 1e9, 0, 4));

    static List<AllocationMethod> methods() {
        return List.of(
                new ProRata(ProRata.Base.NAV, new TreeMap<>()),
                new CustomWeights(new TreeMap<>(Map.of("A", 0.25, "B", 0.25, "C", 0.25, "D", 0.25))),
                new MinDispersion(TargetMetric.ACTIVE_SPREAD_DURATION, MinDispersion.Weighting.EQUAL, 1e-4, 200));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void everyLimitThatIsPassedIsABreach_andEachCheckThatIsOffIsSaidOnce(AllocationMethod method) {
        AllocationInputs inputs = inputs(method, ALL_OFF);
        AllocationPlan plan = CheckedEngine.allocate(inputs);

        assertEquals(
                List.of(
                        "BREACH INSUFFICIENT_CASH null A",
                        "BREACH COMPLIANCE null B",
                        "BREACH COMPLIANCE R-ISSUER C",
                        "MISSING_DATA MISSING_DATA R-RATING D",
                        "UNCHECKED COMPLIANCE_OFF null null",
                        "UNCHECKED CASH_LIMIT_OFF null null"),
                plan.warnings().stream().map(ChecksOffTest::words).toList());
        assertEquals(plan.warnings(), plan.openWarnings(), "all of them need an override");
        assertEquals(4_000_000, plan.summary().totalAllocatedPar());
        assertEquals(List.of(), StatementChecker.failures(inputs, plan));
    }

    /** 1,000,000 par cost 918,268.33. */
    @Test
    void breachOfCashTellsCostCashAndShortfall() {
        AllocationPlan plan = CheckedEngine.allocate(
                Samples.with(inputs(methods().get(0), new Constraints(false, 0, true)), List.of(), List.of()));
        String message = plan.warnings().get(0).message();
        assertTrue(message.contains("918268.33") && message.contains("917268.33"), message);
    }

    @Test
    void checksThatAreOnCapAsBefore_andOneOffLeavesTheOtherOn() {
        AllocationPlan cashOff = CheckedEngine.allocate(inputs(methods().get(0), new Constraints(false, 0, true)));
        assertEquals(0, cashOff.allocations().get(1).quantityPar());
        assertTrue(words(cashOff).contains("UNCHECKED CASH_LIMIT_OFF null null"), words(cashOff)::toString);
        assertFalse(words(cashOff).contains("UNCHECKED COMPLIANCE_OFF null null"), words(cashOff)::toString);
        AllocationPlan rulesOff = CheckedEngine.allocate(inputs(methods().get(0), new Constraints(true, 0, false)));
        assertEquals(0, rulesOff.allocations().get(0).quantityPar());
        assertTrue(words(rulesOff).contains("BREACH COMPLIANCE null B"), words(rulesOff)::toString);
        assertFalse(words(rulesOff).contains("UNCHECKED CASH_LIMIT_OFF null null"), words(rulesOff)::toString);
    }

    @Test
    void fixedQuantitiesBreakLimitsLikeAnyOther() {
        AllocationInputs inputs = Samples.with(
                inputs(methods().get(0), ALL_OFF),
                Map.of(
                        "A", new AccountOverride.FixedQuantity(2_000),
                        "B", new AccountOverride.FixedQuantity(2_000),
                        "C", new AccountOverride.FixedQuantity(3_000_000)));
        AllocationPlan plan = CheckedEngine.allocate(inputs);
        assertTrue(
                words(plan)
                        .containsAll(List.of(
                                "BREACH INSUFFICIENT_CASH null A",
                                "BREACH COMPLIANCE null B",
                                "BREACH COMPLIANCE R-ISSUER C")),
                words(plan)::toString);
        assertEquals(List.of(), StatementChecker.failures(inputs, plan));
    }

    /** Each account alone would keep the limit of 0.0002 x 10,000,000,000 = 2,000,000 par; together they pass it. */
    @Test
    void ruleAcrossAccountsIsMeasuredOnAllOfThemTogether() {
        ComplianceRule together = new ComplianceRule(
                "R-ISSUE",
                "*",
                "MAX_ISSUE_OWNERSHIP_PCT",
                null,
                new BigDecimal("0.02"),
                com.allocationsystem.allocation.model.rule.Severity.RESTRICTION,
                null);
        AllocationInputs inputs =
                Samples.with(inputs(methods().get(0), new Constraints(false, 0, false)), List.of(together), List.of());
        AllocationPlan plan = CheckedEngine.allocate(inputs);
        assertEquals(
                4,
                words(plan).stream()
                        .filter(w -> w.startsWith("BREACH COMPLIANCE R-ISSUE"))
                        .count());
        assertEquals(List.of(), StatementChecker.failures(inputs, plan));
    }

    @Test
    void whereNoLimitIsPassed_nothingIsSaid() {
        AllocationInputs inputs = Samples.with(
                Samples.inputs(Side.BUY, 40_000, BOND, methods().get(0), 0, ACCOUNTS.subList(1, 3)), ALL_OFF);
        assertEquals(List.of(), words(CheckedEngine.allocate(inputs)));
    }

    /** Cash never limits a sale, and a sale leads back towards an issuer limit. */
    @Test
    void saleOutOfABreachIsNone() {
        List<Account> holders = List.of(Samples.account("C", 1e8, -5, 5_000_000, 4));
        AllocationInputs inputs = Samples.with(
                Samples.with(Samples.inputs(Side.SELL, 40_000, BOND, methods().get(0), 0, holders), rules(), List.of()),
                ALL_OFF);
        assertEquals(List.of(), words(CheckedEngine.allocate(inputs)));
    }

    @Test
    void checkerFindsEachOfTheseWarnings_whenItIsTakenAwayOrMadeHarmless() {
        AllocationInputs inputs = inputs(methods().get(0), ALL_OFF);
        AllocationPlan plan = CheckedEngine.allocate(inputs);
        for (int i = 0; i < plan.warnings().size(); i++) {
            List<Warning> fewer = new ArrayList<>(plan.warnings());
            Warning taken = fewer.remove(i);
            assertFalse(StatementChecker.failures(inputs, with(plan, fewer)).isEmpty(), taken::toString);
            List<Warning> harmless = new ArrayList<>(plan.warnings());
            harmless.set(
                    i,
                    new Warning(
                            taken.type(), taken.severity(), taken.ruleId(), taken.accountId(), false, taken.message()));
            assertFalse(StatementChecker.failures(inputs, with(plan, harmless)).isEmpty(), taken::toString);
        }
        List<Warning> more = new ArrayList<>(plan.warnings());
        more.add(new Warning(Type.INSUFFICIENT_CASH, Severity.BREACH, null, "B", true, "B is short"));
        assertFalse(StatementChecker.failures(inputs, with(plan, more)).isEmpty());
    }

    private static AllocationInputs inputs(AllocationMethod method, Constraints constraints) {
        Bond unrated = new Bond(
                BOND.cusip(),
                BOND.isin(),
                BOND.description(),
                BOND.issuer(),
                BOND.sector(),
                null,
                BOND.currency(),
                BOND.couponPercent(),
                BOND.couponFrequency(),
                BOND.dayCount(),
                BOND.maturity(),
                BOND.referencePricePer100(),
                BOND.accruedPer100(),
                BOND.durationYears(),
                BOND.spreadDurationYears(),
                BOND.oasBp(),
                2000,
                1000,
                BOND.outstandingPar(),
                BOND.asOf());
        AllocationInputs inputs = Samples.inputs(Side.BUY, 4_000_000, unrated, method, 0, ACCOUNTS);
        return Samples.with(Samples.with(inputs, rules(), List.of(ON_THE_LIST)), constraints);
    }

    private static List<ComplianceRule> rules() {
        var caps = com.allocationsystem.allocation.model.rule.Severity.RESTRICTION;
        return List.of(
                new ComplianceRule(
                        "R-ISSUER", "account:C", "MAX_ISSUER_PCT_NAV", null, new BigDecimal("0.5"), caps, "IMA"),
                new ComplianceRule("R-RATING", "account:D", "MIN_RATING", null, BigDecimal.TEN, caps, "IMA"));
    }

    private static AllocationPlan with(AllocationPlan plan, List<Warning> warnings) {
        return new AllocationPlan(
                plan.allocations(), plan.summary(), warnings, plan.certificate(), plan.tieSeed(), plan.solverVersion());
    }

    private static List<String> words(AllocationPlan plan) {
        return plan.warnings().stream().map(ChecksOffTest::words).toList();
    }

    private static String words(Warning warning) {
        return warning.severity() + " " + warning.type() + " " + warning.ruleId() + " " + warning.accountId();
    }
}
