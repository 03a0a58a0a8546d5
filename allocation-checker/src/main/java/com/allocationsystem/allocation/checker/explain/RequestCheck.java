package com.allocationsystem.allocation.checker.explain;

import com.allocationsystem.allocation.checker.figure.Shares;
import com.allocationsystem.allocation.checker.method.MethodReading;
import com.allocationsystem.allocation.checker.method.MethodReadings;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.AccountAllocation.Request;
import com.allocationsystem.allocation.model.plan.AccountAllocation.Source;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import java.util.List;
import java.util.Objects;

/** Whether each line repeats what the account asks for, and says where its piece comes from. */
public final class RequestCheck {

    private RequestCheck() {}

    public static void check(AllocationInputs inputs, AllocationPlan plan, List<String> failures) {
        double[] shares = Shares.of(inputs, plan);
        for (int i = 0; i < shares.length; i++) {
            Account account = inputs.accounts().get(i);
            AccountAllocation line = plan.allocations().get(i);
            Request right = Shares.fixedPar(inputs, account) == null ? right(inputs, account, line, shares[i]) : null;
            if (!Objects.equals(right, line.request())) {
                failures.add("request of " + account.accountId() + " is " + right + ", not " + line.request());
            }
        }
    }

    private static Request right(AllocationInputs inputs, Account account, AccountAllocation line, double share) {
        MethodReading method = MethodReadings.of(inputs);
        boolean none = line.quantityPar() == 0;
        MethodReading.Asked asked = method.asked(inputs, account);
        if (asked == null) {
            return none || !method.instructs() ? null : new Request(null, null, null, Source.REMAINDER);
        }
        boolean shared = line.quantityPar() < asked.par() && share < asked.exactPar();
        return new Request(
                asked.instruction().type(),
                asked.instruction().value(),
                asked.par(),
                none ? null : shared ? Source.PRO_RATA : Source.DIRECT);
    }
}
