package com.allocationsystem.allocation.engine.compliance;

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
import com.allocationsystem.allocation.model.rule.AccountPolicy;
import com.allocationsystem.allocation.model.rule.AccountPolicy.Kind;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Policies of accounts on random orders. */
class PoliciesOnRandomOrdersTest {

    private static final ProRata BY_NAV = new ProRata(ProRata.Base.NAV, new TreeMap<>());

    /** The independent checker finds nothing, and a plain reading of each policy agrees. */
    @Test
    void everySplitOfRandomOrdersKeepsThem() {
        int bound = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            AllocationInputs inputs = RandomOrders.small(seed, BY_NAV, 6);
            inputs = Samples.withPolicies(inputs, random(inputs, seed));
            AllocationPlan plan = CheckedEngine.allocate(inputs);
            assertEquals(List.of(), StatementChecker.failures(inputs, plan), "seed " + seed);
            for (int i = 0; i < plan.allocations().size(); i++) {
                AccountAllocation line = plan.allocations().get(i);
                Account account = inputs.accounts().get(i);
                for (AccountPolicy policy : inputs.policiesOrNone()) {
                    boolean own = policy.accountId().equals(account.accountId());
                    assertTrue(
                            !own || line.quantityPar() == 0 || isKept(policy, inputs, account, line), "seed " + seed);
                }
                bound += ("P-" + account.accountId()).equals(line.reason().ruleId()) ? 1 : 0;
            }
        }
        assertTrue(bound > 200, "policies bind in " + bound + " lines only");
    }

    private static boolean isKept(
            AccountPolicy policy, AllocationInputs inputs, Account account, AccountAllocation line) {
        boolean buys = inputs.order().side() == Side.BUY;
        double left = account.availableCash().doubleValue()
                - line.quantityPar() * inputs.order().dirtyPrice().per100().doubleValue() / 100;
        return switch (policy.kind()) {
            case DO_NOT_TRADE ->
                policy.side() != null && policy.side() != inputs.order().side();
            case CASH_FLOOR -> !buys || left >= policy.value().doubleValue() - 1e-6;
            case CASH_FLOOR_PCT_NAV ->
                !buys
                        || left
                                >= policy.value().doubleValue()
                                                / 100
                                                * account.nav().doubleValue()
                                        - 1e-6;
            case ELIGIBLE_ASSET_CLASSES ->
                !buys || policy.assetClasses().contains(inputs.bond().sector());
        };
    }

    private static AccountPolicy[] random(AllocationInputs inputs, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<AccountPolicy> policies = new ArrayList<>();
        for (Account account : inputs.accounts()) {
            Kind kind = Kind.values()[random.nextInt(4)];
            boolean floor = kind == Kind.CASH_FLOOR || kind == Kind.CASH_FLOOR_PCT_NAV;
            double most = kind == Kind.CASH_FLOOR ? account.availableCash().doubleValue() : 5;
            policies.add(new AccountPolicy(
                    "P-" + account.accountId(),
                    account.accountId(),
                    kind,
                    kind == Kind.DO_NOT_TRADE ? new Side[] {Side.BUY, Side.SELL, null}[random.nextInt(3)] : null,
                    floor ? BigDecimal.valueOf(Math.max(0, Math.round(random.nextDouble() * most))) : null,
                    kind == Kind.ELIGIBLE_ASSET_CLASSES ? List.of(random.nextBoolean() ? "CORPORATE" : "AGENCY") : null,
                    null,
                    "IMA 5"));
        }
        return policies.toArray(AccountPolicy[]::new);
    }
}
