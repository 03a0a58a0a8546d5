package com.allocationsystem.allocation.engine.checked;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.certificate.MeanInterval;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AccountOverride;
import com.allocationsystem.allocation.model.input.AccountTarget;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.Constraints;
import com.allocationsystem.allocation.model.method.AccountInstructions;
import com.allocationsystem.allocation.model.method.AccountInstructions.Instruction;
import com.allocationsystem.allocation.model.method.AccountInstructions.Type;
import com.allocationsystem.allocation.model.method.AllocationMethod;
import com.allocationsystem.allocation.model.method.CustomWeights;
import com.allocationsystem.allocation.model.method.DistanceLimit;
import com.allocationsystem.allocation.model.method.LevelToTarget;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.method.Remainder;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.plan.Warning;
import com.allocationsystem.allocation.model.rule.AccountPolicy;
import com.allocationsystem.allocation.model.rule.AccountPolicy.Kind;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.allocation.model.rule.Restriction;
import com.allocationsystem.allocation.model.rule.Severity;
import com.allocationsystem.allocation.model.rule.SoftLimits;
import com.allocationsystem.allocation.model.statement.SealedStatement;
import com.allocationsystem.allocation.model.statement.Statement;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Statements that make use of everything a statement can hold: each method, each limit, each kind of bound. */
final class SampleStatements {

    private SampleStatements() {}

    static List<AllocationMethod> methods() {
        return List.of(
                new ProRata(ProRata.Base.NAV, new TreeMap<>()),
                new CustomWeights(new TreeMap<>(Map.of("A0", 0.5, "A1", 0.7, "A2", 0.3, "A3", 1.0, "A7", 0.2))),
                new MinDispersion(TargetMetric.ACTIVE_SPREAD_DURATION, MinDispersion.Weighting.EQUAL, 1e-4, 1000),
                instructions(Remainder.PRO_RATA),
                instructions(Remainder.NONE),
                new LevelToTarget(new TreeMap<>(Map.of("A0", 0.5, "A1", 0.7, "A3", 0.01, "A7", 1.2)), false));
    }

    private static AccountInstructions instructions(Remainder remainder) {
        return new AccountInstructions(
                List.of(
                        new Instruction("A0", Type.DOLLAR_AMOUNT, new BigDecimal("1000000.55"), null, null, 2),
                        new Instruction("A1", Type.QUANTITY, new BigDecimal("400000"), null, null, null),
                        new Instruction("A3", Type.PERCENTAGE, new BigDecimal("0.45"), null, BigDecimal.ONE, 7),
                        new Instruction("A7", Type.PERCENTAGE, new BigDecimal("0.5"), new BigDecimal("0.1"), null, 7)),
                remainder,
                true);
    }

    /**
     * One of each method, one with pieces so large that its bound is proven by least costs, one with every check off, one
     * near pro rata, one with policies of its accounts, one with targets of the dataset, and one whose soft limits cap.
     */
    static List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        methods().forEach(method -> statements.add(statement(method)));
        statements.add(statement(methods().get(2), 5_000_000, 1_100_000));
        assertTrue(plan(statements.get(6)).certificate().intervals().stream().anyMatch(MeanInterval::exact));
        AllocationInputs unchecked = Samples.withLimitPrice(
                Samples.with(inputs(methods().get(0), 3_300_000, 100_000), new Constraints(false, 100_000, false)),
                "97");
        statements.add(sealed(unchecked));
        assertTrue(plan(statements.get(7)).warnings().stream()
                .anyMatch(warning -> warning.severity() == Warning.Severity.BREACH));
        ProRata byNav = new ProRata(ProRata.Base.NAV, new TreeMap<>());
        statements.add(statement(
                new MinDispersion(TargetMetric.ACTIVE_SPREAD_DURATION, MinDispersion.Weighting.EQUAL, 1e-4, 1000)
                        .within(new DistanceLimit(new BigDecimal("0.25"), byNav))));
        statements.add(sealed(Samples.withPolicies(
                inputs(methods().get(0), 3_300_000, 100_000),
                policy("P1", "A0", Kind.DO_NOT_TRADE, null, null, null, LocalDate.of(2023, 4, 30)),
                policy("P2", "A1", Kind.CASH_FLOOR, null, "50000", null, null),
                policy("P3", "A3", Kind.CASH_FLOOR_PCT_NAV, null, "99", null, null),
                policy("P4", "A7", Kind.ELIGIBLE_ASSET_CLASSES, null, null, List.of("AGENCY", "CORPORATE"), null),
                policy("P5", "A7", Kind.DO_NOT_TRADE, Side.SELL, null, null, null))));
        statements.add(sealed(Samples.withTargets(
                inputs(methods().get(5), 3_300_000, 100_000),
                target("A0", "0.5", "*"),
                target("A1", "0.7", "bond:" + Samples.bond(2000, 1000).cusip()),
                target("A3", "0.01", "group:ALL"),
                target("A7", "1.2", "*"))));
        statements.add(sealed(Samples.withSoftLimits(
                inputs(methods().get(0), 800_000, 100_000), waived("A1"), waived("A3"), waived("A4"), waived("A7"))));
        return statements;
    }

    private static SoftLimits.Waived waived(String account) {
        return new SoftLimits.Waived(account, "R-MAT");
    }

    private static AccountTarget target(String account, String value, String scope) {
        return new AccountTarget(
                account,
                LevelToTarget.METRIC,
                new BigDecimal(value),
                scope,
                LocalDate.of(2023, 3, 31),
                "Model of March");
    }

    private static AllocationPlan plan(Statement statement) {
        return SealedStatement.open(statement).plan();
    }

    private static AccountPolicy policy(
            String id, String account, Kind kind, Side side, String value, List<String> classes, LocalDate until) {
        BigDecimal number = value == null ? null : new BigDecimal(value);
        return new AccountPolicy(id, account, kind, side, number, classes, until, "IMA section 5.1");
    }

    /** Eight accounts with every kind of limit: short of cash, capped, restricted, fixed, left out, without NAV. */
    static Statement statement(AllocationMethod method) {
        return statement(method, 3_300_000, 100_000);
    }

    private static Statement statement(AllocationMethod method, long quantityPar, long smallestPar) {
        return sealed(inputs(method, quantityPar, smallestPar));
    }

    private static Statement sealed(AllocationInputs inputs) {
        AllocationInputs frozen = inputs.withTestRules(List.of(
                rule("T-CASH", "*", "MIN_CASH_PCT_NAV", null, "50", Severity.WARNING),
                rule("T-SEC", "*", "MAX_SECURITY_PCT_NAV", null, "1.3", Severity.RESTRICTION)));
        return SealedStatement.seal(frozen.bond().isin(), List.of("ALL"), frozen, CheckedEngine.allocate(frozen));
    }

    private static AllocationInputs inputs(AllocationMethod method, long quantityPar, long smallestPar) {
        List<Account> accounts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            double nav = i == 6 ? 0 : 2e7 + 7e6 * i;
            double cash = i == 1 ? 150_000.55 : nav;
            accounts.add(Samples.account("A" + i, nav, cash, i == 3 ? 40_000 : 0, 4.1 + 0.37 * i));
        }
        AllocationInputs inputs =
                Samples.inputs(Side.BUY, quantityPar, Samples.bond(2000, 1000), method, smallestPar, accounts);
        inputs = Samples.with(
                inputs,
                List.of(
                        rule("R-BAND", "account:A7", "ACTIVE_SPREAD_DURATION_BAND", "-2", "2", Severity.WARNING),
                        rule("R-ISSUER", "account:A3", "MAX_ISSUER_PCT_NAV", null, "1.5", Severity.RESTRICTION),
                        rule("R-MAT", "group:ALL", "MAX_MATURITY_YEARS", null, "22", Severity.WARNING)),
                List.of(new Restriction("A2", Side.BUY, "Client list")));
        return Samples.with(
                inputs,
                Map.of(
                        "A4",
                        new AccountOverride.FixedQuantity(Math.max(250_000, smallestPar)),
                        "A5",
                        new AccountOverride.Exclude()));
    }

    private static ComplianceRule rule(
            String id, String scope, String kind, String low, String high, Severity severity) {
        return new ComplianceRule(
                id,
                scope,
                kind,
                low == null ? null : new BigDecimal(low),
                new BigDecimal(high),
                severity,
                "IMA section 4.2");
    }
}
