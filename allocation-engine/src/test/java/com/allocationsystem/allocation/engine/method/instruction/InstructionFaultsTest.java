package com.allocationsystem.allocation.engine.method.instruction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.engine.input.OrderRules;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.AccountInstructions.Instruction;
import com.allocationsystem.allocation.model.method.AccountInstructions.Type;
import com.allocationsystem.allocation.model.method.Remainder;
import com.allocationsystem.shared.Fault;
import com.allocationsystem.shared.InvalidInputException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an instruction must not say: each fault is named by its row. */
class InstructionFaultsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PERCENTAGE    | 1.5   |      |     | value     | is 1.5; send a fraction of the block",
                "PERCENTAGE    | -0.1  |      |     | value     | is -0.1; send a fraction of the block",
                "DOLLAR_AMOUNT | -1    |      |     | value     | is -1; send money",
                "DOLLAR_AMOUNT | 1e16  |      |     | value     | is 10000000000000000; send money",
                "DOLLAR_AMOUNT | 1     | 2.00000000001 | | min_value | is 2.00000000001; send money of 10 decimals at most",
                "QUANTITY      | 2000.5 |     |     | value     | is 2000.5; send a whole par",
                "QUANTITY      | 2500  |      |     | value     | is 2500, no size that A can trade; the nearest are 2000 and 3000",
                "QUANTITY      | 1000  |      |     | value     | is 1000, no size that A can trade; the nearest are 0 and 2000",
                "PERCENTAGE    | 0.5   | 0.6  | 0.4 | min_value | is 0.6, above max_value 0.4"
            })
    void impossibleValueIsNamedByItsRow(Type type, String value, String least, String most, String field, String says) {
        Fault fault = faults(InstructionsTest.instruction("A", type, value, least, most, null))
                .get(0);
        assertEquals("parameters.allocations[0]." + field, fault.field());
        assertTrue(fault.message().startsWith(says), fault.message());
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        List<String> fields = faults(
                        InstructionsTest.instruction("A", Type.PERCENTAGE, "0.8"),
                        InstructionsTest.instruction("A", Type.PERCENTAGE, "0.4"),
                        InstructionsTest.instruction("STRANGER", Type.QUANTITY, "2000"),
                        InstructionsTest.instruction("B", Type.QUANTITY, "2001", null, null, -1))
                .stream()
                .map(Fault::field)
                .toList();
        assertEquals(
                List.of(
                        "parameters.allocations[1].account_id",
                        "parameters.allocations[3].priority",
                        "parameters.allocations",
                        "parameters.allocations[2].account_id",
                        "parameters.allocations[3].value"),
                fields);
    }

    private static List<Fault> faults(Instruction... instructions) {
        AllocationInputs inputs = InstructionsTest.inputs(
                100_000,
                Remainder.NONE,
                true,
                List.of(
                        InstructionsTest.account("A", 1e8, InstructionsTest.RICH),
                        InstructionsTest.account("B", 1e8, InstructionsTest.RICH)),
                instructions);
        return assertThrows(InvalidInputException.class, () -> OrderRules.check(inputs))
                .faults();
    }
}
