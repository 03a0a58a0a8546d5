package com.allocationsystem.allocation.engine.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.fixture.RandomOrders;
import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.json.CanonicalJson;
import com.allocationsystem.allocation.model.json.RecordJson;
import com.allocationsystem.allocation.model.method.AllocationMethod;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.plan.ReasonCode;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.allocation.model.rule.RuleFinding;
import com.allocationsystem.allocation.model.rule.RuleFinding.Outcome;
import com.allocationsystem.allocation.model.rule.Severity;
import com.allocationsystem.allocation.model.rule.SoftLimits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Soft rules that cap, on random orders, held against their twins: the same order under rules that are hard. */
class SoftLimitsOnRandomOrdersTest {

    private static final int CASES = 500;

    private static final List<String> KINDS = List.of(
            "MAX_SECURITY_PCT_NAV",
            "DURATION_BAND",
            "MIN_CASH_PCT_NAV",
            "MAX_MATURITY_YEARS",
            "MAX_ISSUE_OWNERSHIP_PCT");

    static List<AllocationMethod> methods() {
        return List.of(
                new ProRata(ProRata.Base.NAV, new TreeMap<>()),
                new MinDispersion(TargetMetric.ACTIVE_SPREAD_DURATION, MinDispersion.Weighting.EQUAL, 1e-4, 200));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void splitIsTheOneOfTheSameRulesDeclaredHard(AllocationMethod method) {
        int held = 0;
        for (int seed = 0; seed < CASES; seed++) {
            AllocationInputs inputs = RandomOrders.small(seed, method, 6);
            List<ComplianceRule> rules = rules(new SplittableRandom(seed), "*");
            AllocationPlan capped = capped(inputs, rules, List.of());
            List<ComplianceRule> hard =
                    rules.stream().map(rule -> as(Severity.RESTRICTION, rule)).toList();
            AllocationPlan twin = CheckedEngine.allocate(Samples.with(inputs, hard, List.of()));
            assertEquals(text(twin), text(capped), "seed " + seed);
            held += isHeldDown(capped) ? 1 : 0;
        }
        assertTrue(held > CASES / 5, "rules bind in " + held + " orders only");
    }

    /** Each rule is about one account, so that a waiver of it is the rule left soft in a split where the others are hard. */
    @ParameterizedTest
    @MethodSource("methods")
    void waivedRuleIsTheOneLeftSoft(AllocationMethod method) {
        int waivers = 0;
        for (int seed = 0; seed < CASES; seed++) {
            AllocationInputs inputs = RandomOrders.small(seed, method, 6);
            SplittableRandom random = new SplittableRandom(seed);
            List<ComplianceRule> soft = new ArrayList<>();
            List<ComplianceRule> mixed = new ArrayList<>();
            List<SoftLimits.Waived> waived = new ArrayList<>();
            for (Account account : inputs.accounts()) {
                for (ComplianceRule rule : rules(random, "account:" + account.accountId())) {
                    boolean waive = random.nextInt(3) == 0;
                    soft.add(rule);
                    mixed.add(as(waive ? Severity.WARNING : Severity.RESTRICTION, rule));
                    if (waive) {
                        waived.add(new SoftLimits.Waived(account.accountId(), rule.ruleId()));
                    }
                }
            }
            AllocationPlan capped = capped(inputs, soft, waived);
            AllocationPlan twin = CheckedEngine.allocate(Samples.with(inputs, mixed, List.of()));
            assertEquals(text(twin), text(capped), "seed " + seed);
            waivers += waived.size();
        }
        assertTrue(waivers > CASES, waivers + " waivers");
    }

    /** Rules across accounts, too, whoever of them has a waiver. */
    @ParameterizedTest
    @MethodSource("methods")
    void onlyWhatIsWaivedIsPassed(AllocationMethod method) {
        int passed = 0;
        for (int seed = 0; seed < CASES; seed++) {
            AllocationInputs inputs = RandomOrders.small(seed, method, 6);
            SplittableRandom random = new SplittableRandom(seed);
            List<ComplianceRule> rules = rules(random, "*");
            List<SoftLimits.Waived> waived = new ArrayList<>();
            for (Account account : inputs.accounts()) {
                for (ComplianceRule rule : rules) {
                    if (random.nextInt(3) == 0) {
                        waived.add(new SoftLimits.Waived(account.accountId(), rule.ruleId()));
                    }
                }
            }
            AllocationPlan plan = capped(inputs, rules, waived);
            for (AccountAllocation line : plan.allocations()) {
                for (RuleFinding finding : line.findings()) {
                    boolean isWaived = waived.contains(new SoftLimits.Waived(line.accountId(), finding.ruleId()));
                    boolean isPassed = finding.outcome() == Outcome.BREACH
                            || finding.outcome() == Outcome.MISSING_DATA && line.quantityPar() > 0;
                    assertTrue(isWaived || !isPassed, "seed " + seed + " " + line.accountId() + " " + finding);
                    passed += isPassed ? 1 : 0;
                }
            }
        }
        assertTrue(passed > CASES / 10, "waived rules are passed in " + passed + " findings only");
    }

    private static AllocationPlan capped(
            AllocationInputs inputs, List<ComplianceRule> rules, List<SoftLimits.Waived> waived) {
        return CheckedEngine.allocate(Samples.withSoftLimits(
                Samples.with(inputs, rules, List.of()), waived.toArray(SoftLimits.Waived[]::new)));
    }

    /** All that the plan says; a finding repeats the severity of its rule, which is what the twins differ in. */
    private static String text(AllocationPlan plan) {
        return CanonicalJson.text(RecordJson.encodeRecord(plan))
                .replace(Severity.WARNING.name(), Severity.RESTRICTION.name());
    }

    private static boolean isHeldDown(AllocationPlan plan) {
        return plan.allocations().stream().anyMatch(line -> line.reason().code() == ReasonCode.COMPLIANCE);
    }

    private static List<ComplianceRule> rules(SplittableRandom random, String scope) {
        List<ComplianceRule> rules = new ArrayList<>();
        int count = 1 + random.nextInt(2);
        for (int k = 0; k < count; k++) {
            String kind = KINDS.get(random.nextInt(KINDS.size()));
            BigDecimal limit =
                    switch (kind) {
                        case "MAX_MATURITY_YEARS" -> BigDecimal.valueOf(random.nextInt(20, 26));
                        case "MAX_ISSUE_OWNERSHIP_PCT" -> BigDecimal.valueOf(random.nextInt(1, 3000), 6);
                        default -> BigDecimal.valueOf(random.nextInt(1, 1000), 2);
                    };
            BigDecimal unknown = random.nextInt(20) == 0 ? null : limit;
            rules.add(new ComplianceRule(
                    "R" + k + "-" + scope, scope, kind, null, unknown, Severity.WARNING, "House policy"));
        }
        return rules;
    }

    private static ComplianceRule as(Severity severity, ComplianceRule rule) {
        return new ComplianceRule(
                rule.ruleId(), rule.scope(), rule.kind(), rule.limitLow(), rule.limitHigh(), severity, rule.source());
    }
}
