package com.allocationsystem.allocation.engine.checked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.allocationsystem.allocation.checker.StatementChecker;
import com.allocationsystem.allocation.model.json.CanonicalJson;
import com.allocationsystem.allocation.model.json.JsonReader;
import com.allocationsystem.allocation.model.statement.SealedStatement;
import com.allocationsystem.allocation.model.statement.Statement;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
            "plan.certificate.intervals.mean_low[]",
            "plan.certificate.intervals.mean_high[]",
            "plan.certificate.intervals.center[]",
            "plan.certificate.intervals.multiplier[]",
            "plan.certificate.intervals.exact[]",
            "plan.solver_version");

    /** Inputs that this split does not rest on, or whose source only can tell. Only the hash protects them. */
    private static final Set<String> INPUTS_BY_HASH_ONLY = Set.of(
            "inputs.accounts.benchmark_duration_years[]",
            "inputs.accounts.benchmark_id[]",
            "inputs.accounts.market_value[]",
            "inputs.accounts.sector_market_value[]",
            "inputs.accounts.settled_cash[]",
            "inputs.bond.accrued_per100",
            "inputs.bond.coupon_frequency",
            "inputs.bond.coupon_percent",
            "inputs.bond.currency",
            "inputs.bond.description",
            "inputs.bond.isin",
            "inputs.bond.issuer",
            "inputs.bond.outstanding_par",
            "inputs.bond.rating",
            "inputs.firm_limits.max_order_notional",
            "inputs.firm_limits.price_refusal_percent",
            "inputs.restrictions.reason[]",
            "inputs.rules.limit_low[]",
            "inputs.targets.source[]");

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
        Statement statement =
                SampleStatements.statement(SampleStatements.methods().get(2));
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
        for (Statement statement : SampleStatements.statements()) {
            Map<?, ?> content = (Map<?, ?>) JsonReader.read(statement.json());
            StatementChanges.leaves(part, content.get(part), (path, value) -> {
                String field = path.replaceAll("\\[\\d+]", "[]").replaceAll("\\.A\\d\\b", ".*");
                for (Object other : StatementChanges.others(path, value)) {
                    boolean found = noticed(CanonicalJson.text(StatementChanges.with(content, "", path, other)));
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
}
