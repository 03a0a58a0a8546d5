package com.allocationsystem.allocation.engine.method.instruction;

import com.allocationsystem.allocation.engine.limit.LegalSizes;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.AccountInstructions;
import com.allocationsystem.allocation.model.method.AccountInstructions.Instruction;
import com.allocationsystem.allocation.model.method.AccountInstructions.Type;
import com.allocationsystem.allocation.model.method.Remainder;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What instructions must satisfy; every fault is named by its row, from 0. */
public final class InstructionRules {

    private static final String FIELD = "parameters.allocations";
    private static final int MOST_DECIMALS = 10;
    private static final int LAST_PRIORITY = 1_000_000;
    private static final BigDecimal MOST_MONEY = BigDecimal.valueOf(1_000_000_000_000_000L);
    private static final BigDecimal MOST_PAR = BigDecimal.valueOf(1_000_000_000_000L);

    private InstructionRules() {}

    /** The rules that need neither the bond nor the accounts; a row, or a part of one, that is missing is passed over. */
    public static void values(List<Instruction> instructions, Faults faults) {
        if (instructions.isEmpty()) {
            faults.impossible(FIELD, "is empty; name at least one account");
        }
        BigDecimal percentages = BigDecimal.ZERO;
        Map<String, Integer> rows = new HashMap<>();
        for (int row = 0; row < instructions.size(); row++) {
            Instruction instruction = instructions.get(row);
            if (instruction == null) {
                continue;
            }
            once(row, instruction.accountId(), rows, faults);
            if (instruction.type() != null
                    && values(row, instruction, faults)
                    && instruction.type() == Type.PERCENTAGE) {
                percentages = percentages.add(instruction.value() == null ? BigDecimal.ZERO : instruction.heldValue());
            }
        }
        if (percentages.compareTo(BigDecimal.ONE) > 0) {
            faults.impossible(
                    FIELD,
                    "ask for %s of the block in percentages; together they may ask for 1 at most"
                            .formatted(percentages.stripTrailingZeros().toPlainString()));
        }
    }

    /** The rules that need the bond and the accounts. */
    public static void accounts(AccountInstructions parameters, AllocationInputs inputs, Faults faults) {
        Map<String, Account> accounts = new HashMap<>();
        inputs.accounts().forEach(account -> accounts.put(account.accountId(), account));
        boolean asks = parameters.remainder() != Remainder.NONE;
        for (int row = 0; row < parameters.instructions().size(); row++) {
            Instruction instruction = parameters.instructions().get(row);
            Account account = accounts.get(instruction.accountId());
            asks |= instruction.heldValue().signum() > 0;
            if (account == null) {
                faults.impossible(
                        field(row, "account_id"),
                        "is %s, which is not an account of the chosen groups; remove the row"
                                .formatted(instruction.accountId()));
            } else if (instruction.type() == Type.QUANTITY) {
                quantity(row, inputs, account, instruction.heldValue(), faults);
            }
        }
        if (!asks) {
            faults.impossible(
                    FIELD, "ask for nothing, and remainder_handling is NONE; ask for something or change that");
        }
    }

    private static void once(int row, String accountId, Map<String, Integer> rows, Faults faults) {
        Integer first = accountId == null ? null : rows.putIfAbsent(accountId, row);
        if (first != null) {
            faults.impossible(
                    field(row, "account_id"),
                    "is %s, as in row %d; send one instruction for each account".formatted(accountId, first));
        }
    }

    private static boolean values(int row, Instruction instruction, Faults faults) {
        boolean possible = value(row, "value", instruction.type(), instruction.value(), faults)
                & value(row, "min_value", instruction.type(), instruction.minValue(), faults)
                & value(row, "max_value", instruction.type(), instruction.maxValue(), faults);
        if (possible
                && instruction.minValue() != null
                && instruction.maxValue() != null
                && instruction.minValue().compareTo(instruction.maxValue()) > 0) {
            faults.impossible(
                    field(row, "min_value"),
                    "is %s, above max_value %s"
                            .formatted(
                                    instruction.minValue().toPlainString(),
                                    instruction.maxValue().toPlainString()));
            possible = false;
        }
        Integer priority = instruction.priority();
        if (priority != null && (priority < 0 || priority > LAST_PRIORITY)) {
            faults.impossible(field(row, "priority"), "is %d; send 0 (first) to %d".formatted(priority, LAST_PRIORITY));
        }
        return possible;
    }

    private static boolean value(int row, String name, Type type, BigDecimal value, Faults faults) {
        if (value == null) {
            return true;
        }
        BigDecimal most =
                switch (type) {
                    case PERCENTAGE -> BigDecimal.ONE;
                    case QUANTITY -> MOST_PAR;
                    case DOLLAR_AMOUNT -> MOST_MONEY;
                };
        int decimals = type == Type.QUANTITY ? 0 : MOST_DECIMALS;
        if (value.signum() >= 0
                && value.compareTo(most) <= 0
                && value.stripTrailingZeros().scale() <= decimals) {
            return true;
        }
        faults.impossible(
                field(row, name),
                "is %s; send %s from 0 to %s"
                        .formatted(
                                value.toPlainString(),
                                switch (type) {
                                    case PERCENTAGE -> "a fraction of the block of " + decimals + " decimals at most,";
                                    case QUANTITY -> "a whole par";
                                    case DOLLAR_AMOUNT -> "money of " + decimals + " decimals at most,";
                                },
                                most.toPlainString()));
        return false;
    }

    /** More than is held is cut by the holding, like any other limit; it is no wrong size. */
    private static void quantity(int row, AllocationInputs inputs, Account account, BigDecimal value, Faults faults) {
        if (value.signum() < 0
                || value.compareTo(MOST_PAR) > 0
                || value.stripTrailingZeros().scale() > 0) {
            return;
        }
        long par = value.longValueExact();
        if (inputs.order().side() == Side.SELL && par > account.parToSell()) {
            return;
        }
        LegalSizes sizes =
                RequestedPar.sizes(inputs, account, inputs.constraints().minAllocationPar(), MOST_PAR.longValueExact());
        if (!sizes.contains(par)) {
            long above = sizes.ceil(par);
            faults.impossible(
                    field(row, "value"),
                    "is %d, no size that %s can trade; the nearest are %d%s"
                            .formatted(
                                    par,
                                    account.accountId(),
                                    sizes.floor(par),
                                    above == LegalSizes.NONE ? "" : " and " + above));
        }
    }

    private static String field(int row, String name) {
        return FIELD + "[" + row + "]." + name;
    }
}
