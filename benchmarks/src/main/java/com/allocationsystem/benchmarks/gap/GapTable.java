package com.allocationsystem.benchmarks.gap;

import com.allocationsystem.allocation.checker.PlanChecker;
import com.allocationsystem.allocation.engine.AllocationEngine;
import com.allocationsystem.allocation.engine.input.OrderRules;
import com.allocationsystem.allocation.model.certificate.Certificate;
import com.allocationsystem.allocation.model.certificate.Certificate.Status;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.search.OptaPlannerSearch;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How many orders of a few large pieces are not proven, and how far their bound is off. */
public final class GapTable {

    public static final String HEADING = "## How rare GAP_OPEN is";

    private static final int[] ACCOUNTS = {8, 24, 60, 120, 240, 1_000};
    private static final AllocationEngine ENGINE = new AllocationEngine(new OptaPlannerSearch());

    private GapTable() {}

    /** @param seeds orders of each kind */
    public static String section(int seeds) {
        StringBuilder text = new StringBuilder(HEADING + "\n\n");
        int kinds = GapOrders.of(ACCOUNTS[0], 1, false).size();
        add(
                text,
                "%d orders a line: %d of each of %d metrics, two weightings, buys and sales with odd lots, smallest pieces of 1 to 5 and to 20"
                        + " million. Restricted: an eighth of the accounts excluded, one piece fixed, and a rule across all accounts that"
                        + " leaves seven tenths of a buy. `gap_tolerance` 0. CPU time of a whole allocation, and of the independent check that"
                        + " every preview runs after it: each is run twice and the second run counts, as in a service whose code is"
                        + " compiled. MB: all that the worst allocation allocates, garbage included, so more than it ever holds.%n%n",
                kinds * seeds,
                seeds,
                TargetMetric.values().length);
        add(
                text,
                "| accounts | restricted | OPTIMAL | WITHIN_GAP_TOLERANCE | GAP_OPEN | largest gap | ms: mean | worst | MB: worst"
                        + " | check ms: mean | worst |%n|---|---|---|---|---|---|---|---|---|---|---|%n");
        for (int accounts : ACCOUNTS) {
            add(text, accounts, seeds, false);
            add(text, accounts, seeds, true);
        }
        return text.toString();
    }

    private static void add(StringBuilder text, int accounts, int seeds, boolean restricted) {
        List<AllocationInputs> orders = GapOrders.of(accounts, seeds, restricted);
        Map<Status, Integer> found = new EnumMap<>(Status.class);
        double largestGap = 0;
        double sum = 0;
        double worst = 0;
        double checks = 0;
        double worstCheck = 0;
        long mostBytes = 0;
        for (AllocationInputs order : orders) {
            PlanChecker.requireSound(order, ENGINE.allocate(OrderRules.check(order)));
            long allocated = ThreadUse.allocatedBytes();
            long started = ThreadUse.cpuNanos();
            AllocationPlan plan = ENGINE.allocate(OrderRules.check(order));
            double milliseconds = (ThreadUse.cpuNanos() - started) / 1e6;
            mostBytes = Math.max(mostBytes, ThreadUse.allocatedBytes() - allocated);
            started = ThreadUse.cpuNanos();
            PlanChecker.requireSound(order, plan);
            double check = (ThreadUse.cpuNanos() - started) / 1e6;
            Certificate certificate = plan.certificate();
            sum += milliseconds;
            checks += check;
            worstCheck = Math.max(worstCheck, check);
            worst = Math.max(worst, milliseconds);
            found.merge(certificate.status(), 1, Integer::sum);
            // Where the dispersion is next to none the relative gap says nothing, and the status is OPTIMAL.
            if (certificate.status() != Status.OPTIMAL) {
                largestGap = Math.max(largestGap, certificate.relativeGap());
            }
        }
        add(
                text,
                "| %,d | %s | %d | %d | %d | %s | %.1f | %.0f | %.0f | %.1f | %.0f |%n",
                accounts,
                restricted ? "yes" : "no",
                found.getOrDefault(Status.OPTIMAL, 0),
                found.getOrDefault(Status.WITHIN_GAP_TOLERANCE, 0),
                found.getOrDefault(Status.GAP_OPEN, 0),
                largestGap == 0 ? "" : String.format(Locale.ROOT, "%.1e", largestGap),
                sum / orders.size(),
                worst,
                mostBytes / 1e6,
                checks / orders.size(),
                worstCheck);
    }

    private static void add(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values));
    }
}
