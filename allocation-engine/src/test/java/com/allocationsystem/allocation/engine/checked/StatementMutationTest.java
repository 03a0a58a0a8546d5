package com.allocationsystem.allocation.engine.checked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.checker.StatementChecker;
import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AccountOverride;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.Constraints;
import com.allocationsystem.allocation.model.json.CanonicalJson;
import com.allocationsystem.allocation.model.json.JsonReader;
import com.allocationsystem.allocation.model.method.AllocationMethod;
import com.allocationsystem.allocation.model.method.CustomWeights;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.allocation.model.rule.Restriction;
import com.allocationsystem.allocation.model.rule.Severity;
import com.allocationsystem.allocation.model.statement.SealedStatement;
import com.allocationsystem.allocation.model.statement.Statement;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** Whatever is changed in a statement, the hash or the checker says so. */
class StatementMutationTest {

    /**
     * Fields of the plan that the rest does not determine: how long the solver took and how it describes itself, and numbers
     * of a proof that is still a proof with others. Only the hash protects them.
     */
    private static final Set<String> PLAN_BY_HASH_ONLY = Set.of(
            "plan.certificate.iterations",
            "plan.certificate.method",
            "plan.certificate.cases[].account",
            "plan.certificate.cases[].at_most_par",
            "plan.certificate.cases[].intervals[].mean_low",
            "plan.certificate.cases[].intervals[].mean_high",
            "plan.certificate.cases[].intervals[].centre",
            "plan.certificate.cases[].intervals[].multiplier",
            "plan.certificate.intervals[].mean_low",
            "plan.certificate.intervals[].mean_high",
            "plan.certificate.intervals[].centre",
            "plan.certificate.intervals[].multiplier",
            "plan.solver_version");

    /** Inputs that this split does not rest on, or whose source only can tell. Only the hash protects them. */
    private static final Set<String> INPUTS_BY_HASH_ONLY = Set.of(
            "inputs.accounts[].benchmark_duration_years",
            "inputs.accounts[].benchmark_id",
            "inputs.accounts[].sector_market_value",
            "inputs.accounts[].settled_cash",
            "inputs.bond.accrued_per100",
            "inputs.bond.coupon_frequency",
            "inputs.bond.coupon_percent",
            "inputs.bond.currency",
            "inputs.bond.description",
            "inputs.bond.isin",
            "inputs.bond.issuer",
            "inputs.bond.outstanding_par",
            "inputs.bond.rating",
            "inputs.bond.sector",
            "inputs.firm_limits.max_order_notional",
            "inputs.firm_limits.price_refusal_percent",
            "inputs.restrictions[].reason",
            "inputs.rules[].limit_low");

    static List<AllocationMethod> methods() {
        return List.of(
                new ProRata(ProRata.Base.NAV, new TreeMap<>()),
                new CustomWeights(new TreeMap<>(Map.of("A0", 0.5, "A1", 0.7, "A2", 0.3, "A3", 1.0, "A7", 0.2))),
                new MinDispersion(TargetMetric.ACTIVE_SPREAD_DURATION, MinDispersion.Weighting.EQUAL, 1e-4, 1000));
    }

    /** One of each method, one with pieces so large that its bound is proven by cases, and one with every check off. */
    private static List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        methods().forEach(method -> statements.add(statement(method)));
        statements.add(statement(methods().get(2), 5_000_000, 1_100_000));
        assertTrue(
                statements.get(3).json().contains("\"cases\":[{\"account\":"),
                statements.get(3).json());
        AllocationInputs unchecked = Samples.withLimitPrice(
                Samples.with(inputs(methods().get(0), 3_300_000, 100_000), new Constraints(false, 100_000, false)),
                "97");
        statements.add(sealed(unchecked));
        assertTrue(
                statements.get(4).json().contains("\"severity\":\"BREACH\""),
                statements.get(4).json());
        return statements;
    }

    @Test
    void everyFieldOfThePlanFollowsFromTheRest_butForThoseListed() {
        assertEquals(new TreeSet<>(PLAN_BY_HASH_ONLY), unnoticed("plan", false));
    }

    @Test
    void everyInputThatTheSplitRestsOnIsTiedToIt_butForThoseListed() {
        assertEquals(new TreeSet<>(INPUTS_BY_HASH_ONLY), unnoticed("inputs", true));
    }

    @Test
    void everyByteOfAStatementChangesItsHash() throws Exception {
        Statement statement = statement(methods().get(2));
        byte[] bytes = statement.json().getBytes(StandardCharsets.UTF_8);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] ^= 1;
            assertNotEquals(statement.hash(), HexFormat.of().formatHex(digest.digest(bytes)), "byte " + i);
            bytes[i] ^= 1;
        }
        assertEquals(statement.hash(), HexFormat.of().formatHex(digest.digest(bytes)));
    }

    /**
     * @param part of the statement
     * @param always whether a field counts only when no change of it is ever noticed
     * @return fields whose change is not noticed when the statement is hashed again
     */
    private static Set<String> unnoticed(String part, boolean always) {
        Set<String> unnoticed = new TreeSet<>();
        Set<String> noticed = new TreeSet<>();
        for (Statement statement : statements()) {
            Map<?, ?> content = (Map<?, ?>) JsonReader.read(statement.json());
            leaves(part, content.get(part), (path, value) -> {
                String field = path.replaceAll("\\[\\d+]", "[]").replaceAll("\\.A\\d\\b", ".*");
                for (Object other : others(path, value)) {
                    boolean found = noticed(CanonicalJson.text(with(content, "", path, other)));
                    (found ? noticed : unnoticed).add(field);
                }
            });
        }
        if (always) {
            unnoticed.removeAll(noticed);
        }
        return unnoticed;
    }

    private static boolean noticed(String json) {
        try {
            SealedStatement opened = SealedStatement.open(json);
            return !StatementChecker.failures(opened.inputs(), opened.plan()).isEmpty();
        } catch (RuntimeException unreadable) {
            return true;
        }
    }

    /** Values that mean something else: a different number, name or word; of a sentence its figures. */
    private static List<Object> others(String path, Object value) {
        if (value instanceof BigDecimal number) {
            BigDecimal step = number.scale() <= 0
                    ? BigDecimal.ONE
                    : number.abs().max(new BigDecimal("1e-6")).movePointLeft(4);
            return List.of(number.add(step), number.subtract(step));
        }
        if (value instanceof Boolean flag) {
            return List.of(!flag);
        }
        if (value instanceof String text) {
            boolean sentence = path.endsWith(".detail") || path.endsWith(".message");
            List<Object> others = new ArrayList<>();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean lastDigit = i + 1 == text.length() || !Character.isDigit(text.charAt(i + 1));
                if (Character.isDigit(c) && lastDigit) {
                    others.add(text.substring(0, i) + (char) ('0' + (c - '0' + 1) % 10) + text.substring(i + 1));
                }
            }
            if (!sentence) {
                others.add(text + "X");
            }
            return others;
        }
        return List.of();
    }

    private static void leaves(String path, Object node, BiConsumer<String, Object> each) {
        if (node instanceof Map<?, ?> members) {
            members.forEach((name, member) -> leaves(path.isEmpty() ? (String) name : path + "." + name, member, each));
        } else if (node instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                leaves(path + "[" + i + "]", items.get(i), each);
            }
        } else {
            each.accept(path, node);
        }
    }

    private static Object with(Object node, String at, String path, Object value) {
        if (at.equals(path)) {
            return value;
        }
        if (!path.startsWith(at)) {
            return node;
        }
        if (node instanceof Map<?, ?> members) {
            Map<String, Object> copy = new LinkedHashMap<>();
            members.forEach((name, member) ->
                    copy.put((String) name, with(member, at.isEmpty() ? (String) name : at + "." + name, path, value)));
            return copy;
        }
        if (node instanceof List<?> items) {
            List<Object> copy = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                copy.add(with(items.get(i), at + "[" + i + "]", path, value));
            }
            return copy;
        }
        return node;
    }

    /** Eight accounts with every kind of limit: short of cash, capped, restricted, fixed, left out, without NAV. */
    static Statement statement(AllocationMethod method) {
        return statement(method, 3_300_000, 100_000);
    }

    private static Statement statement(AllocationMethod method, long quantityPar, long smallestPar) {
        return sealed(inputs(method, quantityPar, smallestPar));
    }

    private static Statement sealed(AllocationInputs inputs) {
        AllocationInputs frozen = SealedStatement.freeze(inputs);
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
