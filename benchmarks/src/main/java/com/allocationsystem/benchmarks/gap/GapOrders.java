package com.allocationsystem.benchmarks.gap;

import com.allocationsystem.allocation.fixture.LargePieces;
import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AccountOverride;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.MinDispersion.Weighting;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.allocation.model.rule.Severity;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Orders of a few large pieces in every variety: both sides, odd lots, both weightings, all metrics. */
final class GapOrders {

    private static final int[] MOST_MILLIONS = {5, 20};

    /** An eighth of the accounts is left out by the trader. */
    private static final int EXCLUDED = 8;

    /** Part of the order that the rule leaves. */
    private static final double ROOM = 0.7;

    private GapOrders() {}

    /**
     * @param seeds orders of each metric, weighting, side and largest smallest piece
     * @param restricted by overrides, and by a rule that all accounts share
     */
    static List<AllocationInputs> of(int accounts, int seeds, boolean restricted) {
        List<AllocationInputs> orders = new ArrayList<>();
        for (TargetMetric target : TargetMetric.values()) {
            for (Weighting weighting : Weighting.values()) {
                MinDispersion method = new MinDispersion(target, weighting, 0, 1000);
                for (Side side : Side.values()) {
                    for (int most : MOST_MILLIONS) {
                        for (int seed = 0; seed < seeds; seed++) {
                            long own = seed + 100L * target.ordinal() + 1000L * weighting.ordinal();
                            AllocationInputs order = LargePieces.order(accounts, own, side, method, most);
                            orders.add(restricted ? restricted(order) : order);
                        }
                    }
                }
            }
        }
        return orders;
    }

    /** One account's piece is fixed, others are excluded; of an issue, only part of the order may be bought. */
    private static AllocationInputs restricted(AllocationInputs order) {
        List<Account> accounts = order.accounts();
        Map<String, AccountOverride> overrides = new TreeMap<>();
        for (int i = 0; i < accounts.size(); i += EXCLUDED) {
            overrides.put(accounts.get(i).accountId(), new AccountOverride.Exclude());
        }
        // Every other account has cash for any piece; of those and of holdings the largest can do with one at its
        // smallest.
        Comparator<Account> bySize = order.order().side() == Side.SELL
                ? Comparator.comparingLong(Account::holdingPar)
                : Comparator.comparing(Account::availableCash);
        Account largest = accounts.stream()
                .filter(account -> !overrides.containsKey(account.accountId()))
                .max(bySize)
                .orElseThrow();
        long smallest = order.constraints().minAllocationPar();
        if (smallest <= ROOM * order.order().quantityPar()) {
            overrides.put(largest.accountId(), new AccountOverride.FixedQuantity(smallest));
        }
        BigDecimal percent = BigDecimal.valueOf(100 * ROOM * order.order().quantityPar())
                .divide(BigDecimal.valueOf(order.bond().outstandingPar()), 6, RoundingMode.DOWN);
        ComplianceRule ownership =
                new ComplianceRule("R1", "*", "MAX_ISSUE_OWNERSHIP_PCT", null, percent, Severity.RESTRICTION, "bench");
        return Samples.with(Samples.with(order, overrides), List.of(ownership), List.of());
    }
}
