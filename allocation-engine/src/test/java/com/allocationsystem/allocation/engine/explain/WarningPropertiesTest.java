package com.allocationsystem.allocation.engine.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.fixture.RandomOrders;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.AllocationMethod;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.plan.Warning;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Over thousands of ugly orders: the figures in a warning are those of its own line, and who is not short has none. */
class WarningPropertiesTest {

    private static final int ORDERS = 1_500;
    private static final ProRata EQUALLY = new ProRata(ProRata.Base.EQUAL, new TreeMap<>());

    private static final Pattern GETS = Pattern.compile("^(\\S+) gets (\\d+): ");
    private static final Pattern UNALLOCATED =
            Pattern.compile("^(\\d+) of (\\d+) stay unallocated.* reduce the order by (\\d+)\\.$");
    private static final Pattern IN_ACCOUNTS = Pattern.compile(" in (\\d+) accounts?,");

    /** A sentence, and what each of its two figures must be. */
    private record Sentence(Pattern pattern, ToLongFunction<Said> first, ToLongFunction<Said> second) {}

    private record Said(AllocationInputs inputs, Account account, AccountAllocation line) {}

    private static final List<Sentence> SENTENCES = List.of(
            new Sentence(
                    Pattern.compile("Cash buys (\\d+) par; the largest tradable size within that is (\\d+)"),
                    WarningPropertiesTest::cashBuys,
                    said -> said.line().legal().maximumPar()),
            new Sentence(
                    Pattern.compile("(\\d+) par can be sold .*; the largest tradable size within that is (\\d+)"),
                    said -> said.account().parToSell(),
                    said -> said.line().legal().maximumPar()));

    static Stream<AllocationMethod> methods() {
        return Stream.of(
                EQUALLY,
                new ProRata(ProRata.Base.NAV, new TreeMap<>()),
                new ProRata(ProRata.Base.HOLDING, new TreeMap<>()),
                new MinDispersion(TargetMetric.ACTIVE_SPREAD_DURATION, MinDispersion.Weighting.EQUAL, 1e-4, 200));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void aWarningsFiguresAreThoseOfItsLine(AllocationMethod method) {
        int figures = 0;
        for (int seed = 0; seed < ORDERS; seed++) {
            AllocationInputs inputs = RandomOrders.small(seed, method, 8);
            if (inputs.accounts().stream().allMatch(account -> account.holdingPar() == 0)) {
                // A split by holdings is refused then.
                continue;
            }
            AllocationPlan plan = CheckedEngine.allocate(inputs);
            Map<String, Said> lines = new HashMap<>();
            for (int i = 0; i < plan.allocations().size(); i++) {
                AccountAllocation line = plan.allocations().get(i);
                lines.put(line.accountId(), new Said(inputs, inputs.accounts().get(i), line));
            }
            for (Warning warning : plan.warnings()) {
                String where = "seed " + seed + ": " + warning.message();
                figures += warning.accountId() == null
                        ? figuresOfOrder(warning, plan, where)
                        : figuresOfLine(warning, lines.get(warning.accountId()), where);
            }
        }
        assertTrue(figures > ORDERS / 2, figures + " figures");
    }

    private static int figuresOfLine(Warning warning, Said said, String where) {
        Matcher gets = GETS.matcher(warning.message());
        assertTrue(gets.find(), where);
        assertEquals(said.line().accountId(), gets.group(1), where);
        assertEquals(said.line().quantityPar(), Long.parseLong(gets.group(2)), where);
        int figures = 1;
        for (Sentence sentence : SENTENCES) {
            Matcher matcher = sentence.pattern().matcher(warning.message());
            if (matcher.find()) {
                assertEquals(sentence.first().applyAsLong(said), Long.parseLong(matcher.group(1)), where);
                assertEquals(sentence.second().applyAsLong(said), Long.parseLong(matcher.group(2)), where);
                figures += 2;
            }
        }
        return figures;
    }

    private static int figuresOfOrder(Warning warning, AllocationPlan plan, String where) {
        Matcher rest = UNALLOCATED.matcher(warning.message());
        if (!rest.find()) {
            return 0;
        }
        assertEquals(plan.summary().unallocatedPar(), Long.parseLong(rest.group(1)), where);
        assertEquals(plan.summary().unallocatedPar(), Long.parseLong(rest.group(3)), where);
        assertEquals(
                plan.summary().unallocatedPar() + plan.summary().totalAllocatedPar(),
                Long.parseLong(rest.group(2)),
                where);
        Matcher counts = IN_ACCOUNTS.matcher(warning.message());
        int named = 0;
        while (counts.find()) {
            named += Integer.parseInt(counts.group(1));
        }
        assertTrue(named <= plan.allocations().size(), where);
        return 3;
    }

    /** Every account is to get the same, of a sale every holder: who gets that, but for less than an increment, is not short. */
    @Test
    void nothingShort_noWarning() {
        int notShort = 0;
        int warned = 0;
        for (int seed = 0; seed < 2 * ORDERS; seed++) {
            AllocationInputs inputs = RandomOrders.small(seed, EQUALLY, 8);
            AllocationPlan plan = CheckedEngine.allocate(inputs);
            if (plan.summary().unallocatedPar() > 0) {
                continue;
            }
            boolean sells = inputs.order().side() == Side.SELL;
            long sharing = inputs.accounts().stream()
                    .filter(account -> !sells || account.parToSell() > 0)
                    .count();
            double share = (double) inputs.order().quantityPar() / sharing;
            for (AccountAllocation line : plan.allocations()) {
                boolean isShort = line.quantityPar() == 0
                        || share - line.quantityPar() >= inputs.bond().incrementPar();
                boolean isWarned = plan.warnings().stream()
                        .filter(warning -> line.accountId().equals(warning.accountId()))
                        .anyMatch(warning -> warning.severity() == Warning.Severity.CAPPED
                                || warning.severity() == Warning.Severity.SKIPPED);
                assertTrue(isShort || !isWarned, "seed " + seed + ": " + line + " of " + share + plan.warnings());
                notShort += isShort ? 0 : 1;
                warned += isWarned ? 1 : 0;
            }
        }
        assertTrue(notShort > ORDERS && warned > ORDERS / 10, notShort + " not short, " + warned + " warned");
    }

    /** Par that the account's cash pays at the dirty price, by division. */
    private static long cashBuys(Said said) {
        BigDecimal dirty = said.inputs()
                .order()
                .cleanPricePer100()
                .add(said.inputs().order().accruedPer100());
        return said.account()
                .availableCash()
                .max(BigDecimal.ZERO)
                .movePointRight(2)
                .divide(dirty, 0, RoundingMode.DOWN)
                .longValueExact();
    }
}
