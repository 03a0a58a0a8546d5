package com.allocationsystem.allocation.engine.method.instruction;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.engine.oracle.EveryLegalSplit;
import com.allocationsystem.allocation.fixture.RandomOrders;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.AccountInstructions;
import com.allocationsystem.allocation.model.method.AccountInstructions.Instruction;
import com.allocationsystem.allocation.model.method.AccountInstructions.Type;
import com.allocationsystem.allocation.model.method.Remainder;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Instructions of different priorities on thousands of ugly small orders, against the rule by its words. */
class InstructionsTwinTest {

    private static final int CASES = 20_000;

    /** Sizes are tried one by one: the largest that the account may trade, asks for, and those before it leave. */
    @Test
    void eachAccountGetsTheLargestSizeThatThoseBeforeItLeave() {
        int shortOrders = 0;
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            AccountInstructions none = new AccountInstructions(List.of(), Remainder.NONE, true);
            AllocationInputs order = RandomOrders.small(seed, none, 5);
            List<Instruction> instructions = instructions(order, random);
            AllocationInputs inputs = order.with(new AccountInstructions(instructions, Remainder.NONE, true));
            long quantity = inputs.order().quantityPar();
            long left = quantity;
            long[] expected = new long[inputs.accounts().size()];
            for (int priority = 0; priority < expected.length; priority++) {
                for (Instruction one : instructions) {
                    if (one.priority() == priority) {
                        long asked = one.value()
                                .movePointRight(2)
                                .divideToIntegralValue(
                                        inputs.order().dirtyPrice().per100())
                                .longValue();
                        long most = Math.min(left, asked);
                        int i = place(inputs, one.accountId());
                        expected[i] = EveryLegalSplit.pieces(
                                        inputs, inputs.accounts().get(i))
                                .stream()
                                .mapToLong(piece -> piece)
                                .filter(piece -> piece <= most)
                                .max()
                                .orElse(0);
                        shortOrders += asked > left ? 1 : 0;
                        left -= expected[i];
                    }
                }
            }
            long[] pieces = CheckedEngine.allocate(inputs).allocations().stream()
                    .mapToLong(AccountAllocation::quantityPar)
                    .toArray();
            assertArrayEquals(expected, pieces, "seed " + seed + " " + instructions);
        }
        assertTrue(shortOrders > CASES / 5, "short " + shortOrders);
    }

    /** Three accounts in four ask for money that buys up to all of the block, each with a priority of its own. */
    private static List<Instruction> instructions(AllocationInputs order, Random random) {
        List<Account> accounts = new ArrayList<>(order.accounts());
        Collections.shuffle(accounts, random);
        List<Instruction> instructions = new ArrayList<>();
        for (int priority = 0; priority < accounts.size(); priority++) {
            if (priority == 0 || random.nextInt(4) > 0) {
                BigDecimal block = order.order()
                        .dirtyPrice()
                        .per100()
                        .multiply(BigDecimal.valueOf(order.order().quantityPar()));
                BigDecimal money = block.multiply(BigDecimal.valueOf(1 + random.nextInt(100), 4))
                        .setScale(2, RoundingMode.UP);
                instructions.add(new Instruction(
                        accounts.get(priority).accountId(), Type.DOLLAR_AMOUNT, money, null, null, priority));
            }
        }
        return instructions;
    }

    private static int place(AllocationInputs inputs, String accountId) {
        return inputs.accounts().stream().map(Account::accountId).toList().indexOf(accountId);
    }
}
