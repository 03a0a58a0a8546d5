package com.allocationsystem.allocation.checker.rule;

import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Predicate;

/** What a rule across accounts leaves for them to buy together, and what they buy. */
public final class CommonCapacity {

    private CommonCapacity() {}

    /** @return par, 0 or more; 0 when limit or issue size is unknown */
    public static long par(AllocationInputs inputs, ComplianceRule rule) {
        BigDecimal percent = rule.limitHigh() != null ? rule.limitHigh() : rule.limitLow();
        Long outstanding = inputs.bond().outstandingPar();
        if (percent == null || outstanding == null) {
            return 0;
        }
        long held = 0;
        for (Account account : inputs.accounts()) {
            held += RuleReader.concerns(rule, account) ? account.holdingPar() : 0;
        }
        return Math.max(
                0,
                percent.multiply(BigDecimal.valueOf(outstanding))
                                .movePointLeft(2)
                                .setScale(0, RoundingMode.FLOOR)
                                .longValue()
                        - held);
    }

    /** @return par that the accounts in the rule's scope buy together */
    public static long boughtPar(AllocationInputs inputs, AllocationPlan plan, ComplianceRule rule) {
        return boughtPar(inputs, plan, account -> RuleReader.concerns(rule, account));
    }

    /** @return par that these accounts buy together */
    public static long boughtPar(AllocationInputs inputs, AllocationPlan plan, Predicate<Account> these) {
        long bought = 0;
        for (int i = 0; i < plan.allocations().size(); i++) {
            bought += these.test(inputs.accounts().get(i))
                    ? plan.allocations().get(i).quantityPar()
                    : 0;
        }
        return bought;
    }
}
