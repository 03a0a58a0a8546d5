package com.allocationsystem.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AladdinOperationsTest {

    @Test
    void versionIsNamedInAnyCase_andAnythingElseIsRefusedByName() {
        assertEquals("SINGLE", AladdinOperations.named("v1").orders().get("OAS_ORDERS_OPERATIONS"));
        assertEquals(Map.of(), AladdinOperations.named("V2").reads());
        String refused = assertThrows(IllegalArgumentException.class, () -> AladdinOperations.named("v3"))
                .getMessage();
        assertTrue(refused.contains("OAS_ALADDIN_OPERATIONS is 'v3'"), refused);
    }
}
