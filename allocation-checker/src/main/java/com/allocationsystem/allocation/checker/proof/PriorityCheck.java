package com.allocationsystem.allocation.checker.proof;

import com.allocationsystem.allocation.checker.figure.Shares;
import com.allocationsystem.allocation.checker.method.MethodReading;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whether requests come before the rest, and each priority before the next: no account could have its next larger piece from what
 * its own priority and those before it leave.
 */
final class PriorityCheck {

    private PriorityCheck() {}

    /**
     * @param pieces per account {first, last, full liquidation}
     * @param fillable par that all free pieces together may have
     */
    static void check(
            AllocationInputs inputs,
            AllocationPlan plan,
            MethodReading method,
            long[][] pieces,
            long fillable,
            List<String> failures) {
        MethodReading.Asked[] asked = new MethodReading.Asked[pieces.length];
        SortedMap<Integer, Long> given = new TreeMap<>();
        for (int i = 0; i < pieces.length; i++) {
            Account account = inputs.accounts().get(i);
            asked[i] = Shares.fixedPar(inputs, account) == null ? method.asked(inputs, account) : null;
            if (asked[i] != null) {
                given.merge(asked[i].priority(), plan.allocations().get(i).quantityPar(), Long::sum);
            }
        }
        Map<Integer, Long> left = new HashMap<>();
        long rest = fillable;
        for (Map.Entry<Integer, Long> priority : given.entrySet()) {
            rest -= priority.getValue();
            left.put(priority.getKey(), rest);
        }
        for (int i = 0; i < pieces.length; i++) {
            long more = stepUp(
                    pieces[i],
                    plan.allocations().get(i).quantityPar(),
                    inputs.bond().incrementPar());
            if (asked[i] != null && more > 0 && more <= left.get(asked[i].priority())) {
                failures.add(inputs.accounts().get(i).accountId() + " could get " + more + " more of the "
                        + left.get(asked[i].priority()) + " that its priority leaves");
            }
        }
    }

    /** @return par up to the next larger piece; 0 when there is none */
    private static long stepUp(long[] piece, long par, long increment) {
        if (par == 0 && piece[1] > 0) {
            return piece[0];
        }
        if (par < piece[1]) {
            return increment;
        }
        return Math.max(0, piece[2] - par);
    }
}
