package com.allocationsystem.allocation.engine.method.instruction;

import com.allocationsystem.allocation.engine.limit.LegalSizes;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.AccountInstructions.Instruction;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What one instruction means in par. Money buys par at the dirty price; every amount is rounded down to a size that the account
 * may trade.
 *
 * @param exactPar asked for, before it is rounded to a tradable size
 * @param askedPar asked for, the largest tradable size up to that; limits of the account do not count here
 * @param leastPar the smallest piece above 0 that the account accepts; 0 for any
 */
public record RequestedPar(double exactPar, long askedPar, long leastPar) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Far above any order, and small enough to be added up. */
    private static final BigDecimal MOST_PAR = BigDecimal.valueOf(1_000_000_000_000_000L);

    /** @param allowPartial whether the account accepts less than it asks for */
    public static RequestedPar of(
            AllocationInputs inputs, Account account, Instruction instruction, boolean allowPartial) {
        BigDecimal exact = inPar(inputs, instruction, instruction.heldValue());
        long asked = tradable(inputs, account, exact);
        long least = instruction.minValue() == null
                ? 0
                : tradable(inputs, account, inPar(inputs, instruction, instruction.minValue()));
        return new RequestedPar(exact.doubleValue(), asked, allowPartial ? least : asked);
    }

    /**
     * @param smallestPar no piece above 0 is smaller
     * @return the sizes that the account may trade at all, whatever cash, rules or the order leave
     */
    public static LegalSizes sizes(AllocationInputs inputs, Account account, long smallestPar, long mostPar) {
        boolean buys = inputs.order().side() == Side.BUY;
        return LegalSizes.of(
                inputs.order().side(),
                inputs.bond().minDenominationPar(),
                inputs.bond().incrementPar(),
                smallestPar,
                buys ? account.holdingPar() : account.parToSell(),
                mostPar);
    }

    private static BigDecimal inPar(AllocationInputs inputs, Instruction instruction, BigDecimal value) {
        BigDecimal par =
                switch (instruction.type()) {
                    case QUANTITY -> value;
                    case PERCENTAGE ->
                        value.multiply(BigDecimal.valueOf(inputs.order().quantityPar()));
                    case DOLLAR_AMOUNT ->
                        value.multiply(HUNDRED)
                                .divide(inputs.order().dirtyPrice().per100(), 6, RoundingMode.DOWN);
                };
        return par.min(MOST_PAR);
    }

    /** A sale of more than is held is asked for on the grid; that it is more is the holding's limit to say. */
    private static long tradable(AllocationInputs inputs, Account account, BigDecimal exact) {
        long whole = exact.setScale(0, RoundingMode.DOWN).longValueExact();
        boolean more = inputs.order().side() == Side.SELL && whole > account.parToSell();
        return more
                ? Math.max(account.parToSell(), whole - whole % inputs.bond().incrementPar())
                : sizes(inputs, account, 0, whole).maximumPar();
    }
}
