package com.allocationsystem.allocation.engine;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.allocation.model.method.AllocationMethod;
import com.allocationsystem.allocation.model.method.CustomWeights;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.allocation.model.rule.Severity;
import com.allocationsystem.shared.InvalidInputException;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Values at the ends of what can be typed: every order is refused by name or gives a plan that passes its check. */
class ExtremeOrdersTest {

    private static final int CASES = 800;
    private static final String[] KINDS = {
        "MAX_ISSUER_PCT_NAV",
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
        "NOT_A_KIND"
    };

    @Test
    void neverBreaks_onExtremeValues() {
        int planned = 0;
        for (int seed = 0; seed < CASES; seed++) {
            AllocationInputs inputs = inputs(new SplittableRandom(seed));
            boolean[] refused = {false};
            assertDoesNotThrow(
                    () -> {
                        try {
                            CheckedEngine.allocate(inputs);
                        } catch (InvalidInputException e) {
                            refused[0] = true;
                        }
                    },
                    "seed " + seed);
            planned += refused[0] ? 0 : 1;
        }
        assertTrue(planned > CASES / 2);
    }

    private static AllocationInputs inputs(SplittableRandom random) {
        long step = (long) pick(random, 1, 7, 1000, 100_000);
        long denomination = (long) pick(random, 1, 100, 2000, 2500, 200_000);
        Double oas = random.nextInt(5) == 0 ? null : (Double) pick(random, 0, 150, -20, 5000);
        Bond bond = Samples.bond(denomination, step, pick(random, 0, 13.1, -3, 1e-6, 1e-12, 80), oas);
        List<Account> accounts = new ArrayList<>();
        int n = 1 + random.nextInt(12);
        for (int i = 0; i < n; i++) {
            accounts.add(Samples.account(
                    "A" + (100 + i),
                    pick(random, 0, 0.01, 1, 1e3, 1e6, 1e8, 1e8 + random.nextInt(1_000_000), 1e12, 1e15),
                    pick(random, -1e6, 0, 0.01, 1e4, 1e6 + random.nextInt(1_000_000), 1e9, 1e15),
                    (long) pick(random, 0, 0, 1, 777, 2000, 1e6, 1e11),
                    pick(random, -5, 0, 5, random.nextDouble() * 10, 1000)));
        }
        long quantity = denomination + step * (long) pick(random, 0, 1, 5, random.nextInt(1000), 1e6);
        AllocationInputs inputs = Samples.inputs(
                random.nextBoolean() ? Side.BUY : Side.SELL,
                quantity,
                bond,
                method(random, accounts),
                (long) pick(random, 0, 1000, 200_000, 1e9),
                accounts);
        return Samples.with(inputs, rules(random), List.of());
    }

    private static AllocationMethod method(SplittableRandom random, List<Account> accounts) {
        switch (random.nextInt(4)) {
            case 0:
                return new ProRata(ProRata.Base.NAV, new TreeMap<>());
            case 1:
                TreeMap<String, Double> weights = new TreeMap<>();
                accounts.forEach(a -> weights.put(a.accountId(), pick(random, 0, 1e-300, 1e308, 1, 0.3)));
                return new CustomWeights(weights);
            default:
                return new MinDispersion(
                        TargetMetric.values()[random.nextInt(5)],
                        MinDispersion.Weighting.values()[random.nextInt(2)],
                        pick(random, 0, 1e-4, 0.05, 1),
                        (int) pick(random, 0, 10, 1000));
        }
    }

    private static List<ComplianceRule> rules(SplittableRandom random) {
        List<ComplianceRule> rules = new ArrayList<>();
        for (int k = random.nextInt(4); k > 0; k--) {
            rules.add(new ComplianceRule(
                    "R" + k,
                    random.nextInt(3) == 0 ? "account:A101" : "*",
                    KINDS[random.nextInt(KINDS.length)],
                    random.nextBoolean() ? null : BigDecimal.valueOf(pick(random, -2, 0, 3)),
                    random.nextInt(6) == 0 ? null : BigDecimal.valueOf(pick(random, 0.001, 5, 12, 25)),
                    Severity.values()[random.nextInt(2)],
                    "test"));
        }
        return rules;
    }

    private static double pick(SplittableRandom random, double... values) {
        return values[random.nextInt(values.length)];
    }
}
