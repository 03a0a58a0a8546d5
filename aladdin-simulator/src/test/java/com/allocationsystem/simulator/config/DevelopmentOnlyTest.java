package com.allocationsystem.simulator.config;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class DevelopmentOnlyTest {

    @Test
    void startsInDevelopmentOnly() {
        assertDoesNotThrow(() -> DevelopmentOnly.check(List.of("local")));
        assertThrows(IllegalStateException.class, () -> DevelopmentOnly.check(List.of("prod")));
        assertThrows(IllegalStateException.class, () -> DevelopmentOnly.check(List.of("prod", "local")));
    }
}
