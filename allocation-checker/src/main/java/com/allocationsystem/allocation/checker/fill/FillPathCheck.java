package com.allocationsystem.allocation.checker.fill;

import com.allocationsystem.allocation.checker.limit.LegalCheck;
import com.allocationsystem.allocation.model.fill.Award;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether a fill path is the one that the quota method gives for a statement.
 *
 * <p>Award after award: the account has a tradable size after it, with none left out; no other account's next award should have
 * come first. The second is asked at every award of a short path, and at evenly spread ones of a long path: it takes a look at all accounts.
 */
public final class FillPathCheck {

    /** Accounts times awards looked at in full. */
    private static final long MOST_LOOKS = 400_000;

    private final AllocationPlan plan;
    private final LegalCheck legal;
    private final AllocationInputs inputs;
    private final Map<String, Integer> place = new HashMap<>();
    private final long[] held;
    private final long block;
    private final List<String> failures = new ArrayList<>();

    private FillPathCheck(AllocationInputs inputs, AllocationPlan plan) {
        this.inputs = inputs;
        this.plan = plan;
        this.legal = new LegalCheck(inputs);
        this.held = new long[plan.allocations().size()];
        for (int i = 0; i < held.length; i++) {
            place.put(plan.allocations().get(i).accountId(), i);
        }
        this.block = plan.summary().totalAllocatedPar();
    }

    /** @return what is wrong with the path; empty when nothing is */
    public static List<String> failures(AllocationInputs inputs, AllocationPlan plan, List<Award> awards) {
        FillPathCheck check = new FillPathCheck(inputs, plan);
        check.follow(awards);
        return check.failures;
    }

    /**
     * The slow reading of the rule: looks at every account before each award.
     *
     * @return par by account of a fill, without accounts that have none
     */
    public static Map<String, Long> split(AllocationInputs inputs, AllocationPlan plan, long filledPar) {
        FillPathCheck walk = new FillPathCheck(inputs, plan);
        Map<String, Long> split = new HashMap<>();
        long placed = 0;
        while (placed < walk.block) {
            int i = walk.first(placed);
            long par = walk.nextPar(i);
            if (placed + par > filledPar) {
                break;
            }
            walk.held[i] += par;
            placed += par;
            split.merge(plan.allocations().get(i).accountId(), par, Long::sum);
        }
        return split;
    }

    private void follow(List<Award> awards) {
        long every = Math.max(1, (long) awards.size() * held.length / MOST_LOOKS);
        long filled = 0;
        for (int k = 0; k < awards.size() && failures.isEmpty(); k++) {
            Award award = awards.get(k);
            Integer i = place.get(award.accountId());
            filled += award.par();
            if (i == null || award.filledPar() != filled || award.par() != nextPar(i)) {
                failures.add("award " + k + " is no next step of an account: " + award);
                return;
            }
            if (k % every == 0 && i != first(filled - award.par())) {
                failures.add("award " + k + " goes to " + award.accountId() + ", before "
                        + plan.allocations().get(first(filled - award.par())).accountId());
            }
            held[i] += award.par();
        }
        for (int i = 0; i < held.length && failures.isEmpty(); i++) {
            AccountAllocation line = plan.allocations().get(i);
            if (held[i] != line.quantityPar()) {
                failures.add(
                        "the path ends with " + held[i] + " of " + line.accountId() + ", not " + line.quantityPar());
            }
        }
    }

    /** Par up to the next tradable size on the way to the allocation; 0 when that is reached. */
    private long nextPar(int i) {
        AccountAllocation line = plan.allocations().get(i);
        long quantity = line.quantityPar();
        if (held[i] == quantity) {
            return 0;
        }
        long step = inputs.bond().incrementPar();
        long next = held[i] == 0 ? line.legal().minimumPar() : held[i] + step;
        boolean tradable = next < quantity && legal.couldGet(inputs.accounts().get(i), next);
        return (tradable ? next : quantity) - held[i];
    }

    /** The account that the method gives the next award: due, then the most of its allocation per par, then the larger, then by id. */
    private int first(long filled) {
        int best = -1;
        boolean bestDue = false;
        for (int i = 0; i < held.length; i++) {
            long next = nextPar(i);
            if (next == 0) {
                continue;
            }
            long quantity = plan.allocations().get(i).quantityPar();
            boolean due = product(held[i], block).compareTo(product(quantity, filled + next)) < 0;
            if (best < 0 || due && !bestDue || due == bestDue && isBefore(i, next, best)) {
                best = i;
                bestDue = due;
            }
        }
        return best;
    }

    private boolean isBefore(int one, long onePar, int other) {
        AccountAllocation a = plan.allocations().get(one);
        AccountAllocation b = plan.allocations().get(other);
        int more = product(a.quantityPar(), held[other] + nextPar(other))
                .compareTo(product(b.quantityPar(), held[one] + onePar));
        if (more != 0) {
            return more > 0;
        }
        return a.quantityPar() != b.quantityPar()
                ? a.quantityPar() > b.quantityPar()
                : a.accountId().compareTo(b.accountId()) < 0;
    }

    private static BigInteger product(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }
}
