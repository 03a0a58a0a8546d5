package com.allocationsystem.allocation.application.port.in.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.allocationsystem.allocation.model.method.AccountInstructions;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.shared.Fault;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.InvalidInputException;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TermsCheckTest {

    @Test
    void everyImpossibleValueIsNamedAtOnce() {
        AllocationTerms terms = new AllocationTerms(
                new AllocationTerms.Order("X", Side.BUY, 0L, null, BigDecimal.ZERO),
                List.of(),
                new AllocationTerms.Parameters(
                        ProRata.Base.CUSTOM,
                        Map.of("A", -1.0),
                        Map.of("A", 0.0),
                        null,
                        null,
                        1.5,
                        -0.1,
                        -1,
                        List.of(new AccountInstructions.Instruction(
                                "A", AccountInstructions.Type.PERCENTAGE, BigDecimal.TEN, null, null, null)),
                        null,
                        null,
                        Map.of("A", -1.0),
                        null,
                        Map.of("A", 1e9),
                        new BigDecimal("-0.1"),
                        null),
                new AllocationTerms.Constraints(true, -1L, true, null),
                Map.of("A", new AllocationTerms.Override(false, 5L), "B", new AllocationTerms.Override(false, -5L)));

        assertEquals(
                Set.of(
                        "order.quantity",
                        "order.limit_price",
                        "parameters.weights",
                        "parameters.custom_base",
                        "parameters.custom_base.A",
                        "parameters.allocations[0].value",
                        "parameters.metric_targets.A",
                        "parameters.max_distance",
                        "parameters.targets",
                        "parameters.targets.A",
                        "parameters.tolerance",
                        "parameters.gap_tolerance",
                        "parameters.max_iterations",
                        "constraints.min_allocation",
                        "account_overrides.B.fixed_quantity",
                        "account_overrides"),
                faults(terms));
    }

    @Test
    void fixedPiecesBeyondTheOrder_areRefused() {
        AllocationTerms terms = new AllocationTerms(
                new AllocationTerms.Order("X", Side.BUY, 1000L, null, null),
                List.of("G"),
                null,
                null,
                Map.of("A", new AllocationTerms.Override(null, 2000L)));

        assertEquals(Set.of("account_overrides"), faults(terms));
    }

    private static Set<String> faults(AllocationTerms terms) {
        Faults faults = new Faults();
        TermsCheck.of(terms, faults);
        return fields(assertThrows(InvalidInputException.class, faults::throwIfAny));
    }

    private static Set<String> fields(InvalidInputException refused) {
        return Set.copyOf(refused.faults().stream().map(Fault::field).toList());
    }
}
