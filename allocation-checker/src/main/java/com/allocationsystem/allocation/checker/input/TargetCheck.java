package com.allocationsystem.allocation.checker.input;

import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AccountTarget;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.LevelToTarget;
import com.allocationsystem.allocation.model.method.MinDispersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether targets that are said to be the dataset's are those that the method used, and could count for this order. */
final class TargetCheck {

    private TargetCheck() {}

    static void check(AllocationInputs inputs, List<String> failures) {
        if (inputs.targets() == null) {
            return;
        }
        String metric = null;
        Map<String, Double> used = null;
        if (inputs.method() instanceof LevelToTarget level) {
            metric = "HOLDING";
            used = level.targets();
        } else if (inputs.method() instanceof MinDispersion dispersion) {
            metric = dispersion.target().name();
            used = dispersion.metricTargets();
        }
        Map<String, Account> accounts = new HashMap<>();
        inputs.accounts().forEach(account -> accounts.put(account.accountId(), account));
        Map<String, Double> stated = new HashMap<>();
        for (AccountTarget target : inputs.targets()) {
            if (stated.put(target.accountId(), target.value().doubleValue()) != null) {
                failures.add("the dataset states two targets of " + target.accountId());
            }
            Account account = accounts.get(target.accountId());
            if (!target.metric().equals(metric) || account == null || !counts(inputs, account, target)) {
                failures.add("the target of %s, %s of %s from %s, does not count for this order"
                        .formatted(target.accountId(), target.metric(), target.scope(), target.effectiveFrom()));
            }
        }
        if (!stated.equals(used)) {
            failures.add("the method's targets are not those that the dataset states");
        }
    }

    private static boolean counts(AllocationInputs inputs, Account account, AccountTarget target) {
        boolean ofOrder = target.scope().equals("*")
                || target.scope().equals("bond:" + inputs.bond().cusip())
                || target.scope().startsWith("group:")
                        && account.groupIds().contains(target.scope().substring("group:".length()));
        return ofOrder && !target.effectiveFrom().isAfter(inputs.businessDate());
    }
}
