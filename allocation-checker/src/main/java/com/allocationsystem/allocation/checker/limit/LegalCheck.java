package com.allocationsystem.allocation.checker.limit;

import com.allocationsystem.allocation.checker.method.MethodReading;
import com.allocationsystem.allocation.checker.method.MethodReadings;
import com.allocationsystem.allocation.checker.rule.PolicyCheck;
import com.allocationsystem.allocation.checker.rule.RuleCheck;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AccountOverride;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.List;

/** Whether a piece is legal, asked of one number at a time, and whether the range a plan states is the whole of them. */
public final class LegalCheck {

    private final AllocationInputs inputs;
    private final RuleCheck rules;
    private final PolicyCheck policies;
    private final MethodReading method;
    private final TradableSize sizes;
    private final boolean buys;
    private final BigDecimal costPerPar;

    public LegalCheck(AllocationInputs inputs) {
        this.inputs = inputs;
        this.rules = new RuleCheck(inputs);
        this.policies = new PolicyCheck(inputs);
        this.method = MethodReadings.of(inputs);
        this.sizes = new TradableSize(inputs);
        this.buys = inputs.order().side() == Side.BUY;
        this.costPerPar = inputs.order()
                .cleanPricePer100()
                .add(inputs.order().accruedPer100())
                .movePointLeft(2);
    }

    /** @return whether the account may get {@code x} */
    public boolean isLegal(Account account, long x) {
        AccountOverride override = inputs.overrides().get(account.accountId());
        if (override instanceof AccountOverride.FixedQuantity fixed) {
            return x == fixed.quantityPar() && (x == 0 || isPiece(account, x));
        }
        return couldGet(account, x);
    }

    /** @return whether {@code x} would be legal if the trader had not fixed another piece */
    public boolean couldGet(Account account, long x) {
        AccountOverride override = inputs.overrides().get(account.accountId());
        boolean out =
                override instanceof AccountOverride.Exclude || override == null && method.hasNoWeight(inputs, account);
        return x == 0 || !out && isAskedFor(account, x) && isPiece(account, x);
    }

    /** An instruction says the most the account gets, and the least it accepts; a fixed piece goes before it. */
    private boolean isAskedFor(Account account, long x) {
        MethodReading.Asked asked = asked(account);
        return asked == null || x <= asked.par() && x >= asked.leastPar();
    }

    private MethodReading.Asked asked(Account account) {
        return inputs.overrides().get(account.accountId()) instanceof AccountOverride.FixedQuantity
                ? null
                : method.asked(inputs, account);
    }

    private boolean isPiece(Account account, long x) {
        return x > 0
                && x <= inputs.order().quantityPar()
                && account.nav().signum() > 0
                && account.unknown() == null
                && !method.hasNoTarget(account)
                && sizes.contains(account, x)
                && affordable(account, x)
                && withinFirmLimit(account, x)
                && policies.allows(account, x)
                && rules.allows(account, x);
    }

    private boolean affordable(Account account, long x) {
        return !buys
                || !inputs.constraints().respectCash()
                || costPerPar.multiply(BigDecimal.valueOf(x)).compareTo(account.availableCash()) <= 0;
    }

    private boolean withinFirmLimit(Account account, long x) {
        BigDecimal percent = inputs.firmLimits().maxNavPercent();
        return percent == null
                || costPerPar
                                .multiply(BigDecimal.valueOf(x))
                                .movePointRight(2)
                                .compareTo(percent.multiply(account.nav()))
                        <= 0;
    }

    /**
     * Checks that the stated range leaves no legal piece out, and that its ends are legal.
     *
     * @param failures receives what is wrong
     * @return the free pieces as {first, last of the run, full liquidation}, 0 where there is none; fixed pieces are not free
     */
    public long[] pieces(Account account, AccountAllocation line, List<String> failures) {
        boolean fixed = inputs.overrides().get(account.accountId()) instanceof AccountOverride.FixedQuantity;
        long increment = inputs.bond().incrementPar();
        long first = line.legal().minimumPar();
        long last = line.legal().maximumPar();
        long held = sizes.base(account);
        long top = !buys && last == held ? held : 0;
        long runEnd = last;
        if (top > 0) {
            long most = held - inputs.bond().minDenominationPar();
            runEnd = first == top ? 0 : most - most % increment;
        }
        boolean endsLegal = last == 0 ? first == 0 : couldGet(account, first) && couldGet(account, last);
        boolean moreBelow = first > increment && couldGet(account, first - increment);
        boolean whole = top > 0 || rules.underCommonRule(account) || !anyAbove(account, last);
        if (!endsLegal || moreBelow || !whole || line.legal().incrementPar() != increment) {
            failures.add("legal range " + line.legal() + " of " + account.accountId() + " is not what the rules allow");
        }
        return fixed ? new long[3] : new long[] {top > 0 && first == top ? 0 : first, runEnd, top};
    }

    private boolean anyAbove(Account account, long last) {
        long increment = inputs.bond().incrementPar();
        if (!buys && account.parToSell() > last && couldGet(account, account.parToSell())) {
            return true;
        }
        long denomination = inputs.bond().minDenominationPar();
        MethodReading.Asked asked = asked(account);
        long smallest =
                Math.max(inputs.constraints().minAllocationPar(), asked == null ? 1 : Math.max(1, asked.leastPar()));
        long next = last > 0
                ? last + increment
                : buys && account.holdingPar() == 0
                        ? gridAbove(Math.max(smallest, denomination), denomination, increment)
                        : gridAbove(Math.max(smallest, buys ? denomination - account.holdingPar() : 1), 0, increment);
        return couldGet(account, next);
    }

    private static long gridAbove(long least, long offset, long increment) {
        long from = Math.max(least, 1);
        return from + Math.floorMod(offset - from, increment);
    }
}
