package com.allocationsystem.allocation.engine.method.instruction;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.checker.StatementChecker;
import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AccountOverride;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.AccountInstructions;
import com.allocationsystem.allocation.model.method.AccountInstructions.Instruction;
import com.allocationsystem.allocation.model.method.AccountInstructions.Type;
import com.allocationsystem.allocation.model.method.Remainder;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.AccountAllocation.Source;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.plan.ReasonCode;
import com.allocationsystem.allocation.model.plan.Warning;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Instructions worked out by hand on a bond of 2,000 and 1,000 at 91.826833; docs/domain/instructions.md shows the steps. */
class InstructionsTest {

    static final double RICH = 1e9;

    @Test
    void moneyPercentAndParAreMixed_andTheRestGoesByNav() {
        // 20,000 of money buys 21,780.2 par -> 21,000; 0.25 of 100,000 = 25,000; 10,000 par; 44,000 are left, 3 : 1
        AllocationPlan plan = plan(
                100_000,
                Remainder.PRO_RATA,
                true,
                List.of(
                        account("A", 1e8, RICH),
                        account("B", 1e8, RICH),
                        account("C", 1e8, RICH),
                        account("D", 3e8, RICH),
                        account("E", 1e8, RICH)),
                instruction("A", Type.DOLLAR_AMOUNT, "20000"),
                instruction("B", Type.PERCENTAGE, "0.25"),
                instruction("C", Type.QUANTITY, "10000"));
        assertArrayEquals(new long[] {21_000, 25_000, 10_000, 33_000, 11_000}, pieces(plan));
        assertEquals(
                List.of(Source.DIRECT, Source.DIRECT, Source.DIRECT, Source.REMAINDER, Source.REMAINDER),
                sources(plan));
        assertEquals(21_000, plan.allocations().get(0).request().quantityPar());
        assertEquals(
                new BigDecimal("20000"), plan.allocations().get(0).request().value());
        assertNull(plan.allocations().get(3).request().type());
        assertEquals(ReasonCode.REQUEST, plan.allocations().get(0).reason().code());
        Warning rounding = plan.warnings().get(0);
        assertEquals(Warning.Type.ROUNDING, rounding.type());
        assertEquals("A asks for 21780 par; cut to 21000, a size the bond trades in", rounding.message());
        assertEquals(1, plan.warnings().size());
    }

    @Test
    void restStaysUnallocated_unlessTheTraderSaysOtherwise() {
        List<Account> accounts = List.of(account("A", 1e8, RICH), account("B", 1e8, RICH), account("C", 3e8, RICH));
        Instruction half = instruction("A", Type.PERCENTAGE, "0.5");
        assertArrayEquals(new long[] {50_000, 0, 0}, pieces(plan(100_000, Remainder.NONE, true, accounts, half)));
        assertArrayEquals(
                new long[] {50_000, 25_000, 25_000}, pieces(plan(100_000, Remainder.EQUAL, true, accounts, half)));
    }

    @Test
    void accountsWithoutAnInstructionRaiseNoWarning_whenTheyAreOutOfIt() {
        AllocationPlan plan = plan(
                100_000,
                Remainder.NONE,
                true,
                List.of(account("A", 1e8, RICH), account("B", 0, 0)),
                instruction("A", Type.PERCENTAGE, "0.5"));
        assertEquals(
                List.of(Warning.Type.UNALLOCATED),
                plan.warnings().stream().map(Warning::type).toList());
        assertEquals(50_000, plan.certificate().unallocatedLowerBoundPar());
    }

    @Test
    void moreThanTheBlockGoesByPriority_equalsProRataToTheirRequests() {
        // 60,000 of 100,000 to A first; B and C ask for 60,000 and 20,000 of the 40,000 left: 30,000 and 10,000; D
        // comes last
        AllocationPlan plan = plan(
                100_000,
                Remainder.PRO_RATA,
                true,
                List.of(
                        account("A", 1e8, RICH),
                        account("B", 1e8, RICH),
                        account("C", 1e8, RICH),
                        account("D", 1e8, RICH),
                        account("E", 1e8, RICH)),
                instruction("A", Type.QUANTITY, "60000", null, null, 1),
                instruction("B", Type.QUANTITY, "60000", null, null, 2),
                instruction("C", Type.QUANTITY, "20000", null, null, 2),
                instruction("D", Type.QUANTITY, "50000"));
        assertArrayEquals(new long[] {60_000, 30_000, 10_000, 0, 0}, pieces(plan));
        assertEquals(Arrays.asList(Source.DIRECT, Source.PRO_RATA, Source.PRO_RATA, null, null), sources(plan));
        assertTrue(plan.warnings().stream()
                .anyMatch(w -> w.type() == Warning.Type.REQUESTS_CUT
                        && w.message().startsWith("Requests add up to 190000 par, more than the block of 100000")));
    }

    @Test
    void requestCutByACapIsCut_orDropped() {
        // cash 20,000 buys 21,780 -> 21,000 of the 50,000 asked for
        List<Account> accounts = List.of(account("A", 1e8, 20_000), account("B", 1e8, RICH));
        Instruction fifty = instruction("A", Type.QUANTITY, "50000");
        AllocationPlan cut = plan(100_000, Remainder.PRO_RATA, true, accounts, fifty);
        assertArrayEquals(new long[] {21_000, 79_000}, pieces(cut));
        assertEquals(Warning.Severity.CAPPED, cut.warnings().get(0).severity());
        AllocationPlan dropped = plan(100_000, Remainder.PRO_RATA, false, accounts, fifty);
        assertArrayEquals(new long[] {0, 100_000}, pieces(dropped));
        assertEquals(Warning.Severity.SKIPPED, dropped.warnings().get(0).severity());
        assertEquals(Warning.Type.INSUFFICIENT_CASH, dropped.warnings().get(0).type());
        assertEquals(
                "A gets 0: Cash buys 21780 par; its instruction accepts no less than 50000. More cash would raise it.",
                dropped.warnings().get(0).message());
        assertEquals(ReasonCode.CASH, dropped.allocations().get(0).reason().code());
    }

    @Test
    void leastAndMostHoldTheRequest_andTheLeastIsAccepted() {
        List<Account> accounts = List.of(account("A", 1e8, RICH), account("B", 1e8, RICH), account("C", 1e8, 20_000));
        assertArrayEquals(
                new long[] {20_000, 30_000, 0},
                pieces(plan(
                        100_000,
                        Remainder.NONE,
                        true,
                        accounts,
                        instruction("A", Type.PERCENTAGE, "0.5", null, "0.2", null),
                        instruction("B", Type.PERCENTAGE, "0.1", "0.3", null, null),
                        instruction("C", Type.QUANTITY, "50000", "30000", null, null))));
    }

    @Test
    void fixedPieceGoesBeforeTheInstruction() {
        AllocationInputs inputs = Samples.with(
                inputs(
                        100_000,
                        Remainder.NONE,
                        true,
                        List.of(account("A", 1e8, RICH), account("B", 1e8, RICH)),
                        instruction("A", Type.QUANTITY, "50000"),
                        instruction("B", Type.PERCENTAGE, "1")),
                Map.of("A", new AccountOverride.FixedQuantity(10_000)));
        assertArrayEquals(new long[] {10_000, 90_000}, pieces(CheckedEngine.allocate(inputs)));
    }

    @Test
    void saleOfMoreThanIsHeldIsCutToTheHolding() {
        AllocationInputs inputs = Samples.inputs(
                Side.SELL,
                100_000,
                Samples.bond(2000, 1000),
                new AccountInstructions(
                        List.of(instruction("A", Type.QUANTITY, "50000"), instruction("B", Type.PERCENTAGE, "0.3")),
                        Remainder.NONE,
                        true),
                0,
                List.of(Samples.account("A", 1e8, 0, 20_500, 5), Samples.account("B", 1e8, 0, 90_000, 5)));
        AllocationPlan plan = CheckedEngine.allocate(inputs);
        assertArrayEquals(new long[] {20_500, 30_000}, pieces(plan));
        assertEquals(ReasonCode.HOLDING, plan.allocations().get(0).reason().code());
        assertEquals(List.of(), StatementChecker.failures(inputs, plan));
    }

    static Instruction instruction(String account, Type type, String value) {
        return instruction(account, type, value, null, null, null);
    }

    static Instruction instruction(
            String account, Type type, String value, String least, String most, Integer priority) {
        return new Instruction(
                account,
                type,
                new BigDecimal(value),
                least == null ? null : new BigDecimal(least),
                most == null ? null : new BigDecimal(most),
                priority);
    }

    private static AllocationPlan plan(
            long quantityPar,
            Remainder remainder,
            boolean allowPartial,
            List<Account> accounts,
            Instruction... instructions) {
        AllocationInputs inputs = inputs(quantityPar, remainder, allowPartial, accounts, instructions);
        AllocationPlan plan = CheckedEngine.allocate(inputs);
        assertEquals(List.of(), StatementChecker.failures(inputs, plan));
        return plan;
    }

    static AllocationInputs inputs(
            long quantityPar,
            Remainder remainder,
            boolean allowPartial,
            List<Account> accounts,
            Instruction... instructions) {
        return Samples.inputs(
                Side.BUY,
                quantityPar,
                Samples.bond(2000, 1000),
                new AccountInstructions(List.of(instructions), remainder, allowPartial),
                0,
                accounts);
    }

    static Account account(String id, double nav, double cash) {
        return Samples.account(id, nav, cash, 0, 5);
    }

    private static long[] pieces(AllocationPlan plan) {
        return plan.allocations().stream()
                .mapToLong(AccountAllocation::quantityPar)
                .toArray();
    }

    private static List<Source> sources(AllocationPlan plan) {
        return plan.allocations().stream()
                .map(line -> line.request() == null ? null : line.request().source())
                .toList();
    }
}
