package com.allocationsystem.allocation.engine.compliance;

import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.plan.Cap;
import com.allocationsystem.allocation.model.rule.AccountPolicy;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the accounts' own policies allow. They are the client's word, so no switch of a request turns them off. */
final class AccountPolicies {

    private static final BigDecimal MOST_PAR = BigDecimal.valueOf(Long.MAX_VALUE);

    private final AllocationInputs inputs;
    private final Map<String, List<AccountPolicy>> byAccount;

    AccountPolicies(AllocationInputs inputs) {
        this.inputs = inputs;
        this.byAccount = inputs.policiesOrNone().stream().collect(Collectors.groupingBy(AccountPolicy::accountId));
    }

    /** Adds one cap for each policy that limits a piece of this side and bond. */
    void addCaps(Account account, List<Cap> caps) {
        boolean buys = inputs.order().side() == Side.BUY;
        for (AccountPolicy policy : byAccount.getOrDefault(account.accountId(), List.of())) {
            switch (policy.kind()) {
                case DO_NOT_TRADE -> {
                    if (policy.side() == null || policy.side() == inputs.order().side()) {
                        caps.add(new Cap(Cap.Kind.DO_NOT_TRADE, policy.policyId(), 0));
                    }
                }
                case CASH_FLOOR, CASH_FLOOR_PCT_NAV -> {
                    if (buys) {
                        caps.add(new Cap(
                                Cap.Kind.CASH_FLOOR, policy.policyId(), above(floor(policy, account), account)));
                    }
                }
                case ELIGIBLE_ASSET_CLASSES -> assetClass(policy, buys, caps);
            }
        }
    }

    private void assetClass(AccountPolicy policy, boolean buys, List<Cap> caps) {
        String sector = inputs.bond().sector();
        if (buys && sector == null) {
            caps.add(new Cap(Cap.Kind.MISSING_DATA, policy.policyId(), 0));
        } else if (buys && !policy.assetClasses().contains(sector)) {
            caps.add(new Cap(Cap.Kind.ASSET_CLASS, policy.policyId(), 0));
        }
    }

    /** @return money in the bond's currency */
    private static BigDecimal floor(AccountPolicy policy, Account account) {
        if (policy.kind() == AccountPolicy.Kind.CASH_FLOOR_PCT_NAV) {
            return account.nav().multiply(policy.value()).movePointLeft(2);
        }
        return account.currency() == null
                ? policy.value()
                : policy.value().multiply(account.currency().rate());
    }

    /** @return most par that the cash above the floor buys */
    private long above(BigDecimal floor, Account account) {
        return account.availableCash()
                .subtract(floor)
                .max(BigDecimal.ZERO)
                .movePointRight(2)
                .divide(inputs.order().dirtyPrice().per100(), 0, RoundingMode.DOWN)
                .min(MOST_PAR)
                .longValue();
    }
}
