package com.allocationsystem.shared;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private final Faults faults = new Faults();

    @Test
    void everyFaultIsKeptInTheOrderFound() {
        faults.impossible("quantity", "is 0");
        faults.impossible("side", "is HOLD");

        InvalidInputException refusal = assertThrows(InvalidInputException.class, faults::throwIfAny);

        assertEquals(List.of(new Fault("quantity", "is 0"), new Fault("side", "is HOLD")), refusal.faults());
        assertFalse(refusal.malformed());
    }

    @Test
    void oneMalformedValueMakesTheRequestMalformed() {
        faults.impossible("quantity", "is 0");
        faults.required("side", null);

        assertTrue(assertThrows(InvalidInputException.class, faults::throwIfAny).malformed());
    }

    @Test
    void onlyTheFirstFaultOfAFieldIsTold() {
        faults.malformed("quantity", "is 'ten'");
        faults.required("quantity", null);

        assertEquals(
                1,
                assertThrows(InvalidInputException.class, faults::throwIfAny)
                        .faults()
                        .size());
    }

    /** A request of 100,000 unknown accounts is answered by the first thousand faults, and says so. */
    @Test
    void ofVeryManyFaultsTheFirstAreTold_andThatThereAreMore() {
        for (int i = 0; i < Faults.MOST; i++) {
            faults.impossible("weights.A" + i, "is unknown");
        }
        faults.impossible("weights.A0", "is unknown");
        InvalidInputException all = assertThrows(InvalidInputException.class, faults::throwIfAny);
        assertFalse(all.getMessage().contains("there are more"));
        faults.required("side", null);

        InvalidInputException refusal = assertThrows(InvalidInputException.class, faults::throwIfAny);
        assertEquals(Faults.MOST, refusal.faults().size());
        assertTrue(refusal.getMessage().endsWith("; mend these 1000 first, there are more"), refusal.getMessage());
        assertTrue(refusal.malformed());
    }

    @Test
    void nothingIsThrownWithoutAFault() {
        assertDoesNotThrow(faults::throwIfAny);
    }
}
