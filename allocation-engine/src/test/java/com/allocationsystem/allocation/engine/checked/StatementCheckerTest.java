package com.allocationsystem.allocation.engine.checked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.checker.StatementChecker;
import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.fixture.RandomMethods;
import com.allocationsystem.allocation.fixture.RandomOrders;
import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AccountOverride;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.Constraints;
import com.allocationsystem.allocation.model.method.AccountInstructions;
import com.allocationsystem.allocation.model.method.AllocationMethod;
import com.allocationsystem.allocation.model.method.CustomWeights;
import com.allocationsystem.allocation.model.method.DistanceLimit;
import com.allocationsystem.allocation.model.method.LevelToTarget;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.method.Remainder;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.allocation.model.rule.Restriction;
import com.allocationsystem.allocation.model.rule.Severity;
import com.allocationsystem.allocation.model.rule.SoftLimits;
import com.allocationsystem.shared.InvalidInputException;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All explanations of the engine survive the check, on ugly random orders under every kind of rule. */
class StatementCheckerTest {

    private static final int CASES = 400;

    private static final List<String> KINDS = List.of(
            "MAX_ISSUER_PCT_NAV",
            "MAX_SECURITY_PCT_NAV",
            "SECTOR_MAX_PCT_NAV",
            "MAX_MATURITY_YEARS",
            "MIN_RATING",
            "DURATION_BAND",
            "ACTIVE_SPREAD_DURATION_BAND",
            "MAX_ISSUE_OWNERSHIP_PCT",
            "RATING_BAND",
            "MATURITY_YEARS_BAND",
            "MIN_CASH_PCT_NAV",
            "ALLOWED_COUNTRIES",
            "FORBIDDEN_ISSUERS",
            "NO_CALLABLE",
            "NO_RULE_144A",
            "NO_SUBORDINATED",
            "OF_TOMORROW");

    static List<AllocationMethod> methods() {
        List<AllocationMethod> methods = new ArrayList<>();
        for (ProRata.Base base : ProRata.Base.values()) {
            if (base != ProRata.Base.CUSTOM) {
                methods.add(new ProRata(base, new TreeMap<>()));
            }
        }
        for (Remainder remainder : Remainder.values()) {
            methods.add(new CustomWeights(new TreeMap<>(Map.of()), remainder));
            methods.add(new AccountInstructions(List.of(), remainder, true));
            methods.add(new AccountInstructions(List.of(), remainder, false));
        }
        methods.add(new LevelToTarget(new TreeMap<>(Map.of()), false));
        for (TargetMetric target : TargetMetric.values()) {
            methods.add(new MinDispersion(target, MinDispersion.Weighting.NAV, 1e-4, 200));
        }
        methods.add(new MinDispersion(TargetMetric.ACTIVE_SPREAD_DURATION, MinDispersion.Weighting.EQUAL, 1e-4, 200));
        methods.add(new MinDispersion(
                TargetMetric.DURATION, MinDispersion.Weighting.EQUAL, 0.05, 1e-4, 200, new TreeMap<>(Map.of()), null));
        methods.add(near("0", ProRata.Base.NAV));
        methods.add(near("0.3", ProRata.Base.HOLDING));
        methods.add(near("2", ProRata.Base.EQUAL));
        return methods;
    }

    private static MinDispersion near(String distance, ProRata.Base base) {
        return new MinDispersion(TargetMetric.ACTIVE_SPREAD_DURATION, MinDispersion.Weighting.EQUAL, 1e-4, 200)
                .within(new DistanceLimit(new BigDecimal(distance), new ProRata(base, new TreeMap<>())));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void everyStatementOfTheEngineIsSound(AllocationMethod method) {
        int checked = 0;
        for (int seed = 0; seed < CASES; seed++) {
            AllocationInputs inputs = order(seed, method);
            try {
                AllocationPlan plan = CheckedEngine.allocate(inputs);
                assertEquals(List.of(), StatementChecker.failures(inputs, plan), "seed " + seed);
                checked++;
            } catch (InvalidInputException impossible) {
                // For instance, no account holds the bond: there is no statement then.
            }
        }
        assertTrue(checked > CASES / 2, checked + " statements");
    }

    private static AllocationInputs order(int seed, AllocationMethod method) {
        SplittableRandom random = new SplittableRandom(seed);
        AllocationInputs inputs = RandomOrders.small(seed, method, 6);
        inputs = inputs.with(RandomMethods.filled(method, inputs, seed));
        inputs = Samples.with(inputs, rules(random), restrictions(inputs, random));
        inputs = Samples.with(inputs, overrides(inputs, random));
        boolean checked = random.nextInt(3) > 0;
        AllocationInputs constrained = checked
                ? inputs
                : Samples.with(
                        inputs,
                        new Constraints(
                                random.nextBoolean(), inputs.constraints().minAllocationPar(), random.nextBoolean()));
        return withSoftLimits(constrained, new SplittableRandom(seed + 1_000_000L))
                .withTestRules(rules(new SplittableRandom(~seed)));
    }

    /** In every other order soft rules cap, but for every third pair of rule and account. */
    private static AllocationInputs withSoftLimits(AllocationInputs inputs, SplittableRandom random) {
        List<SoftLimits.Waived> waived = new ArrayList<>();
        for (ComplianceRule rule : inputs.rules()) {
            for (Account account : inputs.accounts()) {
                if (rule.severity() == Severity.WARNING && random.nextInt(3) == 0) {
                    waived.add(new SoftLimits.Waived(account.accountId(), rule.ruleId()));
                }
            }
        }
        return random.nextBoolean() ? Samples.withSoftLimits(inputs, waived.toArray(SoftLimits.Waived[]::new)) : inputs;
    }

    private static List<ComplianceRule> rules(SplittableRandom random) {
        List<ComplianceRule> rules = new ArrayList<>();
        int count = random.nextInt(4);
        for (int k = 0; k < count; k++) {
            String kind = KINDS.get(random.nextInt(KINDS.size()));
            boolean band = kind.endsWith("BAND");
            BigDecimal high =
                    switch (kind) {
                        case "MAX_MATURITY_YEARS" -> new BigDecimal(random.nextInt(10, 40));
                        case "MIN_RATING", "RATING_BAND" -> new BigDecimal(random.nextInt(6, 14));
                        case "MAX_ISSUE_OWNERSHIP_PCT" -> new BigDecimal(random.nextInt(1, 3000)).movePointLeft(6);
                        default -> new BigDecimal(random.nextInt(1, 1000)).movePointLeft(2);
                    };
            rules.add(new ComplianceRule(
                    "R-" + k,
                    random.nextInt(3) == 0 ? "account:AB" : random.nextInt(4) == 0 ? "group:ALL" : "*",
                    kind,
                    band && random.nextBoolean() ? high.subtract(BigDecimal.TEN) : null,
                    random.nextInt(20) == 0 ? null : high,
                    random.nextBoolean() ? Severity.RESTRICTION : Severity.WARNING,
                    random.nextBoolean() ? "IMA section 4.2" : null,
                    null,
                    random.nextBoolean() ? null : List.of("US", "AT&T Inc")));
        }
        return rules;
    }

    private static List<Restriction> restrictions(AllocationInputs inputs, SplittableRandom random) {
        return random.nextInt(5) > 0
                ? List.of()
                : List.of(new Restriction(
                        inputs.accounts().get(0).accountId(),
                        random.nextBoolean() ? Side.BUY : Side.SELL,
                        "Client list"));
    }

    private static Map<String, AccountOverride> overrides(AllocationInputs inputs, SplittableRandom random) {
        Map<String, AccountOverride> overrides = new TreeMap<>();
        for (Account account : inputs.accounts()) {
            if (random.nextInt(8) == 0) {
                overrides.put(
                        account.accountId(),
                        random.nextBoolean() ? new AccountOverride.Exclude() : new AccountOverride.FixedQuantity(0));
            }
        }
        return overrides;
    }
}
