package com.allocationsystem.allocation.checker.limit;

import com.allocationsystem.allocation.checker.figure.Shares;
import com.allocationsystem.allocation.checker.method.MethodReading;
import com.allocationsystem.allocation.checker.method.MethodReadings;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.DistanceLimit;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.AccountAllocation.ProRataRange;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Whether every piece lies within the method's distance from the account's pro rata share.
 *
 * <p>The shares by one pass: accounts in the order in which their largest piece would hold them as the level rises; each is held there
 * while the level that the others would have without it is above that.
 */
public final class DistanceCheck {

    private final AllocationInputs inputs;
    private final AllocationPlan plan;
    private final long[][] pieces;
    private final DistanceLimit limit;

    /** @param pieces per account {first, last, full liquidation} */
    public DistanceCheck(AllocationInputs inputs, AllocationPlan plan, long[][] pieces) {
        this.inputs = inputs;
        this.plan = plan;
        this.pieces = pieces;
        this.limit = MethodReadings.of(inputs).distance();
    }

    /**
     * @param failures receives stated ranges that do not follow, and pieces out of their range
     * @return {least, most} piece of each account; null where the method has no such limit
     */
    public long[][] ranges(List<String> failures) {
        ProRataRange[] ranges = limit == null ? new ProRataRange[pieces.length] : ranges();
        long[][] ends = new long[pieces.length][];
        for (int i = 0; i < pieces.length; i++) {
            AccountAllocation line = plan.allocations().get(i);
            ProRataRange range = ranges[i];
            ends[i] = range == null ? new long[2] : new long[] {range.leastPar(), range.mostPar()};
            if (!Objects.equals(range, line.proRata())) {
                failures.add("pro rata range of " + line.accountId() + " is " + range + ", not " + line.proRata());
            }
            if (range != null && (line.quantityPar() < ends[i][0] || line.quantityPar() > ends[i][1])) {
                failures.add("piece " + line.quantityPar() + " of " + line.accountId() + " is out of " + range);
            }
        }
        return limit == null ? null : ends;
    }

    private ProRataRange[] ranges() {
        ProRataRange[] ranges = new ProRataRange[pieces.length];
        MethodReading method = MethodReadings.of(inputs);
        List<Integer> open = new ArrayList<>();
        BigDecimal[] weight = new BigDecimal[pieces.length];
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal rest = BigDecimal.valueOf(plan.summary().totalAllocatedPar());
        for (int i = 0; i < pieces.length; i++) {
            Account account = inputs.accounts().get(i);
            Long fixed = Shares.fixedPar(inputs, account);
            weight[i] = method.exactWeight(account);
            rest = fixed == null ? rest : rest.subtract(BigDecimal.valueOf(fixed));
            ranges[i] = fixed == null ? range(i, BigDecimal.ZERO, BigDecimal.ONE) : null;
            if (fixed == null && largest(i) > 0 && weight[i].signum() > 0) {
                open.add(i);
                weights = weights.add(weight[i]);
            }
        }
        open.sort((a, b) -> weight[b]
                .multiply(BigDecimal.valueOf(largest(a)))
                .compareTo(weight[a].multiply(BigDecimal.valueOf(largest(b)))));
        for (int i : open) {
            BigDecimal most = BigDecimal.valueOf(largest(i));
            boolean held = weight[i].multiply(rest).compareTo(most.multiply(weights)) >= 0;
            ranges[i] = held ? range(i, most, BigDecimal.ONE) : range(i, weight[i].multiply(rest), weights);
            if (held) {
                rest = rest.subtract(most);
                weights = weights.subtract(weight[i]);
            }
        }
        return ranges;
    }

    /** Of a share that is a fraction. */
    private ProRataRange range(int i, BigDecimal numerator, BigDecimal denominator) {
        BigDecimal less = BigDecimal.ONE.subtract(limit.most()).max(BigDecimal.ZERO);
        BigDecimal more = BigDecimal.ONE.add(limit.most());
        return new ProRataRange(
                numerator.divide(denominator, 3, RoundingMode.HALF_EVEN).doubleValue(),
                below(i, numerator.multiply(less).divide(denominator, 0, RoundingMode.DOWN)),
                above(i, numerator.multiply(more).divide(denominator, 0, RoundingMode.UP)));
    }

    private long largest(int i) {
        return Math.max(pieces[i][1], pieces[i][2]);
    }

    /** The largest piece that is not above {@code par}. */
    private long below(int i, BigDecimal par) {
        long most = par.min(BigDecimal.valueOf(largest(i))).longValue();
        long best = 0;
        if (pieces[i][1] > 0 && most >= pieces[i][0]) {
            long step = inputs.bond().incrementPar();
            best = pieces[i][0] + (Math.min(most, pieces[i][1]) - pieces[i][0]) / step * step;
        }
        return pieces[i][2] > 0 && most >= pieces[i][2] ? pieces[i][2] : best;
    }

    /** The smallest piece that is not below {@code par}. */
    private long above(int i, BigDecimal par) {
        long least = par.min(BigDecimal.valueOf(largest(i))).longValue();
        if (least == 0) {
            return 0;
        }
        if (least > pieces[i][1]) {
            return pieces[i][2];
        }
        long step = inputs.bond().incrementPar();
        long steps = Math.max(0, (least - pieces[i][0] + step - 1) / step);
        return least <= pieces[i][0] ? pieces[i][0] : pieces[i][0] + steps * step;
    }
}
