package com.allocationsystem.allocation.checker.rule;

import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.plan.Cap;
import com.allocationsystem.allocation.model.rule.AccountPolicy;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether a piece keeps the policies of its account, which no switch of a request turns off. */
public final class PolicyCheck {

    private final boolean buys;
    private final String sector;
    private final BigDecimal costPerPar;
    private final Map<String, List<AccountPolicy>> policies = new HashMap<>();

    public PolicyCheck(AllocationInputs inputs) {
        this.buys = inputs.order().side() == Side.BUY;
        this.sector = inputs.bond().sector();
        this.costPerPar = inputs.order()
                .cleanPricePer100()
                .add(inputs.order().accruedPer100())
                .movePointLeft(2);
        for (AccountPolicy policy : inputs.policiesOrNone()) {
            policies.computeIfAbsent(policy.accountId(), id -> new ArrayList<>())
                    .add(policy);
        }
    }

    /** @return whether {@code par}, above 0, is allowed for the account */
    public boolean allows(Account account, long par) {
        for (AccountPolicy policy : of(account)) {
            boolean broken =
                    switch (policy.kind()) {
                        case DO_NOT_TRADE -> forbids(policy);
                        case ELIGIBLE_ASSET_CLASSES ->
                            buys && (sector == null || !policy.assetClasses().contains(sector));
                        case CASH_FLOOR, CASH_FLOOR_PCT_NAV ->
                            buys
                                    && account.availableCash()
                                                    .subtract(costPerPar.multiply(BigDecimal.valueOf(par)))
                                                    .compareTo(kept(policy, account))
                                            < 0;
                    };
            if (broken) {
                return false;
            }
        }
        return true;
    }

    /** @return the limits that the account's policies set, in their order */
    public List<Cap> caps(Account account) {
        List<Cap> caps = new ArrayList<>();
        for (AccountPolicy policy : of(account)) {
            Cap cap = cap(policy, account);
            if (cap != null) {
                caps.add(cap);
            }
        }
        return caps;
    }

    private Cap cap(AccountPolicy policy, Account account) {
        String id = policy.policyId();
        if (policy.kind() == AccountPolicy.Kind.DO_NOT_TRADE) {
            return forbids(policy) ? new Cap(Cap.Kind.DO_NOT_TRADE, id, 0) : null;
        }
        if (!buys) {
            return null;
        }
        if (policy.kind() == AccountPolicy.Kind.ELIGIBLE_ASSET_CLASSES) {
            boolean eligible = sector != null && policy.assetClasses().contains(sector);
            return eligible ? null : new Cap(sector == null ? Cap.Kind.MISSING_DATA : Cap.Kind.ASSET_CLASS, id, 0);
        }
        BigDecimal par = account.availableCash()
                .subtract(kept(policy, account))
                .divide(costPerPar, 0, RoundingMode.FLOOR)
                .max(BigDecimal.ZERO)
                .min(BigDecimal.valueOf(Long.MAX_VALUE));
        return new Cap(Cap.Kind.CASH_FLOOR, id, par.longValue());
    }

    private boolean forbids(AccountPolicy policy) {
        return policy.side() == null || (policy.side() == Side.BUY) == buys;
    }

    /** Cash that stays, in the bond's currency. */
    private static BigDecimal kept(AccountPolicy policy, Account account) {
        if (policy.kind() == AccountPolicy.Kind.CASH_FLOOR_PCT_NAV) {
            return policy.value().movePointLeft(2).multiply(account.nav());
        }
        return account.currency() == null
                ? policy.value()
                : account.currency().rate().multiply(policy.value());
    }

    private List<AccountPolicy> of(Account account) {
        return policies.getOrDefault(account.accountId(), List.of());
    }
}
