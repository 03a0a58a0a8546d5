package com.allocationsystem.allocation.engine.limit;

import com.allocationsystem.allocation.engine.compliance.RuleBook;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AccountOverride;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.plan.Cap;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * What limits one account's piece, made once; everything after works on the legal sizes only.
 *
 * @param caps every limit, each with its name
 * @param sizes legal pieces under the lowest cap
 * @param fixedPar the piece the trader fixed; -1 when none
 * @param leastPar the smallest piece above 0 that the trader's instruction accepts; 0 for any
 */
public record PieceLimits(List<Cap> caps, LegalSizes sizes, long fixedPar, long leastPar) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_PAR = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final long NOT_FIXED = -1;

    /**
     * What the trader's instruction for the account asks for.
     *
     * @param leastPar the smallest piece above 0 that is accepted; 0 for any
     * @param mostPar that is asked for
     */
    public record Requested(long leastPar, long mostPar) {}

    /** The limits that hold whatever the trader asks for. */
    public static PieceLimits of(
            AllocationInputs inputs, Account account, Participation participation, RuleBook rules, Faults faults) {
        return of(inputs, account, participation, null, rules, faults);
    }

    /**
     * @param inputs the order
     * @param account whose piece
     * @param participation of the account under the method
     * @param requested by an instruction for the account; null where there is none
     * @param rules compliance
     * @param faults receives a fixed piece that is not legal
     */
    public static PieceLimits of(
            AllocationInputs inputs,
            Account account,
            Participation participation,
            Requested requested,
            RuleBook rules,
            Faults faults) {
        List<Cap> caps = new ArrayList<>(4);
        boolean buys = inputs.order().side() == Side.BUY;
        caps.add(new Cap(Cap.Kind.ORDER, null, inputs.order().quantityPar()));
        if (account.unknown() != null) {
            caps.add(new Cap(Cap.Kind.MISSING_DATA, null, 0));
        }
        if (!buys) {
            caps.add(new Cap(Cap.Kind.HOLDING, null, account.parToSell()));
        } else if (inputs.constraints().respectCash()) {
            caps.add(new Cap(Cap.Kind.CASH, null, affordablePar(inputs, account)));
        }
        firmLimit(inputs, account, caps);
        rules.addCaps(account, caps);
        if (account.nav().signum() == 0 && account.unknown() == null || participation == Participation.UNKNOWN_TARGET) {
            caps.add(new Cap(Cap.Kind.MISSING_DATA, null, 0));
        }
        AccountOverride override = inputs.overrides().get(account.accountId());
        if (override instanceof AccountOverride.FixedQuantity fixed) {
            return fixed(inputs, account, caps, fixed.quantityPar(), rules, faults);
        }
        if (participation == Participation.ZERO_WEIGHT) {
            caps.add(new Cap(Cap.Kind.ZERO_WEIGHT, null, 0));
        }
        if (override instanceof AccountOverride.Exclude) {
            caps.add(new Cap(Cap.Kind.EXCLUDED, null, 0));
        }
        if (requested == null) {
            return new PieceLimits(caps, sizes(inputs, account, caps, 0), NOT_FIXED, 0);
        }
        caps.add(new Cap(Cap.Kind.REQUEST, null, requested.mostPar()));
        long leastPar = requested.leastPar();
        return new PieceLimits(caps, sizes(inputs, account, caps, leastPar), NOT_FIXED, leastPar);
    }

    /**
     * @param totalCapPar most par all accounts together may get
     * @param faults receives fixed pieces that are more, though each is legal alone
     */
    public static void checkFixed(List<PieceLimits> limits, long totalCapPar, Faults faults) {
        long fixed = limits.stream().mapToLong(l -> Math.max(0, l.fixedPar)).sum();
        if (fixed > totalCapPar) {
            FixedPieceFaults.together(fixed, totalCapPar, faults);
        }
    }

    /** @return the limit that allows least; of several the one named first */
    public Cap binding() {
        Cap lowest = caps.get(0);
        for (Cap cap : caps) {
            lowest = cap.maximumPar() < lowest.maximumPar() ? cap : lowest;
        }
        return lowest;
    }

    /** @return whether the trader fixed the piece */
    public boolean isFixed() {
        return fixedPar != NOT_FIXED;
    }

    /** @return what the solver may choose from: nothing when the piece is fixed */
    public LegalSizes freeSizes() {
        return isFixed() ? LegalSizes.nothing(sizes.stepPar()) : sizes;
    }

    private static PieceLimits fixed(
            AllocationInputs inputs, Account account, List<Cap> caps, long fixedPar, RuleBook rules, Faults faults) {
        LegalSizes sizes = sizes(inputs, account, caps, 0);
        if (!sizes.contains(fixedPar)) {
            Cap lowest = new PieceLimits(caps, sizes, NOT_FIXED, 0).binding();
            boolean isSoft = lowest.kind() == Cap.Kind.RULE && rules.isSoft(lowest.ruleId());
            FixedPieceFaults.notTradable(account.accountId(), fixedPar, sizes, lowest, isSoft, faults);
        }
        caps.add(new Cap(Cap.Kind.FIXED, null, fixedPar));
        return new PieceLimits(caps, sizes, fixedPar, 0);
    }

    /** @param leastPar a full liquidation, too, is refused when it is less */
    private static LegalSizes sizes(AllocationInputs inputs, Account account, List<Cap> caps, long leastPar) {
        long lowest = Long.MAX_VALUE;
        for (Cap cap : caps) {
            lowest = Math.min(lowest, cap.maximumPar());
        }
        LegalSizes sizes = LegalSizes.of(
                inputs.order().side(),
                inputs.bond().minDenominationPar(),
                inputs.bond().incrementPar(),
                Math.max(inputs.constraints().minAllocationPar(), leastPar),
                inputs.order().side() == Side.SELL ? account.parToSell() : account.holdingPar(),
                lowest);
        return sizes.maximumPar() < leastPar ? LegalSizes.nothing(sizes.stepPar()) : sizes;
    }

    private static void firmLimit(AllocationInputs inputs, Account account, List<Cap> caps) {
        BigDecimal percent = inputs.firmLimits().maxNavPercent();
        if (percent != null) {
            long most = parFor(account.nav().multiply(percent).movePointLeft(2), inputs);
            caps.add(new Cap(Cap.Kind.FIRM_LIMIT, null, most));
        }
    }

    /** @return most par that the account's available cash buys */
    public static long affordablePar(AllocationInputs inputs, Account account) {
        return parFor(account.availableCash(), inputs);
    }

    private static long parFor(BigDecimal money, AllocationInputs inputs) {
        return money.max(BigDecimal.ZERO)
                .multiply(HUNDRED)
                .divide(inputs.order().dirtyPrice().per100(), 0, RoundingMode.DOWN)
                .min(MOST_PAR)
                .longValue();
    }
}
