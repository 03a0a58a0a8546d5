package com.allocationsystem.allocation.model.method;

import com.allocationsystem.allocation.model.json.Frozen;
import com.allocationsystem.allocation.model.json.OmittedWhenNull;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * CUSTOM_WEIGHTS grown up: accounts with an amount of their own, the rest of the block to the others.
 *
 * @param instructions as the trader sent them; their order has no say in the split
 * @param remainder where the block goes that no instruction asks for
 * @param allowPartial whether an account may get less than it asked for; when not, it gets all of it or nothing
 */
public record AccountInstructions(List<Instruction> instructions, Remainder remainder, boolean allowPartial)
        implements AllocationMethod {

    /**
     * What one account asks for.
     *
     * @param accountId each once
     * @param type unit of the three values
     * @param value 0 or more
     * @param minValue the least the account asks for, and accepts when it is cut; null for none
     * @param maxValue the most it asks for; null for none
     * @param priority 0 or more, smaller first; null for after all others
     */
    public record Instruction(
            String accountId,
            Type type,
            BigDecimal value,
            @OmittedWhenNull BigDecimal minValue,
            @OmittedWhenNull BigDecimal maxValue,
            @OmittedWhenNull Integer priority) {

        /** Numbers as they read back from a statement. */
        public Instruction {
            value = Frozen.number(value);
            minValue = Frozen.number(minValue);
            maxValue = Frozen.number(maxValue);
        }

        /** @return the value, held between the least and the most */
        public BigDecimal heldValue() {
            BigDecimal raised = minValue == null ? value : value.max(minValue);
            return maxValue == null ? raised : raised.min(maxValue);
        }
    }

    /** What an amount counts. */
    public enum Type {
        /** Money in the bond's currency; it buys par at the dirty price. */
        DOLLAR_AMOUNT,
        /** A fraction of the block, 0 to 1. */
        PERCENTAGE,
        /** Par. */
        QUANTITY
    }

    /** Keeps an unmodifiable copy. */
    public AccountInstructions {
        instructions = List.copyOf(instructions);
    }

    @Override
    public String code() {
        return "CUSTOM_WEIGHTS";
    }

    @Override
    public int figuresGiven() {
        return instructions.size();
    }

    @Override
    public Map<String, BigDecimal> quantities() {
        Map<String, BigDecimal> quantities = new HashMap<>();
        for (Instruction one : instructions) {
            if (one.type() == Type.QUANTITY) {
                quantities.putIfAbsent(one.accountId(), one.value());
            }
        }
        return quantities;
    }
}
