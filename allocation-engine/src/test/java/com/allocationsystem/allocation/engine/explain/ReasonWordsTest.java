package com.allocationsystem.allocation.engine.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.checker.StatementChecker;
import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.fixture.RandomOrders;
import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.shared.Side;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is said of an account's piece: the number, by how much it is off, and why. */
class ReasonWordsTest {

    private static final ProRata BY_NAV = new ProRata(ProRata.Base.NAV, new TreeMap<>());
    private static final Account RICH = Samples.account("A", 1e8, 1e9, 0, 5);

    @Test
    void whatACappedAccountLeavesOver_isStatedWhereItGoes() {
        // Dirty price 91.826833 per 100: 91,826.84 buys 100,000 par and no more; half of 1,000,000 is 500,000.
        Account poor = Samples.account("B", 1e8, 91_826.84, 0, 5);
        assertEquals(
                List.of(
                        "Exact share 500000 par, and 400000 more of what capped and skipped accounts left over.",
                        "Cash buys 100000 par; the largest tradable size within that is 100000. More cash would raise it."),
                words(1_000_000, RICH, poor));
    }

    @Test
    void roundingIsCalledRounding() {
        // 10,000 by 1 : 2 is 3,333.3 and 6,666.7; in steps of 1,000 the larger remainder gets the step.
        assertEquals(
                List.of(
                        "Exact share 3333 par, cut to the increment 1000; larger remainders went first.",
                        "Exact share 6667 par, rounded to the increment 1000."),
                words(10_000, RICH, Samples.account("B", 2e8, 1e9, 0, 5)));
    }

    /** Odd lots under the denomination make pieces that no share comes near: what is said of them must agree with its own figures. */
    @Test
    void shareThatReachesTheSmallestPiece_isNotCalledUnderIt() {
        Pattern under = Pattern.compile("Exact share (\\d+) par: under the smallest tradable size (\\d+)");
        int reached = 0;
        for (int seed = 0; seed < 3_000; seed++) {
            AllocationInputs inputs = RandomOrders.small(seed, BY_NAV, 8);
            AllocationPlan plan = CheckedEngine.allocate(inputs);
            for (AccountAllocation line : plan.allocations()) {
                Matcher said = under.matcher(line.reason().detail());
                if (said.find()) {
                    assertTrue(
                            Long.parseLong(said.group(1)) < Long.parseLong(said.group(2)),
                            "seed " + seed + ": " + line.reason().detail());
                }
                reached += line.reason().detail().contains("left 0 here") ? 1 : 0;
            }
            assertEquals(List.of(), StatementChecker.failures(inputs, plan), "seed " + seed);
        }
        assertTrue(reached > 0, "no such order was seen");
    }

    private static List<String> words(long par, Account... accounts) {
        AllocationInputs inputs = Samples.inputs(Side.BUY, par, Samples.bond(2000, 1000), BY_NAV, 0, List.of(accounts));
        return CheckedEngine.allocate(inputs).allocations().stream()
                .map(line -> line.reason().detail())
                .toList();
    }
}
